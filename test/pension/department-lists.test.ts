import { expect, test } from "vitest";
import { definePolicy, departmentLists, yingzhou2021 } from "../../src/index.js";

test.each([
  ["2020-12-09", "yes"],
  ["2020-12-10", "no"],
  ["2020-12-11", "no"],
])("of a plan issued on %s, due on 10 December: %s, since the first day after issue is the first", (issuedOn, due) => {
  const { pension, medical } = yingzhou2021.documents;
  const policy = definePolicy({
    ...yingzhou2021,
    id: "issued-otherwise",
    documents: { pension: { ...pension, issuedOn }, medical },
  });
  expect(departmentLists({ year: 2020, lists: [], asOf: "2020-12-31" }, policy).due).toBe(due);
});
