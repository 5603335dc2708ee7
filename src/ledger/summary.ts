import type { RowCounts } from "./row-book.js";

/** What became of the rows, in a line that must add up. */
export function summary({ rows, results, rejects, setAside }: RowCounts): string {
  return (
    `读入 ${rows} 行 = 结果 ${results} + 退回 ${rejects} + 搁置 ${setAside}（合计行、空行） | ` +
    `rows ${rows} = results ${results} + rejects ${rejects} + set aside ${setAside}`
  );
}
