import type { Mapping } from "./mapping.js";

/**
 * How columns stand to facts, a line each, and what was not used or not given.
 *
 * @param above - how many rows stand above the header
 */
export function mappingLines({ columns, fixed, unused, absent }: Mapping, above: number): readonly string[] {
  const rest = unused.filter(({ header }) => header !== "").map(({ header }) => header);
  const inChinese = absent.flatMap(({ title, takenAs }) =>
    takenAs === undefined ? [] : [`${title}（${takenAs.zh}）`],
  );
  const inEnglish = absent.map(({ field, takenAs }) => (takenAs === undefined ? field : `${field} (${takenAs.en})`));
  return [
    ...(above === 0 ? [] : [`表头之上的行，未读 rows above the header, not read: ${above}`]),
    ...columns.map(({ header, field, title }) => `${header} → ${field}（${title}）`),
    ...fixed.map(({ field, title, value }) => `全表 all rows: ${field}（${title}）= ${value}`),
    ...(inChinese.length === 0 ? [] : [`表里没有的列：${inChinese.join("、")}`]),
    ...(inEnglish.length === 0 ? [] : [`未给出 not given: ${inEnglish.join("、")}`]),
    ...(rest.length === 0 ? [] : [`未用到 not used: ${rest.join("、")}`]),
  ];
}
