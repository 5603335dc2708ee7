import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { personFacts } from "../../src/catalog/person-overview/person-facts.js";
import { descriptionOf, type Schema } from "../../src/foundation/description.js";

/** The facts of a record, and of what it holds, that are answered by yes or no. */
function flagsIn(schema: Schema, path: string): readonly (readonly [path: string, schema: Schema])[] {
  const { definition } = schema;
  switch (definition.type) {
    case "optional":
      return flagsIn(definition.innerType, path);
    case "array":
      return flagsIn(definition.element, `${path}[]`);
    case "object":
      return Object.entries(definition.shape).flatMap(([name, member]) => flagsIn(member, `${path}.${name}`));
    case "boolean":
      return [[path, schema]];
    default:
      return [];
  }
}

const all = [...rules.flatMap(({ id, facts }) => flagsIn(facts(), id)), ...flagsIn(personFacts(), "person")];

/** What a service or the month's deaths are called is a noun. */
const named = /^pension\/(?:village-services|death-report)/;
/** Duties of which the English still states what is asked. */
const stated = /^pension\/(?:monthly-|village-services)/;

test("a yes-or-no fact that is missing is asked for, never asserted", () => {
  expect(all.length).toBeGreaterThan(60);
  const told = all.map(([path, schema]) => ({ path, ...descriptionOf(schema).title }));
  expect(told.filter(({ path, zh }) => !named.test(path) && !zh.includes("是否"))).toEqual([]);
  expect(told.filter(({ path, en }) => !stated.test(path) && !en.startsWith("Whether "))).toEqual([]);
});

test("its column goes by the statement too", () => {
  const synonymsOf = (wanted: string) =>
    all.filter(([path]) => path === wanted).map(([, { description }]) => description.json["x-synonyms"]);
  expect(synonymsOf("medical/household-enrolment.members[].longTermResident")).toEqual([["在本区长期居住"]]);
  expect(synonymsOf("pension/evaluation.materialReporting.complete")).toEqual([["材料齐全"]]);
});
