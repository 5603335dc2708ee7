// Preloaded into a process that is measured: at its end it says on file descriptor 3 what it took.
const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", say);

function say() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, mb: (peak() ?? maxRSS) / 1024 }));
}

/** On Linux the most that a process held since it began; `maxRSS` goes on from what the one that started it held. */
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return undefined;
  }
}
