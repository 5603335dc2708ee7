import { fork } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** How long a test may take that goes round in circles without asking which mutant is at work, in milliseconds. */
const PATIENCE = 180_000;

const program = fileURLToPath(new URL("worker.mjs", import.meta.url));

/**
 * Shares jobs out among workers, each of which takes the next when it is done with one. A worker that gives no sign of
 * life for a while, or ends, is told of as such, and another takes its place.
 */
export async function shared(size, path, jobs, told) {
  const member = async () => {
    let worker = await hired(path);
    for (const job of jobs) {
      const answer = await worker.asked(job);
      if (answer.ended || answer.isSpent) {
        worker.dismissed();
        worker = await hired(path);
      }
      told(job, answer);
    }
    worker.dismissed();
  };
  await Promise.all(Array.from({ length: size }, member));
}

async function hired(path) {
  const child = fork(program, [path], {
    serialization: "advanced",
    // Each mutant's sources are new to the engine, which compiles only what it has seen to be busy, unless it is told.
    // Of files that a broken test leaves open nothing is said.
    execArgv: ["--max-old-space-size=2048", "--always-sparkplug", "--no-warnings"],
    // Properties draw the same examples for each mutant, and days are those of the same place on every machine; what
    // tests write is gone with the bundle.
    env: { ...process.env, PROPERTY_SEED: "1", TZ: "UTC", TMPDIR: dirname(path) },
  });
  let answered;
  let patience;
  child.on("message", (answer) => (answer.alive ? patience.refresh() : answered(answer)));
  child.on("exit", (code, signal) => answered({ ended: signal ?? `exit ${code}` }));
  const asked = async (job) => {
    const answer = new Promise((resolve) => (answered = resolve));
    if (job !== undefined) child.send(job);
    patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    try {
      return await answer;
    } finally {
      clearTimeout(patience);
    }
  };
  const { ended } = await asked();
  if (ended) throw new Error(`a worker doesn't begin: ${ended}`);
  // The sources may have asked to be told of a signal that is kinder.
  return { asked, dismissed: () => child.kill("SIGKILL") };
}
