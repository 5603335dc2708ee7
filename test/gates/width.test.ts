import { expect, test } from "vitest";
import { widthOf } from "../../src/ledger/text/table.js";
import { projectFiles, read } from "./project.js";

/** Columns that a line may take; a Chinese character takes two. JSON can't break a text, and is not looked at. */
const WIDEST = 120;

/** An import of one name can't be broken either. */
const oneImport = /^import (?:type )?\{ \w+ \} from "[^"]+";$/;

function tooWide(path: string, text: string): readonly string[] {
  const isTooWide = (line: string): boolean => widthOf(line) > WIDEST && !oneImport.test(line);
  return text.split("\n").flatMap((line, index) => (isTooWide(line) ? [`${path}:${index + 1}`] : []));
}

test("no line of the sources and the tests is too wide", () => {
  const files = projectFiles("src", "test").filter((path) => /\.(?:tsx|[jt]s|mjs|py|grit|css)$/.test(path));
  expect(files.flatMap((path) => tooWide(path, read(path)))).toEqual([]);
});

test("a Chinese character is two columns wide", () => {
  const lines = ["a".repeat(120), "a".repeat(121), "元".repeat(60), `${"，".repeat(60)}a`];
  expect(tooWide("a.ts", lines.join("\n"))).toEqual(["a.ts:2", "a.ts:4"]);
});
