/** What is asked of a ledger, by the command and by DuckDB; first that both say the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { accountQuery, copyQuery, differingQuery, withoutFaultsQuery } from "./engines/ledger-sql.js";
import { measuredCommand, measuredRun } from "./measured-process.js";
import { runSql } from "./python-engines.js";

const rule = "pension/contribution-subsidy";

/** The runs over a ledger; the one that makes DuckDB's is there where DuckDB is. */
export function ledgerJobs(input, folder, duckdb) {
  const file = (name) => join(folder, name);
  const sql = (statement) => measuredRun(duckdb.python, [runSql, statement]);
  return {
    settle: () => measuredCommand("settle", "pension", input, "--json", "-o", file("accounts.json")),
    batch: () => measuredCommand("batch", rule, input, "-o", file("batch.csv")),
    explained: () => measuredCommand("batch", rule, input, "--explain", file("explained.html")),
    ...(duckdb && {
      query: () => sql(accountQuery(input)),
      copy: () => sql(copyQuery(input, file("copied.csv"))),
    }),
  };
}

/** Throws where command and DuckDB differ; answers how many rows were compared. */
export function checkLedger(input, folder, duckdb) {
  const file = (name) => join(folder, name);
  const sql = (statement) => JSON.parse(measuredRun(duckdb.python, [runSql, statement]).printed);
  const jobs = ledgerJobs(input, folder, duckdb);
  jobs.batch();
  jobs.copy();
  const [[compared, differing]] = sql(differingQuery(file("batch.csv"), file("copied.csv")));
  if (differing > 0) throw new Error(`DuckDB and the command differ in ${differing} of ${compared} rows`);

  const settle = (path, ...more) =>
    measuredCommand("settle", "pension", path, "--json", "-o", file("accounts.json"), ...more);
  settle(input, "--rejects", file("rejects.csv"), "--duplicates", file("duplicates.csv"));
  sql(withoutFaultsQuery(input, file("rejects.csv"), file("duplicates.csv"), file("sound.csv")));
  settle(file("sound.csv"));
  const { townships } = JSON.parse(readFileSync(file("accounts.json"), "utf8"));
  const own = townships.flatMap(({ township, villages }) =>
    villages.map(({ village, account }) => [
      township,
      village,
      account.persons,
      Number(account.contributions.settled) + Number(account.agencyPremiums.settled),
      Number(account.subsidy.settled),
    ]),
  );
  const theirs = new Map();
  for (const [township, village, persons, paid, subsidy] of sql(accountQuery(file("sound.csv")))) {
    const sums = theirs.get(township + village) ?? [township, village, 0, 0, 0];
    theirs.set(township + village, [township, village, sums[2] + persons, sums[3] + paid, sums[4] + subsidy]);
  }
  const inOrder = (accounts) => accounts.map((account) => account.join()).sort();
  if (!isDeepStrictEqual(inOrder(own), inOrder([...theirs.values()])))
    throw new Error("DuckDB and the command settle a ledger without faults differently");
  return compared;
}
