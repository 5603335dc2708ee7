import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { openExplained, resultsOutputOf, writesToStdout } from "../../src/cli/explain-output.js";
import { Outputs } from "../../src/cli/outputs.js";
import { yingzhou2021 } from "../../src/index.js";
import { givenOf } from "../support/given.js";
import { thrownBy } from "../support/thrown-by.js";

const folder = mkdtempSync(join(tmpdir(), "explain-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Options = Parameters<typeof givenOf>[0];

test.each<[options: Options, output: string | undefined, isStdout: boolean]>([
  [{ output: "a.csv" }, "a.csv", false],
  [{ output: "-" }, "-", true],
  [{ output: "a.csv", explain: "b.txt" }, "a.csv", false],
  [{ output: "a.csv", explain: "-" }, "a.csv", true],
  [{ output: "-", explain: "b.txt" }, "-", true],
  [{ explain: "b.txt" }, undefined, false],
  [{ output: "-", explain: "-", "dry-run": true }, undefined, false],
  [{ "dry-run": true }, undefined, false],
])("%j: results go to %s; whether anything goes to standard output: %s", (options, output, isStdout) => {
  const given = givenOf(options);
  expect([resultsOutputOf(given), writesToStdout(given)]).toEqual([output, isStdout]);
});

test("results go somewhere where nothing is explained", () => {
  expect(thrownBy(() => resultsOutputOf(givenOf({})))).toMatchObject({ code: "USAGE" });
});

const opened = (options: Options) =>
  openExplained(
    "pension/contribution-subsidy",
    yingzhou2021,
    givenOf(options),
    new Outputs([]),
    {} as unknown as Streams,
  );

test.each([
  ...["csv", "json", "ndjson", "jsonl", "xls", "xlsx", "xlsm", "xlsb", "et", "ods"],
  ...["doc", "docx", "wps", "odt", "pdf"],
])("explanations are not written as .%s", async (extension) => {
  await expect(opened({ explain: join(folder, `a.${extension}`) })).rejects.toMatchObject({
    code: "USAGE",
    text: {
      zh: `说明不写作 .${extension}：请用 .html（可打印）或 .txt`,
      en: `explanations are not written as .${extension}: use .html, which can be printed, or .txt`,
    },
  });
});

test("standard output takes results or explanations", async () => {
  await expect(opened({ explain: "-", output: "-" })).rejects.toMatchObject({
    code: "USAGE",
    text: {
      zh: "结果和说明不能都写到标准输出：其一请写入文件",
      en: "results and explanations can't both go to standard output: write one of them to a file",
    },
  });
  expect(await opened({ explain: "-", output: "a.csv" })).toBeDefined();
});

test.each<[Options]>([[{}], [{ output: "a.csv" }], [{ explain: join(folder, "a.csv"), "dry-run": true }]])(
  "no explanations are asked for: %#",
  async (options) => {
    expect(await opened(options)).toBeUndefined();
  },
);
