import ts from "typescript";
import { expect, test } from "vitest";
import { read } from "./project.js";

const declarations = read("dist/index.d.ts");

/** Signatures alone: a reworded docstring is no change of the surface. */
function withoutComments(text: string): string {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

test("the public surface is the reviewed one; after a review, `npm run surface` records the new one", async () => {
  await expect(withoutComments(declarations)).toMatchFileSnapshot("./public-surface.txt");
});

test("the public types rest on decimal.js alone", () => {
  const imports = ts.preProcessFile(declarations, true, true).importedFiles.map(({ fileName }) => fileName);
  expect(new Set(imports)).toEqual(new Set(["decimal.js"]));
});

test("ESM and CJS declare the same", () => {
  expect(read("dist/index.d.cts")).toBe(declarations);
});
