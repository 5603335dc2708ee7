import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { askRule, clauses, factsSchema, findingSchema, readings } from "../../src/index.js";
import { type CaseTable, caseFiles, caseTables, policyOf } from "../support/case-table.js";
import { read } from "./project.js";

/** Strict: a misspelt keyword, or a keyword that its type makes idle, is an error of the schema itself. */
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  // 99.6 / 0.0001 is no whole number in floats.
  multipleOfPrecision: 6,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
ajv.addVocabulary([
  "x-unit",
  "x-labels",
  "x-synonyms",
  "x-format",
  "x-identifies-person",
  "x-words",
  "x-silent",
  "x-doubtful",
  "x-absent",
  "x-unlisted",
  "x-decisive",
  "x-null",
  "x-repeats",
  "x-empty",
  "x-one-of",
  "x-grouped-by",
]);

function faultsOf(schema: object, value: unknown): readonly string[] {
  const isRight = ajv.compile(schema);
  isRight(value);
  return (isRight.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ofTables = JSON.parse(read("test/cases/schema.json")) as object;
const ofFiles = JSON.parse(read("test/cases/source-schema.json")) as object;
ajv.addSchema(ofTables, "schema.json");

test.each(caseFiles())("the file of $source.rule is what the schema of files says", ({ text }) => {
  expect(faultsOf(ofFiles, JSON.parse(text))).toEqual([]);
});

describe.each(caseTables())("$rule", (table) => {
  const { rule, cases } = table;

  test("is what the schema of tables says", () => {
    expect(faultsOf(ofTables, table)).toEqual([]);
  });

  test("names its rows apart, and clauses and readings that there are", () => {
    for (const language of ["zh", "en"] as const)
      expect(new Set(cases.map(({ name }) => name[language])).size).toBe(cases.length);
    for (const { name, clause, readings: changed = {} } of cases) {
      expect(Object.keys(clauses), name.en).toContain(clause);
      expect(Object.keys(readings), name.en).toEqual(expect.arrayContaining(Object.keys(changed)));
    }
  });

  test("its facts and findings are what the rule's own schemas say", () => {
    const ofFacts = factsSchema(rule);
    const ofFinding = findingSchema(rule);
    for (const { name, facts, readings: changed, error } of cases) {
      if (error === undefined) {
        expect(faultsOf(ofFacts, facts), name.en).toEqual([]);
        expect(
          faultsOf(ofFinding, JSON.parse(JSON.stringify(askRule(rule, facts, policyOf(changed))))),
          name.en,
        ).toEqual([]);
      } else if (error.some(({ code }) => ["missing", "type", "unknown-key"].includes(code)))
        expect(faultsOf(ofFacts, facts), name.en).not.toEqual([]);
    }
  });
});

describe("the schema of tables refuses", () => {
  const [table] = caseTables() as readonly [CaseTable];
  const row = table.cases.find(({ expected }) => expected !== undefined);
  const { expected } = row ?? {};
  const open = { status: "undetermined", min: "0" };
  const settled = { status: "determined", value: "1", min: "1" };

  test.each<[what: string, change: object, at: string]>([
    ["both a finding and an error", { error: [{ path: "tier", code: "value" }] }, ""],
    ["neither", { expected: undefined }, ""],
    ["an error without a fault", { expected: undefined, error: [] }, "/error"],
    ["a mark that is none", { mark: "copied" }, "/mark"],
    ["no working", { working: { zh: "", en: "" } }, "/working/zh"],
    ["a name in one language", { name: { en: "a row" } }, "/name"],
    ["a misspelt member", { reading: {} }, ""],
    ["a figure without a source", { readings: { agencyTierSubsidy: { value: "30" } } }, "/readings/agencyTierSubsidy"],
    ["a number with a fraction", { expected: { ...expected, rate: 28.14 } }, "/expected/rate"],
    ["an open value without bounds", { expected: { ...expected, amount: open } }, "/expected/amount"],
    ["a settled value with bounds", { expected: { ...expected, amount: settled } }, "/expected/amount"],
    ["a finding without a field of its own", { expected: { clauses: ["P-1.b"], readings: {} } }, "/expected"],
  ])("%s", (_, change, at) => {
    const spoilt = JSON.parse(JSON.stringify({ ...table, cases: [{ ...row, ...change }] })) as unknown;
    const where = faultsOf(ofTables, spoilt).map((fault) => fault.split(" ")[0]);
    expect(where).toContain(`/cases/0${at}`);
  });
});
