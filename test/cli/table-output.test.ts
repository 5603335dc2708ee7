import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Writer } from "../../src/cli/command.js";
import { writeWhole } from "../../src/cli/outputs.js";
import { isWorkbook, openTables } from "../../src/cli/table-output.js";

const folder = mkdtempSync(join(tmpdir(), "table-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a.xlsx", true],
  ["a.XLSX", true],
  ["a.xlsx.csv", false],
  [undefined, false],
])("whether %s asks for a workbook: %s", (path, is) => {
  expect(isWorkbook(path)).toBe(is);
});

/** The first bytes of what is written where a path and a form are asked for; what the stream takes of it. */
async function written(path: string | undefined, isBook?: boolean) {
  let taken = "";
  const stream: Writer = {
    write(text, done) {
      taken += text;
      done?.();
    },
  };
  await writeWhole([], async (outputs) => {
    const tables = await openTables(outputs, path, stream, "表", isBook);
    tables.begin(["甲"], {});
    tables.end();
  });
  const isFile = path !== undefined && path !== "-";
  return [isFile ? readFileSync(path).subarray(0, 2).toString("latin1") : "", taken];
}

const [BOOK, TEXT] = ["PK", "\u00ef\u00bb"];

test("tables are a workbook as the path says, or as it is said; else CSV, or nothing where no path is", async () => {
  const at = (name: string): string => join(folder, name);
  expect(await written(at("a.xlsx"))).toEqual([BOOK, ""]);
  expect(await written(at("b"), true)).toEqual([BOOK, ""]);
  expect(await written(at("c.csv"))).toEqual([TEXT, ""]);
  expect(await written("-")).toEqual(["", "\ufeff甲\r\n"]);
  expect(await written(undefined)).toEqual(["", ""]);
});
