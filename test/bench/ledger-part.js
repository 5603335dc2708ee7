import { cpus, loadavg } from "node:os";
import { median } from "./measure.js";

const START = "## Ledgers";
const SIZE = /^### ([\d,]+) rows\n[\s\S]*?(?=^### |$(?![\s\S]))/gm;
const MOST_TIME = 1.5;
const MOST_MEMORY = 50;

const names = { batch: "`batch pension/contribution-subsidy`", settle: "`settle pension --json`" };

/** The part of the page on ledgers, from the rounds of each size; of other sizes, as the page before has it. */
export function ledgerPart(measured, before) {
  const kept = new Map([...partOf(before, START).matchAll(SIZE)].map(([text, rows]) => [rows, text.trim()]));
  for (const { rows, rounds } of measured) kept.set(grouped(rows), sizeOf(rows, rounds));
  return `${START}

\`batch\` and \`settle\` on a generated pension ledger with faults, over reading and writing the same CSV with csv-parse
and csv-stringify and no rules: at most ${MOST_TIME}× the time, and at most ${MOST_MEMORY} MB more memory at its peak.
Each run is a process of its own; ratios are medians over rounds that go through all three in turn.

${[...kept.values()].join("\n\n")}
`;
}

/** The part of the page under a heading, without the heading's next sister; empty where there is none. */
export function partOf(page, heading) {
  return page.match(new RegExp(`^${heading}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, "m"))?.[0] ?? "";
}

/** The page with a part in place of the one with the same heading, at its end where it has none. */
export function replacePart(page, part) {
  const old = partOf(page, part.slice(0, part.indexOf("\n")));
  return old === "" ? `${page}\n${part}` : page.replace(old, () => `${part}\n`);
}

function sizeOf(rows, rounds) {
  const middle = (of) => median(rounds.map(of));
  const lines = Object.entries(names).map(([name, title]) => {
    const time = middle((round) => round[name].ms / round.plain.ms);
    const processor = middle((round) => round[name].cpu / round.plain.cpu);
    const memory = middle((round) => round[name].mb - round.plain.mb);
    const verdict = (isMet) => (isMet ? "met" : "**missed**");
    const seconds = middle((round) => round[name].ms) / 1000;
    return `| ${[
      title,
      `${seconds.toFixed(1)} s`,
      `${time.toFixed(2)}×`,
      verdict(time <= MOST_TIME),
      `${processor.toFixed(2)}×`,
      `${memory < 0 ? "−" : "+"}${Math.abs(memory)} MB`,
      verdict(memory <= MOST_MEMORY),
    ].join(" | ")} |`;
  });
  const seconds = middle((round) => round.plain.ms) / 1000;
  const alone = `${seconds.toFixed(1)} s and ${middle((round) => round.plain.mb)} MB`;
  const count = rounds.length === 1 ? "one round" : `${rounds.length} rounds`;
  const load = loadavg()[2];
  const busy = `load ${load.toFixed(1)} over the last quarter of an hour`;
  const caveat =
    load > cpus().length
      ? " **The machine was busy with other work: processor time says more than time, which is to be measured again.**"
      : "";
  return `### ${grouped(rows)} rows

Without rules ${alone}; ${count}, Node ${process.version}, ${busy}.${caveat}

| what | time | time, over | | processor time, over | memory, over | |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}`;
}

function grouped(rows) {
  return rows.toLocaleString("en");
}
