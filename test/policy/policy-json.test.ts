import { expect, test } from "vitest";
import { policySchema } from "../../src/catalog/policy-schema.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";

/** The schema of a draft: what it says of its members, and what beside them. */
function draftSchema() {
  const { properties, ...itself } = policySchema().$defs.draft as {
    readonly properties: { readonly base: object; readonly id: object; readonly changes: Node };
  };
  return { properties, itself };
}

/** What a draft may change: each member, or null to take it out. */
interface Node {
  readonly properties: Readonly<Record<string, { readonly anyOf: readonly [Node, object] }>>;
  readonly required?: unknown;
  readonly title?: unknown;
}

const wholeMembers = ["id", "documents", "clauses", "pension", "medical", "supplied", "readings"];

test("a policy is given whole or as a draft", () => {
  const { $defs, ...schema } = policySchema();
  const { policy } = $defs;
  expect(schema).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "政策",
    description: "Policy",
    anyOf: [{ $ref: "#/$defs/policy" }, { $ref: "#/$defs/draft" }],
  });
  expect(policy).toMatchObject({ title: "政策", description: "Policy", type: "object", additionalProperties: false });
  expect(Object.keys(policy["properties"] as object)).toEqual(wholeMembers);
  expect([...(policy["required"] as string[])].sort()).toEqual([...wholeMembers].sort());
});

test("a draft has a base, a name and changes", () => {
  const { properties, itself } = draftSchema();
  expect(itself).toEqual({
    title: "政策草案",
    description: "Draft of a policy",
    type: "object",
    required: ["base", "id", "changes"],
    additionalProperties: false,
  });
  expect(properties.base).toEqual({ title: "所据政策", description: "Base", const: "yingzhou-2021" });
  expect(properties.id).toEqual((policySchema().$defs.policy["properties"] as { readonly id: object }).id);
});

test("what is used several times is written once", () => {
  const { $defs } = policySchema();
  const shared = Object.keys($defs).filter((name) => name.startsWith("__"));
  expect(shared).not.toEqual([]);
  for (const name of shared) expect(JSON.stringify($defs)).toContain(`"$ref":"#/$defs/${name}"`);
});

test("all but the name may change, each member by itself, and may be taken out", () => {
  const { changes } = draftSchema().properties;
  expect(changes).toMatchObject({ title: "改动", description: "Changes", type: "object" });
  expect(changes.required).toBeUndefined();
  expect(Object.keys(changes.properties).sort()).toEqual(wholeMembers.filter((name) => name !== "id").sort());
  const [medical, none] = changes.properties["medical"]?.anyOf ?? [];
  expect(none).toEqual({ type: "null" });
  expect(medical?.required).toBeUndefined();
  expect(medical?.properties["premium"]?.anyOf).toMatchObject([{ type: "number", "x-unit": "CNY" }, { type: "null" }]);
  const [chosen] = changes.properties["readings"]?.anyOf ?? [];
  expect(chosen?.properties["ageReached"]?.anyOf[0].title).toBe("ageReached");
});

test("of a whole policy, readings have their questions and options in words", () => {
  const { question, options } = readings.ageReached;
  const { readings: chosen } = policySchema().$defs.policy["properties"] as { readonly readings: Node };
  expect(chosen.properties["ageReached"]).toMatchObject({
    title: question.zh,
    description: question.en,
    oneOf: Object.entries(options).map(([name, { zh, en }]) => ({ const: name, title: zh, description: en })),
    "x-labels": options,
  });
});
