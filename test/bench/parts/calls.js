/** Single calls of the package, and its words; those of a whole ledger are timed with the ledgers. */
import { askingJob } from "../asked.js";
import { scaled, shown, table } from "../figures.js";
import { workloads } from "../workloads.js";

/** Rules that a program asks for each person of a ledger, by how many microseconds a call may take at most. */
const mostOfRules = { agencyPaid: 2, tierForYear: 2, eligibility: 2 };
/** Rules asked less often, or of many persons at once: measured for who plans by them. */
const others = ["deposit", "renewal", "household"];
const mostMicroseconds = { explained: 60, explainedSheet: 300, verified: 40, invalid: 20 };
const all = [...Object.keys(mostOfRules), ...others, ...Object.keys(mostMicroseconds)];
const microseconds = (results, workload) => scaled(results.figure(`ours ${workload}`, "ns"), 1 / 1000);

/** A hand-written `switch` tells how fast a machine is; so many nanoseconds it took on the one that targets are of. */
const YARDSTICK = "floor subsidy";
const YARDSTICK_NS = 7.8;
const WHY =
  "machines differ, and the pace of one changes from minute to minute. Below, the figures stand beside what they " +
  "come to at the pace of the machine that the targets were set on.";

export const calls = {
  heading: "## Calls and words",
  targets: [
    ...Object.entries(mostOfRules).map(([workload, most]) =>
      target(`a call: ${workloads[workload].name}`, workload, most),
    ),
    ...Object.entries(mostMicroseconds).map(([workload, most]) => target(workloads[workload].name, workload, most)),
  ],
  jobs: () => [askingJob("floor", "subsidy"), ...all.map((workload) => askingJob("ours", workload))],
  text: (
    results,
  ) => `Microseconds a call of the built package, facts that don't repeat soon, one process a round. A hand-written
\`switch\` takes ${shown(results.figure(YARDSTICK, "ns"), " ns")} here; where the targets were set
it took ${YARDSTICK_NS} ns, so at that pace:

${table(
  ["what", "µs", "at that pace"],
  all.map((workload) => [
    workloads[workload].name,
    shown(microseconds(results, workload)),
    shown(scaled(results.against(`ours ${workload}`, YARDSTICK, "ns"), YARDSTICK_NS / 1000)),
  ]),
)}`,
};

function target(what, workload, most) {
  return { what, most, unit: " µs", why: WHY, figure: (results) => microseconds(results, workload) };
}
