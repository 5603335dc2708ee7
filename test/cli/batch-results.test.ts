import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openResults } from "../../src/cli/batch-results.js";
import type { Writer } from "../../src/cli/command.js";
import { Outputs } from "../../src/cli/outputs.js";
import { yingzhou2021 } from "../../src/index.js";
import { CopiedRows } from "../../src/ledger/copied-rows.js";
import { givenOf } from "../support/given.js";

const folder = mkdtempSync(join(tmpdir(), "batch-results-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("results of NDJSON are no workbook", async () => {
  const opening = openResults({
    rule: "pension/contribution-subsidy",
    given: givenOf({ format: "xlsx" }),
    policy: yingzhou2021,
    format: "ndjson",
    output: join(folder, "out.ndjson"),
    outputs: new Outputs([]),
    copied: new CopiedRows(false),
    stdout: {} as Writer,
  });
  await expect(opening).rejects.toMatchObject({
    code: "USAGE",
    text: { zh: "NDJSON 的结果仍是 NDJSON，不写作工作簿", en: "results of NDJSON are NDJSON, not a workbook" },
  });
});
