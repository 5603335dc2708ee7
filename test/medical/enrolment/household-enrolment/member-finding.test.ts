import { expect, test } from "vitest";
import { enrolmentNotes } from "../../../../src/medical/enrolment/household-enrolment/member-finding.js";
import type { MemberStanding } from "../../../../src/medical/enrolment/household-enrolment/member-standing.js";
import type { MemberTerm } from "../../../../src/medical/enrolment/household-enrolment/member-term.js";

const told = (term: Pick<MemberTerm, "runs" | "asks">) => {
  const standing = { clause: "M-1.6.a", enrolment: "unknown" } as MemberStanding;
  return enrolmentNotes(standing, "a", { terms: ["past"], clauses: [], ...term }, "no").map(({ code }) => code);
};

test("of whom it is not known whether it is enrolled, that is told, and not that the window runs", () => {
  expect(told({ runs: { code: "member-within-window", clause: "M-3.a" } })).toEqual(["member-enrolment-unknown"]);
});

test("of who can't be missing, it is not asked whether the window is longer", () => {
  expect(told({ asks: { code: "member-perhaps-returning", clause: "M-3.b" } })).toEqual(["member-enrolment-unknown"]);
});
