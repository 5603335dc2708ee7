import { describe, expect, test } from "vitest";
import { cellsOf, refusalOf, rowsOf } from "../../support/rows-of.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("delimiters", () => {
  test.each([
    ["comma", "姓名,金额\n王,200\n", 2],
    ["tab", "姓名\t金额\n王\t1,200\n", 2],
    ["semicolon", "姓名;金额;备注\n王;1,5;a\n李;1,5;\n", 3],
    ["bar", "姓名|金额\n王|200\n", 2],
    ["comma, with lists in a cell", "姓名,人员,金额\n王,低保;残疾,200\n李,低保;残疾,300\n", 3],
    ["comma, under a title", "参保台账\n单位：王店镇；时间：三月\n姓名,金额,村\n王,2,三\n", 3],
    ["none", "姓名\n王\n", 1],
    ["comma, with quotes", '"a;b","c;d",e\n"a;b;c",d,e\n', 3],
  ])("%s", async (_, text, width) => {
    expect((await cellsOf(utf8(text))).at(-1)?.length).toBe(width);
  });

  test("that come out even are refused", async () => {
    expect(await refusalOf(utf8("甲,乙;丙\n"))).toContain("分不清以 “,” 还是 “;” 分隔");
    expect(await refusalOf(utf8("甲\t乙,丙\n"))).toContain("cells may be parted by “,” or by Tab");
    expect(await cellsOf(utf8("甲,乙;丙\n"), { delimiter: ";" })).toEqual([["甲,乙", "丙"]]);
  });

  test("are looked for in the beginning of a long file, which is read on", async () => {
    const rows = await rowsOf(utf8("王;1\n".repeat(60_000)));
    expect(rows.length).toBe(60_000);
    expect(rows.at(-1)).toMatchObject({ number: 60_000, cells: ["王", "1"] });
    expect((await rowsOf(utf8("王;1\n".repeat(60_000)), { delimiter: ";" })).length).toBe(60_000);
  });
});
