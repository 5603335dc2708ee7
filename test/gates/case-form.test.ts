import { describe, expect, test } from "vitest";
import { caseFiles } from "../support/case-table.js";
import { columns, printedTable } from "../support/printed-table.js";
import { changed, sourceTable, valuesIn, writtenOut } from "../support/written-out.js";

const files = caseFiles();

/** The files are these snapshots: `npm run cases` prints them anew. */
test.each(files)("$source.rule is in the form of the printer", async ({ path, text, source }) => {
  await expect(printedTable(source)).toMatchFileSnapshot(path);
  expect(text.split("\n").filter((line) => columns(line) > 120)).toEqual([]);
});

/**
 * Of the values that a table writes, those that one other row above has in the same place: the most of any such row.
 */
function restatedIn({ source }: (typeof files)[number]): { readonly asserted: number; readonly restated: number } {
  const above = new Map<string, ReadonlyMap<string, string>>();
  const findings = new Map(writtenOut(source).cases.map(({ name, expected }) => [name.en, expected]));
  let [asserted, restated] = [0, 0];
  for (const { name, like = "", expected } of source.cases) {
    const written = [...valuesIn(expected, findings.get(like))];
    const shared = [...above.values()].map((row) => written.filter(([path, value]) => row.get(path) === value).length);
    restated += Math.max(0, ...shared);
    above.set(name.en, new Map(valuesIn(findings.get(name.en))));
    asserted += above.get(name.en)?.size ?? 0;
  }
  return { asserted, restated };
}

test("at most a tenth of the values asserted are another row's, written again: such rows say `like`", () => {
  const counts = files.map(restatedIn);
  const sum = (key: "asserted" | "restated"): number => counts.reduce((total, count) => total + count[key], 0);
  expect(sum("restated") / sum("asserted")).toBeLessThanOrEqual(0.1);
});

describe("changes", () => {
  const sheet = { total: "9", note: null, items: [{ item: "a", points: 3 }, { item: "b", points: 3 }, "c"] };

  test.each<[what: string, change: unknown, expected: unknown]>([
    ["nothing", undefined, sheet],
    ["a member, and another taken away", { total: "8", note: null }, { total: "8", items: sheet.items }],
    ["an element by a text of its own", { items: { b: { points: 2 } } }, { item: "b", points: 2 }],
    ["an element by position", { items: { "1": { points: 2 } } }, { item: "b", points: 2 }],
    ["an element taken away", { items: { a: null } }, { ...sheet, items: sheet.items.slice(1) }],
    ["an element of text", { items: { c: "d" } }, { ...sheet, items: [...sheet.items.slice(0, 2), "d"] }],
    ["elements added", { items: { "3": "d", "4": "e" } }, { ...sheet, items: [...sheet.items, "d", "e"] }],
    ["a list replaced", { items: [] }, { ...sheet, items: [] }],
  ])("%s", (_, change, expected) => {
    const outcome = changed(sheet, change, "row") as typeof sheet;
    const isElement = !Object.hasOwn(Object(expected), "items");
    expect(isElement ? outcome.items[1] : outcome).toEqual(expected);
  });

  test.each<[what: string, change: object, words: string]>([
    ["of an element that is not there", { items: { z: {} } }, "row, items: 0 elements hold z"],
    ["past the end", { items: { "4": {} } }, "0 elements hold 4"],
    ["that take away what is not there", { sum: null }, "row: no sum to take away"],
  ])("%s are a mistake", (_, change, words) => {
    expect(() => changed(sheet, change, "row")).toThrow(words);
  });

  test("of no row above, or in a row of the same name, are a mistake", () => {
    const [first] = files[0]?.source.cases ?? [];
    const table = (...cases: readonly unknown[]): string => JSON.stringify({ rule: "r", title: {}, cases });
    expect(() => writtenOut(sourceTable(table({ ...first, like: "none" })))).toThrow('no row "none" above it');
    expect(() => writtenOut(sourceTable(table(first, first)))).toThrow("two rows");
  });
});
