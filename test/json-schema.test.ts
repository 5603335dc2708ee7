import { expect, test } from "vitest";
import { rules as catalog } from "../src/catalog/catalog.js";
import { findingRecord } from "../src/catalog/finding-record.js";
import { jsonSchemaOf } from "../src/catalog/json-schema.js";
import { bare, type Schema } from "../src/foundation/description.js";
import { choice, optional } from "../src/foundation/schema.js";
import { factsSchema, findingSchema, ledgerSchema, rules } from "../src/index.js";
import { policyRecord } from "../src/policy/definition/policy-schema.js";
import { jsonSchemaByZod } from "./support/in-zod.js";

const parts: readonly (readonly [name: string, schema: Schema, reused: "inline" | "ref"])[] = [
  ...catalog.flatMap((rule) => [
    [`the facts of ${rule.id}`, rule.facts(), "inline"] as const,
    [`the finding of ${rule.id}`, findingRecord(rule), "inline"] as const,
  ]),
  ["a policy", policyRecord(), "ref"],
];

test.each(parts)("the schema of %s is the one that zod makes", (_, schema, reused) => {
  expect(JSON.stringify(jsonSchemaOf(schema, reused))).toBe(JSON.stringify(jsonSchemaByZod(schema, reused)));
});

const truth = bare({ type: "boolean" });

/** What JSON Schema is told of each kind of schema, no member of it undefined. */
test.each<[kind: string, schema: () => Schema, json: object]>([
  ["a text", () => bare({ type: "string" }), { type: "string" }],
  ["yes or no", () => truth, { type: "boolean" }],
  ["a word", () => bare({ type: "literal", value: "none" }), { type: "string", const: "none" }],
  ["what a test tells", () => bare({ type: "custom", fn: () => true }), {}],
  ["a list", () => bare({ type: "array", element: truth }), { type: "array", items: { type: "boolean" } }],
  [
    "a list that has an end",
    () => bare({ type: "array", element: truth, most: 3 }),
    { type: "array", maxItems: 3, items: { type: "boolean" } },
  ],
  [
    "a record",
    () => bare({ type: "object", shape: { a: truth, b: optional(truth) } }),
    {
      type: "object",
      properties: { a: { type: "boolean" }, b: { type: "boolean" } },
      required: ["a"],
      additionalProperties: false,
    },
  ],
  [
    "a record of any names",
    () => bare({ type: "object", shape: {}, rest: truth }),
    { type: "object", properties: {}, additionalProperties: { type: "boolean" } },
  ],
  ["one of several", () => bare({ type: "union", options: [truth] }), { anyOf: [{ type: "boolean" }] }],
  [
    "a value or null",
    () => bare({ type: "nullable", innerType: truth }),
    { anyOf: [{ type: "boolean" }, { type: "null" }] },
  ],
  [
    "a choice",
    () => choice(["类别", "Kind"], { one: ["一", "first"] }),
    {
      type: "string",
      title: "类别",
      description: "Kind",
      "x-labels": { one: { zh: "一", en: "first" } },
      oneOf: [{ const: "one", title: "一", description: "first" }],
    },
  ],
])("%s, as JSON Schema", (_, schema, json) => {
  const { $schema, ...said } = jsonSchemaOf(schema());
  expect(said).toStrictEqual(json);
});

const RULE = "pension/contribution-subsidy";

test("the schema of facts: what must be given, each fact by its title in Chinese and English", () => {
  expect(factsSchema(RULE)).toMatchObject({
    type: "object",
    required: ["tier"],
    title: "一年的缴费",
    description: "One year's contribution",
    properties: {
      tier: {
        title: "缴费档次（元/年）",
        description: "Contribution tier, yuan a year",
        "x-synonyms": ["本年度缴费档次", "档次"],
        "x-unit": "CNY",
      },
      payment: {
        type: "string",
        oneOf: expect.arrayContaining([{ const: "agency-paid", title: "政府代缴", description: "by the government" }]),
        "x-labels": { "agency-paid": { zh: "政府代缴", en: "by the government" } },
      },
    },
  });
  expect(factsSchema(RULE)).not.toHaveProperty("properties.payment.x-synonyms");
});

