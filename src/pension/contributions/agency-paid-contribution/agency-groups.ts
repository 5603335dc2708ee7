import type { Trace } from "../../../rule/trace.js";
import { ageOn, readAge } from "../../terms/age.js";
import { allOf, anyOf, IS_MEMBER, inReview, type Membership, NO_MEMBER } from "../../terms/membership.js";
import type { AgencyPaidContributionFacts } from "./agency-facts.js";

type Facts = AgencyPaidContributionFacts;

/** The group that the district pays for at the tier kept for it: a closed list of three. */
export function baseGroup(facts: Facts, trace: Trace): Membership {
  return anyOf([
    () => listed(facts, "subsistence-allowance", trace),
    () => listed(facts, "destitute", trace),
    () => withinGrade("disability", facts, trace),
  ]);
}

/** The group that the district pays for at the highest tier: two named ones, and others as a reading will say. */
export function highestGroup(facts: Facts, trace: Trace): Membership {
  return anyOf([
    () => bereavedCouple(facts, trace),
    () => withinGrade("complication", facts, trace),
    () => otherHardship(facts, trace),
  ]);
}

function listed({ categories }: Facts, category: "subsistence-allowance" | "destitute", trace: Trace): Membership {
  if (!categories.includes(category)) return NO_MEMBER;
  trace.step(category, "P-2.2.f");
  return IS_MEMBER;
}

/** The categories that a grade decides on: how the steps call it, its facts, and the mildest grade that counts. */
const GRADED = {
  disability: {
    code: "disability",
    clause: "P-2.2.f",
    grade: "disabilityGrade",
    scale: "disabilityScale",
    mildest: "severeDisabilityGrade",
  },
  "only-child-disabled": {
    code: "child-disability",
    clause: "P-2.2.g",
    grade: "childDisabilityGrade",
    scale: "childDisabilityScale",
    mildest: "childDisabilityGrade",
  },
  complication: {
    code: "complication",
    clause: "P-2.2.g",
    grade: "complicationGrade",
    scale: "complicationScale",
    mildest: "complicationGrade",
  },
} as const;

/** The certificate of disability counts four grades; a milder one is on another scale. */
const MILDEST_ON_CERTIFICATE = 4;

/** Graver grades have smaller numbers: "this grade and above" is its number and every smaller one. */
function withinGrade(category: keyof typeof GRADED, facts: Facts, trace: Trace): Membership {
  if (!facts.categories.includes(category)) return NO_MEMBER;
  const { code, clause, grade: gradePath, scale: scalePath, mildest: figure } = GRADED[category];
  const { [gradePath]: grade, [scalePath]: scale } = facts;
  const { [figure]: mildest } = trace.policy.pension.agencyPaid;
  if (grade === undefined) {
    trace.step(`${code}-grade-unknown`, clause, { mildest });
    return inReview([gradePath]);
  }
  trace.rely("gradeScale");
  const isGrave = grade <= mildest;
  const then = isGrave ? IS_MEMBER : NO_MEMBER;
  if (scale !== undefined) trace.step("grade-on-scale", clause, { grade, scale });
  else if (grade > MILDEST_ON_CERTIFICATE) {
    trace.step("grade-without-scale", clause, { grade });
    // There may be no scale to state.
    return inReview([scalePath], [], ["review", ...then.answers]);
  }
  trace.step(`${code}-${isGrave ? "grave" : "milder"}`, clause, { mildest });
  return then;
}

/** Couples whose only child died or was disabled and who had no other child since, the wife having reached the age. */
function bereavedCouple(facts: Facts, trace: Trace): Membership {
  const { categories } = facts;
  if (!categories.includes("only-child-died") && !categories.includes("only-child-disabled")) return NO_MEMBER;
  return allOf([() => childLost(facts, trace), () => noLaterChild(facts, trace), () => couple(facts, trace)]);
}

function childLost(facts: Facts, trace: Trace): Membership {
  const { categories, childGradeChanged } = facts;
  if (categories.includes("only-child-died")) {
    trace.step("only-child-died", "P-2.2.g");
    return IS_MEMBER;
  }
  if (childGradeChanged === true) return ofChange("child-grade-changed", trace);
  return withinGrade("only-child-disabled", facts, trace);
}

