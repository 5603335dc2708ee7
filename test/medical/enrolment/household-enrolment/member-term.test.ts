import { expect, test } from "vitest";
import { type MemberTerm, memberTerm } from "../../../../src/medical/enrolment/household-enrolment/member-term.js";
import { yingzhou2021 } from "../../../../src/policy/yingzhou-2021/index.js";
import { Trace } from "../../../../src/rule/trace.js";

const term = (member: object, asOf: string): MemberTerm =>
  memberTerm({ key: "a", ...member }, { asOf }, new Trace("test", yingzhou2021));

// The window ends on 31 December 2020, for returning migrant workers on the last day of February (三).
test("up to the last day of returning migrant workers, the term hangs on whether the member is one", () => {
  expect(term({}, "2021-02-28")).toMatchObject({
    terms: ["within", "past"],
    asks: { code: "member-perhaps-returning", values: { to: "2020-12-31", extendedTo: "2021-02-28" } },
  });
  expect(term({}, "2021-03-01")).toEqual({ terms: ["past"], clauses: ["M-3.a", "M-3.b"] });
});

// Born on 15 December, it is paid for in time to 15 March (一（四）); of the newly poor, to the year's end (六（三）).
test("a newborn newly among the poor has its three months still when the insured year is over", () => {
  const member = { newborn: true, newlyPoor: true, bornOn: "2021-12-15" };
  expect(term(member, "2021-12-31").runs?.values).toMatchObject({ to: "2021-12-31" });
  expect(term(member, "2022-03-15").terms).toEqual(["within"]);
});
