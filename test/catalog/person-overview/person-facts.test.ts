import { expect, test } from "vitest";
import { personFacts } from "../../../src/catalog/person-overview/person-facts.js";
import { descriptionOf, type Schema } from "../../../src/foundation/description.js";
import { shapeOf } from "../../../src/foundation/schema.js";

test("what is a fact of the person's own says in both languages what it is when left out", () => {
  const { medical } = shapeOf(personFacts()) as Readonly<Record<"medical", Schema>>;
  const { newborn, groups } = shapeOf(medical) as Readonly<Record<"newborn" | "groups", Schema>>;
  const said = [newborn, groups].map((schema) => {
    const { title, json } = descriptionOf(schema);
    return [title, (json as { readonly "x-absent": unknown })["x-absent"]];
  });
  expect(said).toEqual([
    [
      { zh: "是否新生儿", en: "Whether a newborn" },
      {
        zh: "按出生日期计，有新生儿缴费期限的（期满后也算）、出生三个月内的为新生儿；没有出生日期的按否计",
        en: "by the day of birth: with a last day of its own, after it too, or within three months; no without it",
      },
    ],
    [
      { zh: "人员类别", en: "Groups" },
      { zh: "按无计", en: "taken to be none" },
    ],
  ]);
});
