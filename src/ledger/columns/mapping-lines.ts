import type { AbsentFact, Mapping } from "./mapping.js";

/**
 * How columns stand to facts, a line each, and what was not used or not given.
 *
 * @param above - how many rows stand above the header
 * @param listedBy - what the command `columns` calls the table, where it lists all that a table may have
 */
export function mappingLines(
  { columns, fixed, unused, absent }: Mapping,
  above: number,
  listedBy?: string,
): readonly string[] {
  const rest = unused.filter(({ header }) => header !== "").map(({ header }) => header);
  return [
    ...(above === 0 ? [] : [`表头之上的行，未读 rows above the header, not read: ${above}`]),
    ...columns.map(({ header, field, title }) => `${header} → ${field}（${title}）`),
    ...fixed.map(({ field, title, value }) => `全表 all rows: ${field}（${title}）= ${value}`),
    ...(absent.length === 0 ? [] : absentLines(absent, listedBy)),
    ...(rest.length === 0 ? [] : [`未用到 not used: ${rest.join("、")}`]),
  ];
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
