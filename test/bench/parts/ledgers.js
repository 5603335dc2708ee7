/** A district's ledger, start included: the command against DuckDB, and against reading a workbook's rows alone. */
import { join } from "node:path";
import { grouped, number, shown, table } from "../figures.js";
import { bundled } from "../from-sources.js";
import { checkLedger, ledgerJobs } from "../ledger-jobs.js";
import { measuredCommand, measuredNode } from "../measured-process.js";
import { writeBook, writeLedger } from "../write-ledger.js";
import { accountTable, inSeconds, ledgerTargets } from "./ledger-tables.js";

const ROWS = 223_300;
const BOOK_ROUNDS = 5;
const reader = join(import.meta.dirname, "../read-book.js");
let compared;

export const ledgers = {
  heading: "## Ledgers",
  targets: [
    ...ledgerTargets(ROWS),
    {
      what: `\`settle\` of ${grouped(ROWS)} rows of xlsx, over reading the rows`,
      most: 1.3,
      unit: "×",
      why: "the rows are checked, counted and accounted beside what the library takes to read them.",
      figure: (results) => results.against("settle xlsx", "read xlsx", "ms"),
    },
  ],
  async jobs({ folder, duckdb, say, isTrial }) {
    const rows = isTrial ? ROWS / 100 : ROWS;
    const [input, book] = [join(folder, "district.csv"), join(folder, "district.xlsx")];
    say("writing ledgers");
    await writeLedger(rows, input);
    await writeBook(rows, book);
    const openTables = await bundled("src/ledger/file/open-tables.ts");
    if (duckdb !== undefined) compared = checkLedger(input, folder, duckdb);
    const jobs = ledgerJobs(input, folder, duckdb);
    return [
      ...Object.entries(jobs).map(([name, run]) => ({ name: `${name} ${ROWS}`, run })),
      {
        name: "settle xlsx",
        rounds: BOOK_ROUNDS,
        run: () => measuredCommand("settle", "pension", book, "--json", "-o", join(folder, "accounts.json")),
      },
      { name: "read xlsx", rounds: BOOK_ROUNDS, run: () => measuredNode(reader, openTables, book) },
    ];
  },
  text(results, { duckdb }) {
    return `A generated pension ledger of ${grouped(ROWS)} rows with faults; each run is a process of its own, its start
included. \`settle\` and \`batch\` check every row and say why; \`settle\` finds who stands there twice. DuckDB's query
sums the same lines by village with the ladder as a \`CASE\`, and its \`COPY … TO\` writes each row with its amount:
nothing is checked.
${checked(duckdb)}
${accountTable(results, ROWS)}

${explanations(results)}

The same as a workbook, over reading its rows by the same reader and doing nothing with them:

${table(
  ["xlsx", "time, s", "over reading alone", "processor time, s", "memory, MB"],
  [
    ["reading the rows alone", "read xlsx"],
    ["`settle pension --json`", "settle xlsx"],
  ].map(([title, name]) => [
    title,
    shown(inSeconds(results.figure(name, "ms"))),
    name === "read xlsx" ? "" : shown(results.against(name, "read xlsx", "ms"), "×"),
    shown(inSeconds(results.figure(name, "cpu"))),
    number(results.figure(name, "mb").median),
  ]),
)}`;
  },
};

function checked(duckdb) {
  if (duckdb === undefined) return "**DuckDB could not be installed here, and is left out.**\n";
  return `Before anything is timed, both give the same amount in ${grouped(compared)} rows, and the same persons,
payments and subsidies of every village once the rows are taken out that \`settle\` rejects.
`;
}

function explanations(results) {
  const { median, low, high } = results.figure(`explained ${ROWS}`, "ms");
  const aSecond = (ms) => (ROWS * 1000) / ms;
  const rate = { median: aSecond(median), low: aSecond(high), high: aSecond(low) };
  const megabytes = number(results.figure(`explained ${ROWS}`, "mb").median);
  return `\`batch --explain\` writes one page that explains each row, start included: ${shown(rate)} explanations a
second, ${megabytes} MB of memory.`;
}
