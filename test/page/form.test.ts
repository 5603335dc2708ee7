import { describe, expect, test } from "vitest";
import {
  askRule,
  type Finding,
  factsSchema,
  isRuleInputError,
  ledgerSchema,
  personSchema,
  rules,
} from "../../src/index.js";
import { draftOf, factsOf, withValue } from "../../src/page/form/draft.js";
import { draftIn, paramsOf } from "../../src/page/form/facts-in-address.js";
import { fieldsOf } from "../../src/page/form/form-field.js";
import { pastedCells, withCells } from "../../src/page/form/paste-cells.js";
import { readTyped } from "../../src/page/form/read-typed.js";
import { columnsOf } from "../../src/page/form/table-columns.js";
import { caseTables, policyOf } from "../support/case-table.js";

/** What a rule makes of facts: its finding, or the paths and codes of what it refuses. */
function outcomeOf(rule: string, facts: object, readings: object | undefined): unknown {
  try {
    return askRule(rule as never, facts as never, policyOf(readings as never)) as Finding;
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
}

/** Rows of facts that a rule does not take, and that a form understands as what a person means by them. */
const understood: ReadonlySet<string> = new Set(["等级填文字", "金额带单位“元”", "金额为全角数字", "金额为汉字"]);

/** Each text of one value beside the text at its place in the other. */
function textsBeside(one: unknown, other: unknown): readonly (readonly [string, unknown])[] {
  if (typeof one === "string") return [[one, other]];
  if (typeof one !== "object" || one === null) return [];
  return Object.entries(one).flatMap(([key, part]) => textsBeside(part, Object(other)[key]));
}

const renamed = (value: unknown, names: ReadonlyMap<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === "string" && typeof names.get(each) === "string" ? names.get(each) : each,
  );

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  const fields = fieldsOf(factsSchema(rule));

  test("a form filled with the facts of a row says those facts", () => {
    for (const { name, facts, readings } of cases) {
      if (understood.has(name.zh)) continue;
      const read = factsOf(draftOf(facts as object, fields), fields);
      expect(outcomeOf(rule, read, readings), name.zh).toEqual(outcomeOf(rule, facts as object, readings));
    }
  });

  // Two lists of names are no address at all.
  test.skipIf(rule === "medical/list-identity")("an address says them too, and names nobody", () => {
    for (const { name, facts, readings, expected } of cases) {
      if (expected === undefined) continue;
      const params = new URLSearchParams(
        new URLSearchParams(paramsOf(draftOf(facts as object, fields), fields)).toString(),
      );
      const read = factsOf(draftIn(params, fields), fields);
      const names = new Map(textsBeside(facts, read));
      expect(outcomeOf(rule, read, readings), name.zh).toEqual(
        renamed(outcomeOf(rule, facts as object, readings), names),
      );
    }
  });
});

test("every fact of every rule, and of a ledger's row, has a title in either language and a known kind", () => {
  const schemas = [...rules.map(({ id }) => factsSchema(id)), ledgerSchema("pension"), ledgerSchema("medical")];
  for (const schema of schemas) {
    for (const field of fieldsOf(schema)) {
      expect(field.title.zh).not.toBe("");
      expect(field.title.en).not.toBe("");
      if (field.kind === "choice" || field.kind === "words") expect(field.options.length).toBeGreaterThan(1);
    }
  }
});

test("numbers and days are read as people write them; what can't be read stays a text", () => {
  expect(readTyped("1,500元", "amount")).toBe(1500);
  expect(readTyped("５００", "amount")).toBe(500);
  expect(readTyped("0.55", "amount")).toBe("0.55");
  expect(readTyped("-5", "amount")).toBe(-5);
  expect(readTyped("二级", "count")).toBe(2);
  expect(readTyped("1.5", "count")).toBe(1.5);
  expect(readTyped("很多", "count")).toBe("很多");
  expect(readTyped("Ⅱ", "count")).toBe(2);
  for (const letters of ["x", "II", "2x"]) expect(readTyped(letters, "count")).toBe(letters);
  expect(readTyped("5oo", "amount")).toBe("5oo");
  expect(readTyped("99.5%", "number")).toBe("99.5");
  expect(readTyped("2021年3月5日", "date")).toBe("2021-03-05");
  expect(readTyped("2021-02-30", "date")).toBe("2021-02-30");
  expect(readTyped("去年", "date")).toBe("去年");
  expect(readTyped("2021/3", "month")).toBe("2021-03");
  expect(readTyped(" 甲 ", "text")).toBe(" 甲 ");
});

test("what is taken back is no fact, and leaves no empty record", () => {
  const draft = withValue(withValue({}, "partOfYear.deaths", "3"), "base", "5000");
  expect(draft).toEqual({ partOfYear: { deaths: "3" }, base: "5000" });
  expect(withValue(draft, "partOfYear.deaths", undefined)).toEqual({ base: "5000" });
  expect(withValue({}, "members[1].key", "乙")).toEqual({ members: [undefined, { key: "乙" }] });
});

test("an address holds no name and no long number", () => {
  const fields = fieldsOf(factsSchema("medical/household-enrolment"));
  const members = [{ key: "张三" }, { key: "34120019990101001X" }, { key: "甲" }, { key: "张三" }];
  const params = paramsOf({ members, asOf: "34120019990101001X" }, fields);
  expect(params).toEqual({ members: '[{"key":"乙"},{"key":"丙"},{"key":"甲"},{"key":"乙"}]' });
  const lists = fieldsOf(factsSchema("medical/list-identity"));
  expect(paramsOf({ columns: "姓名", paper: [{ key: "张三", cells: "张三" }] }, lists)).toEqual({ columns: "姓名" });
});

test("an address has a parameter for each part of a record, and words in a row", () => {
  const fields = fieldsOf(personSchema());
  const draft = {
    pension: { categories: ["disability", "subsistence-allowance"], disabilityGrade: "2", joiningConditions: true },
    medical: { groups: [], household: { registeredHere: false } },
  };
  const params = paramsOf(draft, fields);
  expect(params).toEqual({
    "pension.categories": "disability,subsistence-allowance",
    "pension.disabilityGrade": "2",
    "pension.joiningConditions": "true",
    "medical.groups": "[]",
    "medical.household.registeredHere": "false",
  });
  expect(draftIn(new URLSearchParams(params), fields)).toEqual(draft);
});

test("cells of another table are put in from where they are pasted, words by their titles", () => {
  const [members] = fieldsOf(factsSchema("medical/household-enrolment"));
  if (members === undefined) throw new Error("a household has members");
  const columns = columnsOf(members).filter(({ at }) => ["key", "insurance", "enrolled", "groups"].includes(at));
  expect(pastedCells("一格")).toBeUndefined();
  const cells = pastedCells("乙\t无\t是\t低保对象、孤儿\n丙\t别的\t也许\t\n") ?? [];
  expect(withCells([{ key: "甲" }], columns, [1, 0], cells)).toEqual([
    { key: "甲" },
    { key: "乙", insurance: "none", enrolled: true, groups: ["subsistence-allowance", "orphan"] },
    { key: "丙", insurance: "别的", enrolled: "也许" },
  ]);
});
