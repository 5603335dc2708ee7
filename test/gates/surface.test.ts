import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { read, root } from "./project.js";

const declarations = read("dist/index.d.ts");

/**
 * Signatures alone, by name: neither a reworded docstring nor a file that moved, which comes into the bundle at another
 * place, is a change of the surface.
 */
function signatures(text: string): string {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const printed = source.statements.map((statement) => ({
    name: nameOf(statement),
    text: ts.isExportDeclaration(statement)
      ? exported(statement)
      : printer.printNode(ts.EmitHint.Unspecified, statement, source),
  }));
  const byName = printed.sort((one, other) => compare(one.name, other.name) || compare(one.text, other.text));
  return `${byName.map(({ text }) => wrapped(text)).join("\n")}\n`;
}

const WIDTH = 120;

/** A declaration as one paragraph. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : `  ${word}`);
  }
  return lines.join("\n");
}

function exported(statement: ts.ExportDeclaration): string {
  const names = statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
  if (!names) throw new Error(`not a list of names: ${statement.getText()}`);
  const exports = statement.exportClause.elements.map((element) => element.getText());
  return `export { ${exports.sort().join(", ")} };`;
}

/** The name that a statement declares; none for imports and exports, which come first. */
function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? "";
  return (statement as ts.Statement & { readonly name?: ts.Identifier }).name?.text ?? "";
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

test("the public surface is the reviewed one; after a review, `npm run surface` records the new one", async () => {
  await expect(signatures(declarations)).toMatchFileSnapshot("./public-surface.txt");
});

test("what the types say is a value, a program finds", async () => {
  const values =
    /export \{([^}]*)\};\s*$/
      .exec(declarations)?.[1]
      ?.split(", ")
      .map((name) => name.trim()) ?? [];
  const { href } = pathToFileURL(join(root, "dist/index.js"));
  const exported: object = await import(href);
  expect(values.filter((name) => !name.startsWith("type ")).sort()).toEqual(Object.keys(exported).sort());
});

test("in which order a bundle declares is no part of the surface", () => {
  const text = "export { a, type B };\ninterface B { a: 1; }\ndeclare function a(): B;\ndeclare const c: 1;\n";
  expect(signatures(text)).toBe(text);
  expect(signatures("declare const c: 1; declare function a(): B; export { type B, a }; interface B { a: 1 }")).toBe(
    text,
  );
});

test("the public types rest on nothing else", () => {
  const imports = ts.preProcessFile(declarations, true, true).importedFiles.map(({ fileName }) => fileName);
  expect(imports).toEqual([]);
});

test("ESM and CJS declare the same", () => {
  expect(read("dist/index.d.cts")).toBe(declarations);
});
