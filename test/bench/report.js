import { cpus, loadavg, type as system, totalmem } from "node:os";
import { median, quartiles } from "./measure.js";
import { workloads } from "./workloads.js";

const OPENFISCA_OVER_FLOOR = 112 / 102;

/** Why a target that is missed is left so. */
const why = {
  persons:
    "A person rule over the floor: the floor reads plain numbers off facts that it trusts, in some nanoseconds. The " +
    "check of every member, the copy that makes a member read once, the table of ready answers and the finding in it " +
    "are what a caller asks us for, and each is a multiple of that. The table above says what the first two cost: a " +
    "call without them does less than is promised, and some targets are missed even so.",
  dates:
    "The tier of the year reads dates and a list of changes, which the check goes through with a calendar's pattern; " +
    "the floor compares texts that it takes to be dates.",
  household:
    "A household is put together member by member, and a repeated key is looked for; each member is " + "decided anew.",
  sheet:
    "The sheet, by hand in decimal.js, cuts a rate of 26,500 of 27,000 to a decimal; ours is exact. Where rates are " +
    "counts it pays for fractions; where they are percentages as printed, each item is made once.",
  start:
    "The start: one entry, imported at once, has to be parsed whole. An entry for each rule would be a second way to " +
    "import it. The table above says what leaving out would gain, and that it is not enough: without prose and " +
    "minified, most of what we add stays.",
  own: "Own code: 51 rules, each with its schema, come to more without a single word of text.",
};

