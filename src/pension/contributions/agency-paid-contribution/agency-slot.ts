import type { Policy } from "../../../policy/policy.js";
import { ageOn, isLeapBirthday } from "../../terms/age.js";
import { tierPlace } from "../../terms/tiers.js";
import type { AgencyCategory, AgencyPaidContributionFacts, ParentMarriage } from "./agency-facts.js";

/**
 * A number that stands for all that an answer hangs on; undefined where facts are missing or contradict each other, and
 * a closer look is needed.
 */
export function agencySlot(facts: AgencyPaidContributionFacts, policy: Policy): number | undefined {
  const { agencyPaid } = policy.pension;
  let categories = 0;
  for (const category of facts.categories) categories |= BITS[category];
  const disability = gradeState(facts.disabilityGrade, categories & BITS.disability, agencyPaid.severeDisabilityGrade);
  const complication = gradeState(
    facts.complicationGrade,
    categories & BITS.complication,
    agencyPaid.complicationGrade,
  );
  const child = gradeState(
    facts.childDisabilityGrade,
    categories & BITS["only-child-disabled"],
    agencyPaid.childDisabilityGrade,
  );
  // What is told of a couple bears on an answer only where they lost a child.
  const couple =
    (categories & (BITS["only-child-died"] | BITS["only-child-disabled"])) === 0 ? 0 : coupleState(facts, policy);
  const chosen = facts.chosenTier === undefined ? 0 : tierPlace(facts.chosenTier, policy);
  const isClear = disability !== undefined && complication !== undefined && child !== undefined;
  if (!isClear || couple === undefined || chosen === undefined) return undefined;
  // Tight, so that a slot stays an integer that tables look up fast.
  let slot = categories;
  slot = (slot << 1) | disability;
  slot = (slot << 1) | complication;
  slot = (slot << 1) | child;
  slot = (slot << 2) | flagState(facts.joiningConditions);
  slot = (slot << COUPLE_BITS) | couple;
  return slot * (policy.pension.tiers.length + 1) + chosen;
}

/** What {@link coupleState} gives fits in so many bits. */
const COUPLE_BITS = 10;

/** The bits that tell eight states apart. */
const EIGHT_STATES = 1 + 2;

const BITS = /* @__PURE__ */ numbered(
  [
    "disability",
    "subsistence-allowance",
    "destitute",
    "only-child-died",
    "only-child-disabled",
    "complication",
    "registered-poor",
    "other-hardship",
  ],
  (index) => 1 << index,
) satisfies Readonly<Record<AgencyCategory, number>>;

const MARRIAGES = /* @__PURE__ */ numbered(
  ["unknown", "married", "remarried", "single", "widowed", "divorced"],
  (index) => index,
) satisfies Readonly<Record<ParentMarriage | "unknown", number>>;

function numbered<const Name extends string>(
  names: readonly Name[],
  numberOf: (index: number) => number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, numberOf(index)])) as Record<Name, number>;
}

function flagState(flag: boolean | undefined): number {
  return flag === undefined ? 0 : flag ? 1 : 2;
}

/** 0 for none or a milder grade, 1 for a grave one. */
function gradeState(grade: number | undefined, isListed: number, mildest: number): number | undefined {
  if (grade === undefined) return isListed === 0 ? 0 : undefined;
  if (isListed === 0) return undefined;
  return grade <= mildest ? 1 : 0;
}

function coupleState(facts: AgencyPaidContributionFacts, policy: Policy): number | undefined {
  const age = ageState(facts, policy);
  if (age === undefined) return undefined;
  let slot = age;
  slot = (slot << EIGHT_STATES) | MARRIAGES[facts.marriage ?? "unknown"];
  slot = (slot << 2) | flagState(facts.laterChild);
  slot = (slot << 1) | (facts.adoptedChild ? 1 : 0);
  return (slot << 1) | (facts.childGradeChanged ? 1 : 0);
}

/** Whether an age may be asked about, and what it is then; a birth on 29 February brings a reading of its own. */
function ageState(facts: AgencyPaidContributionFacts, policy: Policy): number | undefined {
  const birthDate = facts.marriage === "married" ? facts.wifeBirthDate : facts.ownBirthDate;
  if (birthDate === undefined || facts.asOf === undefined) return undefined;
  const isReached = ageOn(birthDate, facts.asOf, policy) >= policy.pension.agencyPaid.wifeAge;
  return (isReached ? 2 : 1) + (isLeapBirthday(birthDate) ? 2 : 0);
}