/** What the sentence does not speak of is for the authority to say, person by person; no reading closes it. */
function ofChange(code: "child-grade-changed" | "adopted-child" | "remarried-parent", trace: Trace): Membership {
  trace.rely("changedBereavedFamily");
  trace.step(code, "P-2.2.g");
  return inReview([], ["changedBereavedFamily"]);
}

function noLaterChild({ laterChild, adoptedChild }: Facts, trace: Trace): Membership {
  if (laterChild === true) {
    trace.step("later-child", "P-2.2.g");
    return NO_MEMBER;
  }
  const then = adoptedChild === true ? ofChange("adopted-child", trace) : IS_MEMBER;
  if (laterChild === undefined) {
    trace.step("later-child-unknown", "P-2.2.g");
    return inReview(["laterChild"], then.open);
  }
  if (adoptedChild !== true) trace.step("no-later-child", "P-2.2.g");
  return then;
}

function couple(facts: Facts, trace: Trace): Membership {
  switch (facts.marriage) {
    case undefined:
      trace.step("marriage-unknown", "P-2.2.g");
      // It relies on what each status would be judged by.
      for (const marriage of ["married", "remarried", "single"] as const) couple({ ...facts, marriage }, trace.aside());
      return inReview(["marriage"]);
    case "married":
      trace.step("spouse-by-spouse", "P-2.2.g");
      return oldEnough("wife-age", "wifeBirthDate", facts, trace);
    case "remarried":
      return ofChange("remarried-parent", trace);
    default:
      return loneParent(facts, trace);
  }
}

/** The sentence speaks of couples; what holds for a parent alone is a reading. */
function loneParent(facts: Facts, trace: Trace): Membership {
  const option = trace.read("loneBereavedParent");
  trace.step("lone-parent", "P-2.2.g");
  if (option === "own-age") return oldEnough("own-age", "ownBirthDate", facts, trace);
  return option === "review" ? inReview([], ["loneBereavedParent"]) : NO_MEMBER;
}

function oldEnough(
  code: "wife-age" | "own-age",
  path: "wifeBirthDate" | "ownBirthDate",
  { [path]: birthDate, asOf }: Facts,
  trace: Trace,
): Membership {
  const { wifeAge: age } = trace.policy.pension.agencyPaid;
  trace.rely("statusDate");
  if (birthDate === undefined || asOf === undefined) {
    trace.step(`${code}-unknown`, "P-2.2.g", { age });
    return inReview([...(birthDate === undefined ? [path] : []), ...(asOf === undefined ? ["asOf"] : [])]);
  }
  readAge(birthDate, trace);
  const isReached = ageOn(birthDate, asOf, trace.policy) >= age;
  trace.step(`${code}-${isReached ? "reached" : "not-reached"}`, "P-2.2.g", { age });
  return isReached ? IS_MEMBER : NO_MEMBER;
}

/**
 * The sentence ends its list with "and other"; whether that takes in groups not named is a reading. The registered poor
 * are named in neither sentence: by itself that neither grants nor refuses.
 */
function otherHardship({ categories }: Facts, trace: Trace): Membership {
  const isStated = categories.includes("other-hardship");
  if (!isStated && !categories.includes("registered-poor")) return NO_MEMBER;
  const option = trace.read("otherHardshipGroups");
  if (option === "open" && !isStated) {
    trace.step("registered-poor-alone", "P-2.2.g");
    return NO_MEMBER;
  }
  trace.step(`other-hardship-${option}`, "P-2.2.g");
  if (option === "review") {
    if (!isStated)
      trace.step("registered-poor-argument", "P-2.2.f", { tier: trace.policy.pension.agencyPaid.baseTier });
    return inReview([], ["otherHardshipGroups"]);
  }
  return option === "open" ? IS_MEMBER : NO_MEMBER;
}

/**
 * Refuses a grade of what the person is not in.
 *
 * @throws {@link RuleInputError} when it is given
 */
export function checkGrades(facts: Facts, trace: Trace): void {
  for (const [category, { grade: path }] of Object.entries(GRADED)) {
    if (facts[path] === undefined || (facts.categories as readonly string[]).includes(category)) continue;
    trace.refuse(
      path,
      facts[path],
      {
        zh: `给了等级，但对象类别中没有 ${category}`,
        en: `a grade is given, but the categories do not include ${category}`,
      },
      { zh: `对象类别含 ${category} 时才填`, en: `a grade only where the categories include ${category}` },
    );
  }
}
