import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Streams, Writer } from "../../src/cli/command.js";
import { type PlainForms, plainAnswer } from "../../src/cli/plain-output.js";
import { givenOf } from "../support/given.js";

const folder = mkdtempSync(join(tmpdir(), "plain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const forms: PlainForms = {
  plain: { columns: [{ title: "名" }], rows: [["甲"]] },
  words: { name: "表", title: "题" },
  json: [{ name: "甲" }],
};
const noted: PlainForms = { ...forms, words: { ...forms.words, below: ["注", "又注"] } };

/** What the answer is, and what it wrote to standard output. */
async function answered(options: Parameters<typeof givenOf>[0], of: PlainForms = forms) {
  let written = "";
  const stdout: Writer = {
    write(text, done) {
      written += text;
      done?.();
    },
  };
  return [await plainAnswer(givenOf(options), { stdout } as Streams, [], of), written] as const;
}

const TABLE = "名\n甲";
const [CSV, JSON_TEXT] = ["\ufeff名\r\n甲", '[\n  {\n    "name": "甲"\n  }\n]'];

test.each<[options: Parameters<typeof givenOf>[0], text: string]>([
  [{}, TABLE],
  [{ output: "-" }, TABLE],
  [{ csv: true }, CSV],
  [{ json: true }, JSON_TEXT],
  [{ csv: true, output: "-" }, CSV],
])("%j is the answer itself", async (options, text) => {
  expect(await answered(options)).toEqual([text, ""]);
});

test("lines below stand apart from the table", async () => {
  expect(await answered({}, noted)).toEqual([`${TABLE}\n\n注\n又注`, ""]);
});

test.each<[name: string, options: Parameters<typeof givenOf>[0], text: string]>([
  ["a.csv", {}, CSV],
  ["a.JSON", {}, JSON_TEXT],
  ["a.csv", { json: true }, JSON_TEXT],
  ["a.json", { csv: true }, CSV],
  ["a.json.txt", {}, TABLE],
  ["a.csv.txt", {}, TABLE],
])("into %s with %j", async (name, options, text) => {
  const output = join(folder, name);
  expect(await answered({ ...options, output })).toEqual([{ exit: 0 }, ""]);
  expect(readFileSync(output, "utf8")).toBe(`${text}\n`);
});

test("into a workbook", async () => {
  const output = join(folder, "a.xlsx");
  expect(await answered({ output })).toEqual([{ exit: 0 }, ""]);
  expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
});
