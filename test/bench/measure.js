const SAMPLES = 11;
const SAMPLE_NS = 12e6;
const WARM_UP_NS = 1000e6;

/** Nanoseconds per call, sampled: each sample is as many calls as fill some milliseconds. */
export async function nanosecondsPerCall(ask, inputs, isAsync) {
  const loop = isAsync ? askAllInTurn : askAll;
  let calls = 1;
  for (let spent = 0; spent < WARM_UP_NS; ) {
    const elapsed = await timed(() => loop(ask, inputs, calls));
    spent += elapsed;
    if (elapsed < SAMPLE_NS) calls = Math.ceil(calls * Math.min(4, (1.2 * SAMPLE_NS) / Math.max(elapsed, 1e4)));
  }
  const samples = [];
  while (samples.length < SAMPLES) samples.push((await timed(() => loop(ask, inputs, calls))) / calls);
  return samples;
}

/** The nanoseconds that a piece of work takes. */
export async function timed(work) {
  const start = process.hrtime.bigint();
  const made = work();
  if (made instanceof Promise) await made;
  return Number(process.hrtime.bigint() - start);
}

// The inputs come round in order; their number is a power of two.
function askAll(ask, inputs, calls) {
  const mask = inputs.length - 1;
  let last;
  for (let call = 0; call < calls; call++) last = ask(inputs[call & mask]);
  return last;
}

async function askAllInTurn(ask, inputs, calls) {
  const mask = inputs.length - 1;
  let last;
  for (let call = 0; call < calls; call++) last = await ask(inputs[call & mask]);
  return last;
}
