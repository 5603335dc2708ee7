import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

test("each column with its names, and what a table without it says", async () => {
  const { stdout } = await runCli(["columns", "medical/premium-window"]);
  expect(stdout).toBe(
    [
      "缴费日期  paidOn（Day of payment）",
      "  没有此列 without it：按尚未缴费计 nothing is paid yet",
      "截至日期  asOf（As of）",
      "是否外出务工返乡  returningWorker（Returning migrant worker）",
      "  列名 names：是否外出务工返乡人员",
      "  没有此列 without it：按不明计 not known",
      "是否新增贫困人口  newlyPoor（Newly among the poor）",
      "  没有此列 without it：按否计 taken as no",
      "",
    ].join("\n"),
  );
});
