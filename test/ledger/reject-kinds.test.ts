import { expect, test } from "vitest";
import { RejectKinds } from "../../src/ledger/reject-kinds.js";

/** As many rows as there are texts, each rejected for its own. */
function kindsOf(texts: readonly string[]): readonly string[] {
  const kinds = new RejectKinds();
  for (const [index, zh] of texts.entries())
    kinds.add({ line: index + 2, cells: [], raw: "", table: { file: "", sheet: "", header: [] } }, [
      { field: "档次", zh, en: "wrong" },
    ]);
  return String(kinds).trimEnd().split("\n");
}

test("words and figures of one row make no kind of their own", () => {
  expect(kindsOf(["没有 250 元", "没有 1,250.5 元", "无“甲”", "无“乙”", "无“丙”"])).toEqual([
    "退回的行 rejected rows:",
    "  3 行 rows（4、5、6）档次：无“甲” | 档次: wrong",
    "  2 行 rows（2、3）档次：没有 250 元 | 档次: wrong",
  ]);
});

/** The number n in Chinese letters, so that it is no figure. */
const spelt = (number: number): string =>
  [...String(number)].map((digit) => "零一二三四五六七八九"[Number(digit)]).join("");

test("of very many kinds the first are kept, and the others counted together", () => {
  const lines = kindsOf([...Array.from({ length: 1200 }, (_, index) => spelt(index)), "末", "末"]);
  expect(lines).toHaveLength(7);
  expect(lines[6]).toBe("  1197 行另有原因，用 --rejects 写下 | 1197 more: --rejects writes them");
});

test("counts by kind, the most first, without the words of a row", () => {
  const kinds = new RejectKinds();
  const texts = ["没有 250 元", "无“甲”", "无“乙”", "缺少“档次”", "“档次”应为数，实为“丙”"];
  for (const [index, zh] of texts.entries())
    kinds.add({ line: index + 2, cells: [], raw: "", table: { file: "", sheet: "", header: [] } }, [
      { field: "档次", zh, en: "wrong" },
    ]);
  expect(kinds.counts().map(({ count, reason }) => [count, reason.zh])).toEqual([
    [2, "档次：无“××”"],
    [1, "档次：没有 ×× 元"],
    [1, "缺少“档次”"],
    [1, "“档次”应为数，实为“××”"],
  ]);
});
