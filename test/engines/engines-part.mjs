/** The part of docs/benchmarks.md on other engines. */
import { cpus, loadavg } from "node:os";

/** Persons of the basic pension insurance of residents in the whole country, roughly. */
const NATIONAL = 540_000_000;
const SECONDS_AN_HOUR = 3600;

const embedded = ["V8 in Python", "QuickJS in Python", "GraalJS in a JVM"];

export function enginesPart(rows, figures) {
  const { "Spark, one worker": one, "Spark, two workers": two } = figures;
  const onLedger = Object.entries(figures).filter(([name]) => name === ALONE || /^Spark, (one|two) /.test(name));
  const load = loadavg()[2];
  const caveat =
    load > cpus().length
      ? ` **The machine was shared (load ${load.toFixed(1)} over the last quarter of an hour): to be measured again.**`
      : "";
  return `## Other engines

\`npm run engines -- --write\` measured this part: every published row agrees in each engine, every row of the ledger
with the command.${caveat}

Inside another program, one core: seconds until the first answer; published rows a second, a row a call; rows of the
contribution subsidy a second, a thousand rows a call. GraalJS interprets: OpenJDK 17 comes without the Graal compiler.

${table(["engine", "first answer", "calls a second", "rows a second"])}
${embedded.map((name) => rowOf(name, ...inCalls(figures[name]))).join("\n")}

A generated ledger of ${grouped(rows)} rows, with faults: rows a second that are asked the contribution subsidy, CSV or
Parquet to Parquet, and that are settled, their rejects and lists of persons written. A worker has one core, with all
that works for it; two have two. Starting Spark is not counted. Of the facts of a batch, those alike are asked once.

${table(["on one machine", "asked", "settled"])}
${onLedger.map(([name, { findings, accounts }]) => rowOf(name, ...[findings, accounts].map(grouped))).join("\n")}

Two workers ask ${times(two.findings / one.findings)} as many rows as one, and settle
${times(two.accounts / one.accounts)}. By the figures of two, a national ledger of ${grouped(NATIONAL)} rows is asked in
${grouped(NATIONAL)} ÷ ${grouped(two.findings)} s = ${hours(two.findings)} hours on two cores, and settled
in ${grouped(NATIONAL)} ÷ ${grouped(two.accounts)} s = ${hours(two.accounts)} hours; within one hour
on ${cores(two.findings)} and ${cores(two.accounts)} cores, if more bring as much each, which was measured for two.
`;
}

const ALONE = "the command alone";
const inCalls = ({ cold, calls, rows }) => [`${cold.toFixed(1)} s`, grouped(calls), grouped(rows)];
const table = (heads) => `| ${heads.join(" | ")} |\n| ${heads.map(() => "---").join(" | ")} |`;
const rowOf = (...cells) => `| ${cells.join(" | ")} |`;
const grouped = (number) => (number === undefined ? "" : Math.round(number).toLocaleString("en-US"));
const times = (ratio) => `${ratio.toFixed(2)}×`;
const hours = (rate) => Number((NATIONAL / rate / SECONDS_AN_HOUR).toPrecision(2));
/** Two cores have the rate. */
const cores = (rate) => Math.ceil((2 * NATIONAL) / rate / SECONDS_AN_HOUR);
