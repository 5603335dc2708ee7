import type { PersonRowCounts } from "../index.js";
import type { RowCounts } from "./row-book.js";

/** What became of the rows, in a line that must add up. */
export function summary({ rows, results, rejects, setAside }: RowCounts): string {
  return (
    `读入 ${rows} 行 = 结果 ${results} + 退回 ${rejects} + 搁置 ${setAside}（合计行、空行） | ` +
    `rows ${rows} = results ${results} + rejects ${rejects} + set aside ${setAside}`
  );
}

/** What became of the rows of a ledger that is settled, in a line that must add up. */
export function settledSummary(counts: RowCounts, persons: PersonRowCounts): string {
  const { rows, rejects, setAside } = counts;
  const { counted, joined, conflicts } = persons;
  return (
    `${settledInChinese(counts, persons)} | rows ${rows} = counted ${counted} + joined ${joined} + ` +
    `conflicts ${conflicts} + rejects ${rejects} + set aside ${setAside}`
  );
}

/** The same in Chinese. */
export function settledInChinese({ rows, rejects, setAside }: RowCounts, persons: PersonRowCounts): string {
  const { counted, joined, conflicts } = persons;
  return (
    `读入 ${rows} 行 = 入账 ${counted} + 合并 ${joined} + 冲突 ${conflicts} + 退回 ${rejects} + 搁置 ${setAside}` +
    "（合计行、空行）"
  );
}
