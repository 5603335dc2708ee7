/** Ledgers of a province, by hand: `npm run bench -- --full`. */
import { join } from "node:path";
import { busy, grouped, machine } from "../figures.js";
import { ledgerJobs } from "../ledger-jobs.js";
import { writeLedger } from "../write-ledger.js";
import { accountTable, inSeconds, ledgerTargets } from "./ledger-tables.js";

const ROWS = 3_000_000;
const PROVINCE = 5_580_000;

export const largeLedgers = {
  heading: "## Large ledgers",
  targets: [
    ...ledgerTargets(ROWS),
    {
      what: `\`settle\` of a province, ${grouped(PROVINCE)} rows of CSV`,
      most: 15,
      unit: " s",
      why: "one thread reads, in 2 µs a row, and another judges; it hangs on the pace of the machine.",
      figure: (results) => inSeconds(results.figure(`settle ${PROVINCE}`, "ms")),
    },
  ],
  async jobs({ folder, duckdb, say, isTrial }) {
    const jobs = [];
    for (const rows of [ROWS, PROVINCE]) {
      say(`writing ${grouped(rows)} rows`);
      const input = join(folder, `${rows}.csv`);
      await writeLedger(isTrial ? rows / 100 : rows, input);
      const { explained: _, ...runs } = ledgerJobs(input, folder, duckdb);
      const { settle, query } = runs;
      const asked = rows === ROWS ? runs : { settle, ...(query && { query }) };
      jobs.push(...Object.entries(asked).map(([name, run]) => ({ name: `${name} ${rows}`, run })));
    }
    return jobs;
  },
  text(results, { version }) {
    const rounds = results.rounds(`settle ${ROWS}`);
    return `\`npm run bench -- --full\` measured this part alone, ${rounds === 1 ? "one round" : `${rounds} rounds`}:
${machine(version)};
${busy()}. What is run is the same as above.

${grouped(ROWS)} rows:

${accountTable(results, ROWS)}

${grouped(PROVINCE)} rows:

${accountTable(results, PROVINCE)}`;
  },
};
