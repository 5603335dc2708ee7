import type { CellRow } from "./find-header.js";
import type { AbsentFact, Mapping } from "./mapping.js";

const LONGEST_TITLE = 30;

/** What the rows above a header say, each cell once. */
export function wordsAbove(above: readonly CellRow[]): readonly string[] {
  const said = above.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  return [...new Set(said)].map((cell) => (cell.length > LONGEST_TITLE ? `${cell.slice(0, LONGEST_TITLE)}…` : cell));
}

/**
 * How columns stand to facts, a line each, and what was not used or not given.
 *
 * @param above - the rows that stand above the header
 * @param listedBy - what the command `columns` calls the table, where it lists all that a table may have
 */
export function mappingLines(
  { columns, fixed, unused, absent }: Mapping,
  above: readonly CellRow[],
  listedBy?: string,
): readonly string[] {
  const rest = unused.filter(({ header }) => header !== "").map(({ header }) => header);
  return [
    ...(above.length === 0 ? [] : [`表头之上的行，未读 rows above the header, not read: ${told(above)}`]),
    ...columns.map(({ header, field, title }) => `${header} → ${field}（${title}）`),
    ...fixed.map(({ field, title, value }) => `全表 all rows: ${field}（${title}）= ${value}`),
    ...(absent.length === 0 ? [] : absentLines(absent, listedBy)),
    ...(rest.length === 0 ? [] : [`未用到 not used: ${rest.join("、")}`]),
  ];
}

function told(above: readonly CellRow[]): string {
  const words = wordsAbove(above);
  return `${above.length}${words.length === 0 ? "" : `（${words.join("；")}）`}`;
}

/** What the table does not give, in Chinese and in English: what answers hang on by name, the rest by its number. */
function absentLines(absent: readonly AbsentFact[], listedBy: string | undefined): readonly string[] {
  const told = absent.filter(({ isDecisive }) => isDecisive);
  const zh = told.map(({ title, takenAs }) => (takenAs === undefined ? title : `${title}（${takenAs.zh}）`));
  const en = told.map(({ field, takenAs }) => (takenAs === undefined ? field : `${field} (${takenAs.en})`));
  const others = absent.length - told.length;
  const rest = others === 0 ? [] : [others];
  const look = listedBy === undefined ? "" : `columns ${listedBy}`;
  const inChinese = [zh.join("、"), ...rest.map((count) => `其余 ${count} 列按缺省计${look && `（见 ${look}）`}`)];
  const inEnglish = [
    en.join(", "),
    ...rest.map((count) => `${count} others taken by default${look && ` (see ${look})`}`),
  ];
  return [`表里没有：${inChinese.filter(Boolean).join("；")}`, `not given: ${inEnglish.filter(Boolean).join("; ")}`];
}
