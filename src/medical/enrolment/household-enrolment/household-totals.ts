import { between, boundsOf, type Decision, type Determination } from "../../../rule/finding.js";
import type { PremiumShare } from "../../terms/premium-share.js";
import { allSettling, PremiumSum, type Settling } from "../../terms/premium-sum.js";
import type { MemberCaseFacts } from "./member-case.js";
import type { MemberStanding, Question, Sure } from "./member-standing.js";

/** A member as the totals take it. */
export interface CountedMember {
  readonly standing: MemberStanding;
  /** Whether something is so wherever the household is registered. */
  readonly sure: (question: Question) => Sure;
  readonly settling: (question: Question) => Settling;
  /** Where facts of the member's case stand in the household's. */
  readonly paths: (facts: readonly (keyof MemberCaseFacts)[]) => readonly string[];
  readonly share: PremiumShare;
}

/** The counts and amounts of a household. */
export interface HouseholdTotals {
  /**
   * Whether nobody is missing who must be enrolled: who can still pay in time is not. For review where something is
   * open, or nobody is listed.
   */
  readonly conforms: Decision;
  /** The household's number (户内人口数): without members in employees' insurance and those counted elsewhere. */
  readonly headCount: Determination<number>;
  /** How many of that number are in another national scheme, and so need not enrol. */
  readonly inAnotherScheme: Determination<number>;
  /** How many must enrol. */
  readonly mustEnrol: Determination<number>;
  /** Yuan for all whose premium is due here, those missing included. */
  readonly subsidy: Determination;
  /** Yuan that the members pay themselves, those missing included. */
  readonly selfPaid: Determination;
  /** The part of the self-paid yuan that falls to members who are missing. */
  readonly selfPaidOfMissing: Determination;
  /** The part of the self-paid yuan that members who can still pay in time have to pay. */
  readonly selfPaidToCome: Determination;
}

/** The totals of a household that is registered here, or elsewhere. */
export function totalsOf(members: readonly CountedMember[], where: "here" | "elsewhere"): HouseholdTotals {
  const [all, ofMissing, toCome] = [new PremiumSum(), new PremiumSum(), new PremiumSum()];
  const breaks = new Set<Sure>();
  for (const { standing, settling, share } of members) {
    const answers = standing[where];
    addTo(all, share, answers.due, () => inside(settling("due")));
    addTo(ofMissing, share, answers.missing, () => inside(settling("missing")));
    addTo(toCome, share, answers.toCome, () => inside(settling("toCome")));
    breaks.add(answers.breaks);
  }
  // An empty list says nothing.
  const isOpen = breaks.has("open") || members.length === 0;
  return {
    conforms: breaks.has("yes") ? "no" : isOpen ? "review" : "yes",
    headCount: countOf(members, "counted", where),
    inAnotherScheme: countOf(members, "inAnotherScheme", where),
    mustEnrol: countOf(members, "mustEnrol", where),
    ...all.amounts(),
    selfPaidOfMissing: ofMissing.amounts().selfPaid,
    selfPaidToCome: toCome.amounts().selfPaid,
  };
}

/** Adds a share that is due, is not, or may be. */
export function addTo(sum: PremiumSum, share: PremiumShare, due: Sure, settling: () => Settling): void {
  if (due === "yes") sum.add(share);
  if (due === "open") sum.addOpen(share, settling());
}

/** What would settle something once it is known where the household is registered. */
function inside({ openReadings, missingFacts }: Settling): Settling {
  return { openReadings, missingFacts: missingFacts.filter((fact) => fact !== REGISTERED_HERE) };
}

/** The path of the fact where a household is registered. */
export const REGISTERED_HERE = "registeredHere";

function countOf(
  members: readonly CountedMember[],
  question: Question,
  where: "here" | "elsewhere",
): Determination<number> {
  const open = members.filter(({ standing }) => standing[where][question] === "open");
  const least = members.filter(({ standing }) => standing[where][question] === "yes").length;
  const { openReadings, missingFacts } = allSettling(open.map((member) => inside(member.settling(question))));
  return between(least, least + open.length, openReadings, missingFacts);
}

/** The totals where it is not known in which of two ways a household is registered. */
export function eitherOf(one: HouseholdTotals, other: HouseholdTotals): HouseholdTotals {
  const { conforms, ...amounts } = one;
  const merged = (Object.keys(amounts) as (keyof typeof amounts)[]).map((key) => [
    key,
    eitherDetermination<number | string>(one[key], other[key]),
  ]);
  return { conforms: conforms === other.conforms ? conforms : "review", ...Object.fromEntries(merged) };
}

function eitherDetermination<Value extends number | string>(
  one: Determination<Value>,
  other: Determination<Value>,
): Determination<Value> {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const isSame = a.min === b.min && a.max === b.max;
  const [min, max] = [Number(a.min) < Number(b.min) ? a.min : b.min, Number(a.max) > Number(b.max) ? a.max : b.max];
  const where = { openReadings: [], missingFacts: isSame ? [] : [REGISTERED_HERE] };
  const { openReadings, missingFacts } = allSettling([where, a, b]);
  return between(min, max, openReadings, missingFacts) as Determination<Value>;
}
