import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { idNumberOf } from "../support/id-number-of.js";
import { row, sheetsOf } from "../support/rows-of-sheets.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "merged-header-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const merged = (...cells: readonly string[]): string =>
  `<mergeCells>${cells.map((each) => `<mergeCell ref="${each}"/>`).join("")}</mergeCells>`;

async function settled(rows: readonly string[], ...merges: readonly string[]) {
  const file = join(folder, "台账.xlsx");
  writeFileSync(file, sheetsOf({ 台账: rows.join("") }, merged(...merges)));
  return runCli(["settle", "pension", file, "--csv"]);
}

const DOWN = ["A1:A2", "B1:B2", "C1:C2"];

test("what stands below another year in a header that is merged down is not this year's", async () => {
  const { exit, stderr } = await settled(
    [
      row(1, "乡镇", "村", "身份证号", "2020年", "", "2021年"),
      row(2, "", "", "", "档次", "金额", "是否缴费"),
      row(3, "王店镇", "东村", idNumberOf(1), "200", "200", "是"),
    ],
    ...DOWN,
    "D1:E1",
  );
  expect(exit).toBe(2);
  expect(stderr).toContain("2020年·档次、2020年·金额");
});

/* By hand: 500 earns 70. */
test("a header that is merged down is read with its groups, and a title that is merged down is none", async () => {
  const rows = [
    row(3, "乡镇", "村", "身份证号", "缴费情况"),
    row(4, "", "", "", "档次", "金额"),
    row(5, "王店镇", "东村", idNumberOf(1), "500", "500"),
  ];
  const own = ["A3:A4", "B3:B4", "C3:C4", "D3:E3"];
  for (const title of [[], ["A1:E2"]]) {
    const { exit, stdout } = await settled([row(1, "王店镇缴费名单"), row(2, ""), ...rows], ...title, ...own);
    expect(exit).toBe(0);
    expect(stdout.trimEnd().split("\r\n").at(-1)).toMatch(/^全区,合计,1,1,0,0,500,0,70,/);
  }
});