test("the schema of a finding: the rule's own fields, and what every finding carries", () => {
  expect(findingSchema(RULE)).toMatchObject({
    title: "缴费补贴：结果",
    description: "Contribution subsidy: finding",
    required: ["rule", "policy", "subsidy", "clauses", "readings", "reasons"],
    properties: {
      rule: {
        title: "规则",
        description: "Rule",
        oneOf: [{ const: RULE, title: "缴费补贴", description: "Contribution subsidy" }],
        "x-labels": { [RULE]: { zh: "缴费补贴", en: "Contribution subsidy" } },
      },
      clauses: { title: "依据条款", description: "Clauses that it rests on" },
      readings: {
        title: "所依据的解释",
        description: "Readings that it relied on",
        items: { title: "解释", properties: { option: { title: "所选项", description: "Option chosen" } } },
      },
      reasons: { title: "步骤", description: "Steps that led to it" },
    },
  });
});

test("the schemas of the two ledgers", () => {
  const titleOf = (ledger: "pension" | "medical") => ledgerSchema(ledger)["description"];
  expect([titleOf("pension"), titleOf("medical")]).toEqual([
    "A row of the pension ledger",
    "A row of the medical roster",
  ]);
  expect(ledgerSchema("pension")["required"]).toEqual(["idNumber"]);
});

test("a rule is listed with its title, and the clauses and readings that an answer may rest on", () => {
  expect(rules[0]).toEqual({
    id: "pension/contribution-window",
    title: { zh: "缴费期与集中收缴期", en: "Contribution window" },
    clauses: ["P-1.b", "P-6.1.b"],
    readings: [],
  });
  expect(rules.find(({ id }) => id === "medical/work-fund-grant")?.readings).toContain("rateOnTwoRows");
});

test("every schema says its draft, and lists no option without its title", () => {
  const schemas = rules.flatMap(({ id }) => [factsSchema(id), findingSchema(id)]);
  for (const schema of [...schemas, ledgerSchema("pension"), ledgerSchema("medical")]) {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(schema)).not.toContain('"enum"');
  }
});

/** Texts of facts and rows from which nobody can tell who is meant. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  "乡镇（街道）",
  "村（社区）",
  "公示编号",
  "列名",
  "人员类别",
  "参保状态",
  "残疾等级标准",
  "子女伤残等级标准",
  "并发症等级标准",
]);

interface Node {
  readonly type?: unknown;
  readonly title?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly oneOf?: unknown;
  readonly format?: string;
  readonly "x-format"?: string;
  readonly "x-identifies-person"?: true;
}

/** The free texts in what a schema describes, and ID numbers. */
function textsIn({ items, properties = {}, ...node }: Node): readonly Node[] {
  const parts = [...Object.values(properties), ...(items === undefined ? [] : [items])].flatMap(textsIn);
  const isFree = node.type === "string" && node.oneOf === undefined && node.format === undefined;
  const format = node["x-format"] ?? "id-number";
  return isFree && ["id-number", "township"].includes(format) ? [node, ...parts] : parts;
}

test("every text of facts and rows identifies persons, and says so, or is known not to", () => {
  const schemas = [...rules.map(({ id }) => factsSchema(id)), ledgerSchema("pension"), ledgerSchema("medical")];
  const texts = schemas.flatMap((schema) => textsIn(schema as Node));
  for (const { title = "", ...node } of texts)
    expect([title, node["x-identifies-person"]]).toEqual([title, ANONYMOUS.has(title) ? undefined : true]);
  const titles = new Set(texts.filter((node) => node["x-identifies-person"]).map(({ title }) => title));
  expect([...titles].sort()).toEqual(["个人标识", "人员标识", "公民身份号码", "内容", "姓名", "户编号", "账号"].sort());
});

test("a text of a finding that is one of the facts too says of whom it tells as they do", () => {
  const identifying = new Set(["个人标识", "人员标识", "纸质名单内容", "电子版内容", "姓名", "户编号", "账号"]);
  const texts = rules.flatMap(({ id }) => textsIn(findingSchema(id) as Node));
  for (const { title = "", ...node } of texts)
    expect([title, node["x-identifies-person"]]).toEqual([title, identifying.has(title) ? true : undefined]);
});
