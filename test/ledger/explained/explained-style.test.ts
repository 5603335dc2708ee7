import { expect, test } from "vitest";
import { EXPLAINED_STYLE } from "../../../src/ledger/explained/explained-style.js";
import { REPORT_STYLE } from "../../../src/ledger/report/report-style.js";

test("explanations look as a report does, and each prints on a sheet of its own", () => {
  expect(EXPLAINED_STYLE.startsWith(REPORT_STYLE)).toBe(true);
  expect(EXPLAINED_STYLE).toContain("article + article { break-before: page }");
});
