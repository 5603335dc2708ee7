import { describe, expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { caseTables } from "../support/case-table.js";
import { type Books, coverageMatrix, matrixText } from "../support/coverage-matrix.js";

const books: Books = { clauses, readings, rules, tables: caseTables() };
const matrix = coverageMatrix(books);

// `npm run matrix` prints it.
if (process.env["MODE"] === "matrix") process.stdout.write(matrixText(matrix));

describe("the books", () => {
  test("hold 114 clauses to decide or check, and 37 of procedure", () => {
    const procedural = matrix.clauses.filter(({ kind }) => kind === "procedural").length;
    expect([matrix.clauses.length - procedural, procedural]).toEqual([114, 37]);
  });

  test("every clause that a row is about, and every reading that a rule declares, is registered", () => {
    const rows = books.tables.flatMap(({ cases }) => cases.map(({ clause }) => clause));
    const declared = rules.flatMap((rule) => rule.clauses);
    expect([...rows, ...declared].filter((id) => !Object.hasOwn(clauses, id))).toEqual([]);
    expect(rules.flatMap((rule) => rule.readings).filter((name) => !Object.hasOwn(readings, name))).toEqual([]);
  });
});

test("the books are closed: every clause has its rule and rows, every reading its options", () => {
  expect(matrix.gaps).toEqual([]);
});

describe("a gap is seen", () => {
  const gapsOf = (change: Partial<Books>): readonly string[] =>
    coverageMatrix({ ...books, ...change }).gaps.filter((gap) => !matrix.gaps.includes(gap));

  test("a clause without a rule and a row", () => {
    const added = { ...clauses["P-2.3.b"] };
    expect(gapsOf({ clauses: { ...clauses, "P-9.9": added } })).toEqual([
      "P-9.9: no rule declares it",
      "P-9.9: no row is about it",
      "P-9.9: no row's finding cites it",
    ]);
  });

  test("a clause of procedure that does not say why", () => {
    const { why: _, ...silent } = clauses["P-0.1"];
    expect(gapsOf({ clauses: { ...clauses, "P-9.9": silent } })).toEqual(["P-9.9: procedural, and does not say why"]);
  });

  test("a clause that loses its rules, or its rows", () => {
    const without = rules.filter((rule) => !rule.clauses.includes("P-2.3.b"));
    expect(gapsOf({ rules: without })).toContain("P-2.3.b: no rule declares it");
    expect(gapsOf({ tables: [] })).toContain("P-2.3.b: no row's finding cites it");
  });

  test("an option and a figure that no row relies on", () => {
    expect(gapsOf({ tables: [] })).toEqual(
      expect.arrayContaining([
        "handInDeadline: no row relies on day-excluded",
        "agencyTierSubsidy: no row relies on supplied",
      ]),
    );
  });

  test("a reading that no rule declares, or that does not say why", () => {
    const silent = { ...readings.statusDate, why: { zh: "", en: "" } };
    const added = { ...readings.handInDeadline };
    expect(gapsOf({ readings: { ...readings, silent } })).toEqual(["silent: does not say why"]);
    expect(gapsOf({ readings: { ...readings, added } })).toContain("added: no rule declares it");
  });

  test("nothing else: the matrix prints every clause and reading", () => {
    const lines = matrixText(matrix).split("\n").filter(Boolean);
    expect(lines).toHaveLength(Object.keys(clauses).length + Object.keys(readings).length);
  });
});