/** The page: ratios first, then targets, then everything else. */
export function report({ results, titles, slopes, cold, sizes, parts }) {
  const find = (engine, workload, strict) =>
    results.find((one) => one.engine === engine && one.workload === workload && one.strict === strict);
  const all = (one) => one.rounds.flatMap(({ samples }) => samples);
  const middle = (one) => median(all(one));
  /** Of each round, over the floor in the same round; the slowest engines run in the first round only. */
  const overFloor = (engine, workload, strict) =>
    median(
      find(engine, workload, strict).rounds.map(
        ({ samples }, round) => median(samples) / median(find("floor", workload, strict).rounds[round].samples),
      ),
    );
  const compared = ["subsidy", "premium", "evaluation", "batch"].filter(
    (workload) => find("ours", workload) !== undefined,
  );
  const engines = Object.keys(titles);
  const fastestPeer = (workload) =>
    Math.min(...["json-logic", "json-rules", "zen", "publicodes", "feel"].map((peer) => middle(find(peer, workload))));

  const targets = [];
  const reasons = new Set();
  /** The reason says why it is left so where the target is missed. */
  const target = (what, wanted, value, unit, isMet, reason) => {
    targets.push([what, `${wanted}`, `${number(value)}${unit}`, isMet ? "met" : "**missed**"]);
    if (!isMet && reason !== undefined) reasons.add(reason);
  };
  for (const workload of ["subsidy", "premium", "agencyPaid", "tierForYear"]) {
    const ratio = overFloor("ours", workload);
    const reason = workload === "tierForYear" ? why.dates : why.persons;
    target(`${workloads[workload].name}, over the floor`, "at most 4×", ratio, "×", ratio <= 4, reason);
  }
  for (const workload of ["subsidy", "premium"]) {
    const ours = middle(find("ours", workload));
    const peer = fastestPeer(workload) / ours;
    const name = `${workloads[workload].name}, faster than the fastest peer engine`;
    target(name, "at least 20×", peer, "×", peer >= 20, why.persons);
    for (const slow of ["zen", "publicodes"]) {
      const faster = middle(find(slow, workload)) / ours;
      target(`${workloads[workload].name}, faster than ${slow}`, "at least 1,000×", faster, "×", faster >= 1000);
    }
  }
  const batch = overFloor("ours", "batch");
  target(
    "batch, over the floor (OpenFisca took 112 ms where the floor took 102)",
    `below ${number(OPENFISCA_OVER_FLOOR)}×`,
    batch,
    "×",
    batch < OPENFISCA_OVER_FLOOR,
    why.persons,
  );
  const batchMilliseconds = (middle(find("ours", "batch")) * 223_300) / 1e6;
  target("batch of 223,300 persons, two rules", "below 112 ms", batchMilliseconds, " ms", batchMilliseconds < 112);
  const household = middle(find("ours", "household"));
  target("household of six", "at most 2 µs", household / 1000, " µs", household <= 2000, why.household);
  for (const engine of compared.includes("evaluation") ? ["decimal", "json-logic"] : []) {
    const faster = middle(find(engine, "evaluation")) / middle(find("ours", "evaluation"));
    target(`full sheet, faster than ${titles[engine]}`, "above 1×", faster, "×", faster > 1, why.sheet);
  }
  const invalid = middle(find("ours", "invalid"));
  target("invalid call, message in two languages included", "at most 20 µs", invalid / 1000, " µs", invalid <= 20_000);
  for (const [workload, most] of [
    ["explained", 60],
    ["explainedSheet", 300],
    ["verified", 40],
  ]) {
    const microseconds = middle(find("ours", workload)) / 1000;
    target(workloads[workload].name, `at most ${most} µs`, microseconds, " µs", microseconds <= most);
  }
  const answer = cold.answer.median / cold.empty.median;
  target("import and one answer, over an empty process", "at most 1.3×", answer, "×", answer <= 1.3, why.start);
  const command = cold.command.median / cold.empty.median;
  target("the command's `run`, over an empty process", "at most 1.5×", command, "×", command <= 1.5, why.start);
  for (const workload of ["subsidy", "premium", "agencyPaid", "tierForYear"]) {
    const ratio = overFloor("ours", workload, true);
    const reason = workload === "tierForYear" ? why.dates : why.persons;
    const name = `${workloads[workload].name}, no generated code, over the floor`;
    target(name, "at most 15×", ratio, "×", ratio <= 15, reason);
  }
  const rule = sizes.rule.brotli / 1000;
  target("one person rule, dependencies in, minified, brotli", "at most 40 kB", rule, " kB", rule <= 40);

  const own = sizes.own.brotli / 1000;
  target(
    "own code of everything without the registers' prose, minified, brotli",
    "at most 30 kB",
    own,
    " kB",
    own <= 30,
    why.own,
  );

  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const busy = `load ${number(loadavg()[2])} over the last quarter of an hour`;
  const environment = `Node ${process.version} on ${system()}, ${machine}, ${busy}`;
  const caveat =
    loadavg()[2] > cpus().length
      ? "\n**The machine was busy with other work: run it again before relying on a time or a verdict.**\n"
      : "";
  return `# Benchmarks

\`npm run bench\` measured this page: ${environment}.
${caveat}
Every engine answers the same inputs; its answers are checked against the floor's before anything is timed, and every
engine and question has a fresh process. Rounds go through all engines in turn. Ratios are medians over rounds of one
run; times are medians with the middle half of the samples. Ours is the built package through its public functions, with
validation, clauses, readings and reasons; the hand-written ones and the peers return a bare amount.

## Over the floor

${table(
  ["engine", ...compared.map((workload) => workloads[workload].name)],
  engines.map((engine) => [titles[engine], ...compared.map((workload) => `${number(overFloor(engine, workload))}×`)]),
)}

## Targets

${table(["what", "target", "measured", "verdict"], targets)}

## Times

Nanoseconds a call; for the batch, milliseconds for all persons. “≈”: measured on a part of the persons, and multiplied.

${table(
  ["engine", ...compared.map((workload) => workloads[workload].name)],
  engines.map((engine) => [titles[engine], ...compared.map((workload) => time(find(engine, workload)))]),
)}

${table(
  ["question", "floor, ns", "ours, ns"],
  ["agencyPaid", "tierForYear", "household", "invalid", "explained", "explainedSheet", "verified"].map((workload) => [
    workloads[workload].name,
    find("floor", workload) === undefined ? "" : time(find("floor", workload)),
    time(find("ours", workload)),
  ]),
)}

Under \`--disallow-code-generation-from-strings\`, as a strict Content-Security-Policy has it:

${table(
  ["question", "floor, ns", "ours, ns"],
  ["subsidy", "premium", "agencyPaid", "tierForYear"].map((workload) => [
    workloads[workload].name,
    time(find("floor", workload, true)),
    time(find("ours", workload, true)),
  ]),
)}

## Cold start

${table(
  ["process", "ms", "middle half"],
  [
    ["empty", cold.empty],
    ["import and one answer", cold.answer],
    ["`yingzhou-insurance run`", cold.command],
  ].map(([name, { values, median: ms }]) => [name, number(ms), quartiles(values).map(number).join(" to ")]),
)}

## Size

${table(
  ["imported", "minified, kB", "brotli, kB", "gzip, kB"],
  [
    ["one person rule, dependencies in", sizes.rule],
    ["one person rule, without decimal.js", sizes.ruleAlone],
    ["own code of everything, without the registers' prose", sizes.own],
    ["the same without titles and sentences", sizes.ownAlone],
    ["everything, texts and dependencies in", sizes.everything],
  ].map(([name, { minified, brotli, gzip }]) => [
    name,
    ...[minified, brotli, gzip].map((bytes) => number(bytes / 1000)),
  ]),
)}

## What the time goes to

The same sources, built with one step left out: nanoseconds a call.

${table(
  ["question", "floor", ...parts.calls[0].parts.map(({ step }) => step)],
  parts.calls.map(({ workload, parts }) => [
    workloads[workload].name,
    number(middle(find("floor", workload))),
    ...parts.map(({ ns }) => number(ns)),
  ]),
)}

And built into one file each, with its dependencies in: milliseconds of a process that imports it.

${table(
  ["imported", "ms", "over the empty one"],
  parts.starts.map(({ name, ms }) => [name, number(ms), `${number(ms / parts.starts[0].ms)}×`]),
)}

${[...reasons].length > 0 ? "Where a target is missed, and why it is left so:\n" : ""}
${[...reasons].map((reason) => `- ${reason}`).join("\n")}

## No slope

![Cost as calls, policies and lists grow](benchmarks-slope.svg)

${slopes
  .map(
    ({ curve, points }) =>
      `- ${curve}: ${points.map(([x, y]) => `${x.toLocaleString("en")} → ${number(y)} ns`).join(", ")}`,
  )
  .join("\n")}

An element of a very long list costs more than one of a short list: its key goes into a set, and a set that no longer
fits the processor's caches takes longer to fill. Calls cost more until the engine has compiled the rule.
`;

  function time(one) {
    const scale = one.workload === "batch" ? 223_300 / 1e6 : 1;
    const about = one.rounds.some(({ share = 1 }) => share < 1) ? "≈ " : "";
    const [from, to] = quartiles(all(one)).map((value) => number(value * scale));
    return `${about}${number(middle(one) * scale)} (${from}–${to})`;
  }
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Three figures are all that a measurement is good for. */
function number(value) {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
