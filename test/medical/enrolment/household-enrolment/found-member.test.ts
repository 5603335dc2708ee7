import { expect, test } from "vitest";
import { householdEnrolment } from "../../../../src/index.js";

const clauses = (insurance: "none" | "employees") => {
  const members = [{ key: "a", insurance, enrolled: false, returningWorker: false }] as const;
  return householdEnrolment({ registeredHere: true, asOf: "2021-03-01", members }).clauses;
};

test("that a member is missing rests on the payment window; who is not counted may be past it", () => {
  expect(clauses("none")).toContain("M-3.a");
  expect(clauses("employees")).not.toContain("M-3.a");
});
