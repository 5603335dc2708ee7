import type { PersonRowCounts, Text } from "../index.js";
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
  const { zh, en } = settledInWords(counts, persons);
  return `${zh} | ${en}`;
}

/** The same in either language. */
export function settledInWords({ rows, rejects, setAside }: RowCounts, persons: PersonRowCounts): Text {
  const { counted, joined, conflicts } = persons;
  return {
    zh:
      `读入 ${rows} 行 = 入账 ${counted} + 合并 ${joined} + 冲突 ${conflicts} + 退回 ${rejects} + 搁置 ${setAside}` +
      "（合计行、空行）",
    en:
      `rows ${rows} = counted ${counted} + joined ${joined} + conflicts ${conflicts} + rejects ${rejects} + ` +
      `set aside ${setAside}`,
  };
}
