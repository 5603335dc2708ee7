import { expect, test } from "vitest";
import { groupsOf } from "../../../src/medical/terms/premium-groups.js";

test("a person of whom no group is said is in none, or newly poor in that of the registered poor", () => {
  expect(groupsOf({})).toEqual([]);
  expect(groupsOf({ newlyPoor: true })).toEqual(["registered-poor"]);
});
