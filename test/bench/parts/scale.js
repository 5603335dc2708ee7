/** Time and memory against rows, by hand: `npm run bench -- --scale`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { busy, grouped, machine, number, table } from "../figures.js";
import { ledgerJobs } from "../ledger-jobs.js";
import { measuredCommand } from "../measured-process.js";
import { plot } from "../plot.js";
import { writeBook, writeLedger } from "../write-ledger.js";

const CSV_ROWS = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];
const BOOK_ROWS = [1e4, 3e4, 1e5, 3e5, 1e6];
/** So long a run needs no other. */
const ONCE_BEYOND = 1e6;
const PICTURE = "benchmarks-scale.svg";
const MOST_MEGABYTES = 300;

const CSV = "`settle`, CSV";
const CSV_ALONE = "`settle`, CSV, one worker";
const BOOK = "`settle`, xlsx";
const DUCKDB = "DuckDB's bare query, CSV";
const curves = [CSV, CSV_ALONE, BOOK, DUCKDB];
const nameOf = (curve, rows) => `${curve} ${rows}`;

export const scale = {
  heading: "## Scale",
  targets: [
    {
      what: `memory of \`settle\` of ${grouped(CSV_ROWS.at(-1))} rows of CSV`,
      most: MOST_MEGABYTES,
      unit: " MB",
      why: "every ID number is kept, to find who stands in the ledger twice: some bytes a person.",
      figure: (results) => results.figure(nameOf(CSV, CSV_ROWS.at(-1)), "mb"),
    },
  ],
  async jobs({ folder, duckdb, say, isTrial }) {
    const jobs = [];
    for (const [kind, counts, write] of [
      ["csv", CSV_ROWS, writeLedger],
      ["xlsx", BOOK_ROWS, writeBook],
    ]) {
      for (const rows of counts) {
        const input = join(folder, `${rows}.${kind}`);
        say(`writing ${grouped(rows)} rows of ${kind}`);
        await write(isTrial ? rows / 100 : rows, input);
        for (const { of, run } of runsOver(input, kind, folder, duckdb))
          jobs.push({ name: nameOf(of, rows), run, rounds: rows > ONCE_BEYOND ? 1 : undefined });
      }
    }
    return jobs;
  },
  text(results, { version, output }) {
    const found = curves.filter((curve) => results.has(nameOf(curve, BOOK_ROWS[0])));
    writeFileSync(join(output, PICTURE), drawn(results, found));
    const cell = (curve, rows) => {
      if (!results.has(nameOf(curve, rows))) return "";
      const of = (key) => results.figure(nameOf(curve, rows), key).median;
      return `${number(of("ms") / 1000)} s, ${number(of("mb"))} MB`;
    };
    return `\`npm run bench -- --scale\` measured this part alone, a process for each run:
${machine(version)};
${busy()}.

A large CSV is read by two workers or, if asked, by one; a workbook by one.

![Time and memory against rows](${PICTURE})

${table(
  ["rows", ...found],
  CSV_ROWS.map((rows) => [grouped(rows), ...found.map((curve) => cell(curve, rows))]),
)}`;
  },
};

function runsOver(input, kind, folder, duckdb) {
  const accounts = join(folder, "accounts.json");
  const settle = (...more) => measuredCommand("settle", "pension", input, "--json", "-o", accounts, ...more);
  if (kind === "xlsx") return [{ of: BOOK, run: () => settle() }];
  const { query } = ledgerJobs(input, folder, duckdb);
  return [
    { of: CSV, run: () => settle() },
    ...(hasWorkers() ? [{ of: CSV_ALONE, run: () => settle("--workers", "1") }] : []),
    ...(query ? [{ of: DUCKDB, run: query }] : []),
  ];
}

/** Whether the command can be told how many workers it takes. */
function hasWorkers() {
  return measuredCommand("settle", "--help").printed.includes("--workers");
}

function drawn(results, found) {
  const points = (curve, key, by) =>
    CSV_ROWS.filter((rows) => results.has(nameOf(curve, rows))).map((rows) => [
      rows,
      results.figure(nameOf(curve, rows), key).median / by,
    ]);
  const panel = (title, key, by) => ({
    title,
    curves: found.map((curve) => ({ name: curve.replaceAll("`", ""), points: points(curve, key, by) })),
  });
  return plot([panel("Seconds against rows", "ms", 1000), panel("Megabytes against rows", "mb", 1)]);
}
