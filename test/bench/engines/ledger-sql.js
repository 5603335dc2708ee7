/** The ledger in DuckDB: what a developer would write by hand. Nothing is checked, no person is looked for twice. */
import { ladderCase } from "./sql.js";

const quoted = (path) => `'${path.replaceAll("'", "''")}'`;
const table = (path) => `read_csv(${quoted(path)}, all_varchar = true, header = true)`;
const place = `"乡镇（街道）", "村（社区）"`;
const line = `"本年度缴费档次", "缴费性质", "代缴类别"`;
const tier = `TRY_CAST(replace("本年度缴费档次", '元', '') AS INTEGER)`;
/** What is paid after the year's window is open, which nothing but the rule can tell. */
const isInWindow = `coalesce("缴费日期", '') NOT LIKE '2021年11月%'`;
const rows = (path) => `SELECT *, ${ladderCase} AS subsidy FROM (SELECT *, ${tier} AS tier FROM ${table(path)})`;

/** Persons, what they paid and what is due to them, by village and line. */
export function accountQuery(path) {
  const paid = `TRY_CAST("实缴金额" AS INTEGER)`;
  const sums = `count(*)::INTEGER, sum(${paid})::INTEGER, (sum(subsidy) FILTER (${paid} > 0))::INTEGER`;
  return `SELECT ${place}, ${sums}, ${line} FROM (${rows(path)}) WHERE tier IS NOT NULL GROUP BY ALL`;
}

/** Each row with what is due. */
export function copyQuery(path, output) {
  return `COPY (${rows(path)}) TO ${quoted(output)} (FORMAT csv, HEADER)`;
}

/** How many rows `batch` answered, and how many of these the copy answers otherwise; what is open is no number. */
export function differingQuery(batch, copied) {
  const ours = `"结果：缴费补贴（元）"`;
  const both = `${table(batch)} JOIN (SELECT "序号", subsidy FROM ${table(copied)}) USING ("序号")`;
  const differs = `subsidy::INTEGER IS DISTINCT FROM TRY_CAST(${ours} AS INTEGER)`;
  return (
    `SELECT count(*)::INTEGER, (count(*) FILTER (${differs}))::INTEGER ` +
    `FROM ${both} WHERE ${ours} IS NOT NULL AND ${isInWindow}`
  );
}

/** The ledger without what nothing but checks can tell: rows rejected or in conflict, and paid outside the window. */
export function withoutFaultsQuery(path, rejects, duplicates, output) {
  const found = (of, column) => `SELECT ${column}::INTEGER FROM ${table(of)}`;
  const isRow = `TRY_CAST("序号" AS INTEGER) IS NOT NULL`;
  return (
    `COPY (SELECT * FROM ${table(path)} WHERE ${isRow} ` +
    `AND "序号"::INTEGER NOT IN (${found(rejects, `"序号"`)}) ` +
    `AND "序号"::INTEGER + 1 NOT IN (${found(duplicates, `"行号 line"`)}) ` +
    `AND ${isInWindow}) TO ${quoted(output)} (FORMAT csv, HEADER)`
  );
}
