// One engine, one workload, a fresh process: prints the nanoseconds per call as JSON.
import { nanosecondsPerCall } from "./measure.js";
import { workloads } from "./workloads.js";

const [engineName, workloadName] = process.argv.slice(2);
const engine = await import(`./engines/${engineName}.js`);
const ask = engine[workloadName];
const inputs = workloads[workloadName].inputs();

const floor = await import("./engines/floor.js");
const distinct = [...new Map(inputs.map((facts) => [JSON.stringify(facts), facts])).values()];
for (const facts of distinct) {
  const answer = engine.inTheirTerms?.[workloadName]?.(await ask(facts)) ?? (await ask(facts));
  const right = floor[workloadName](facts);
  if (String(answer) !== String(right))
    throw new Error(`${engineName} answers ${answer} to ${JSON.stringify(facts)}, which is ${right}`);
}
const samples = await nanosecondsPerCall(ask, inputs, engine.isAsync === true);
process.stdout.write(JSON.stringify({ checked: distinct.length, samples }));
