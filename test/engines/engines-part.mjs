/** The part of docs/benchmarks.md on other engines. */
import { cpus, loadavg } from "node:os";

/** Persons of the basic pension insurance of residents in the whole country, roughly. */
const NATIONAL = 540_000_000;
const SECONDS_AN_HOUR = 3600;

const embedded = ["V8 in Python", "QuickJS in Python", "GraalJS in a JVM"];

export function enginesPart(rows, figures) {
  const [alone, two] = [figures["the command alone"], figures["Spark, two workers, the one file"]];
  const ofAlone = { findings: two["answer alone"], accounts: alone.settle };
  const onSpark = Object.entries(figures).filter(([name]) => name.startsWith("Spark, ") && figures[name].findings);
  const load = loadavg()[2];
  const caveat =
    load > cpus().length
      ? ` **The machine was shared (load ${load.toFixed(1)} over the last quarter of an hour): to be measured again.**`
      : "";
  return `## Other engines

\`npm run engines -- --full --write\` measured this part: every published row agrees in each engine, every row of the
ledger with the command.${caveat}

Inside another program, one core: seconds until the first answer; published rows a second, a row a call; rows of the
contribution subsidy a second, a thousand rows a call. GraalJS interprets: OpenJDK 17 comes without the Graal compiler.

${table(["engine", "first answer", "calls a second", "rows a second"])}
${embedded.map((name) => rowOf(name, ...inCalls(figures[name]))).join("\n")}

A generated ledger of ${grouped(rows)} rows, with faults: rows a second that are asked the contribution subsidy, CSV or
Parquet to Parquet, and that are settled. Workers have one core each; starting Spark is not counted.

${table(["on one machine", "asked", "settled"])}
${rowOf("the command alone (`answer`, `settle`)", grouped(ofAlone.findings), grouped(ofAlone.accounts))}
${onSpark.map(([name, { findings, accounts }]) => rowOf(name, grouped(findings), grouped(accounts))).join("\n")}

By these figures a national ledger of ${grouped(NATIONAL)} rows: ÷ ${grouped(two.findings)} rows a second =
${hours(two.findings)} hours to ask on two cores, and ÷ ${grouped(two.accounts)} = ${hours(two.accounts)} hours
to settle; ${grouped(2 * hours(two.findings))} and ${grouped(2 * hours(two.accounts))} cores for one hour, if cores are
added without loss, which was measured for two.
`;
}

const inCalls = ({ cold, calls, rows }) => [`${cold.toFixed(1)} s`, grouped(calls), grouped(rows)];
const table = (heads) => `| ${heads.join(" | ")} |\n| ${heads.map(() => "---").join(" | ")} |`;
const rowOf = (...cells) => `| ${cells.join(" | ")} |`;
const grouped = (number) => Math.round(number).toLocaleString("en-US");
const hours = (rate) => Number((NATIONAL / rate / SECONDS_AN_HOUR).toPrecision(2));
