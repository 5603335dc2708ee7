import { dayOf } from "../../foundation/calendar.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { sumOf } from "../../rule/finding.js";
import { type Asked, type AskedPart, type Asks, optionsOf } from "./asking.js";
import type { PersonOverviewFacts, PersonPensionFacts } from "./person-facts.js";
import { positiveEnds } from "./positive-ends.js";

/** What the pension notice gives a person and asks of them, in the order of its clauses. */
export function pensionParts(facts: PersonOverviewFacts, asks: Asks): readonly AskedPart[] {
  const { asOf, birthDate, pension = {} } = facts;
  const renewal = asks("pension/renewal-target", { ...paidBefore(pension), ...pension, birthDate, asOf });
  const isDrawn = pension.drawing === true;
  const afterwards = isDrawn ? certificationParts(asOf, pension, asks) : unpaidAtAge(renewal, pension, asks);
  // Who draws a pension contributes no more, nor does who has only to claim it; what had come in before is told.
  const isOver = isDrawn || renewal.finding.reasons.some(({ code }) => code === "years-suffice");
  if (isOver && pension.paidOn === undefined) return [renewal, ...afterwards];
  return [...contributionParts(facts, renewal, isOver, asks), ...afterwards];
}

/**
 * What this year's payment and last year's tier, whoever paid it, say of contributions, unless it is said that nothing
 * was ever paid.
 */
function paidBefore({ everPaid, priorTier, paidOn }: PersonPensionFacts): object {
  if (everPaid === false) return {};
  return { lastPaidOn: paidOn && dayOf(paidOn), ...(priorTier !== undefined && { paidLastYear: true }) };
}

/** What rules call otherwise than the facts of a person: a tier that is not chosen yet is a choice to be registered. */
const CALLED: Readonly<Record<string, string>> = {
  chosenTier: "changes",
  paid: "drawing",
  tooFewYears: "yearsSuffice",
};

function pathOf(name: string): string {
  return CALLED[name] ?? name;
}

function contributionParts(
  { asOf, birthDate, pension = {} }: PersonOverviewFacts,
  renewal: Asked<"pension/renewal-target">,
  isOver: boolean,
  asks: Asks,
): readonly AskedPart[] {
  const { paidOn, channel, balance } = pension;
  const tier = asks("pension/contribution-tier-for-year", pension);
  const { tierCandidates } = tier.finding;
  // One that is open has no value.
  const { value: settled, openReadings = [] } = tier.finding.tier as Settled;
  const chosen = { [paidOn === undefined ? "chosenTier" : "paidTier"]: settled };
  const agency = asks(
    "pension/agency-paid-contribution",
    { categories: [], ...pension, asOf, ownBirthDate: birthDate, ...chosen },
    pathOf,
  );
  const { agencyPaidYuan, selfPaidYuan } = agency.finding;
  const byDistrict = positiveEnds(agencyPaidYuan);
  const paysItself = positiveEnds(selfPaidYuan).length > 0;
  // A deposit is for what is still to be deducted.
  const isDeposited = paysItself && paidOn === undefined && balance !== undefined && settled !== undefined;
  const deposit = isDeposited ? [asks("pension/full-deposit", { ...pension, tier: settled })] : [];
  const window = asks("pension/contribution-window", { date: paidOn ?? asOf });
  // What is not paid when the window is over is paid on the day of the question at the earliest.
  const lateOn = window.finding.window === "after" ? asOf : undefined;
  const paid = sumOf([agencyPaidYuan, selfPaidYuan]);
  // Where both pay for certain, it is one tier.
  const isShared = paid.status === "determined" && paysItself && byDistrict.length > 0;
  const deducted = deposit.flatMap(({ finding }) => (finding.paid === "no" ? [] : positiveEnds(finding.deductedYuan)));
  // Nobody pays at the former lowest tier before it is read to be kept.
  const candidates = openReadings.includes("formerLowestTier") ? tierCandidates.slice(1) : tierCandidates;
  const payable = isShared ? [paid.value] : deducted.length > 0 ? deducted : candidates;
  const credits = [
    ...(isShared ? [] : byDistrict).map((tier) => ({ paidOn: lateOn, tier, payment: "agency-paid" })),
    ...(paysItself ? ownWays(payable, lateOn, pension, isOver) : []),
  ].map((way) => asks("pension/account-credit", { ...pension, paidOn: undefined, ...way }));
  if (credits.length === 0) return [renewal, agency];
  // For whom the district pays all, last year's tier and a choice change nothing.
  if (!paysItself) return [window, renewal, agency, ...credits];
  return [
    window,
    renewal,
    tier,
    agency,
    ...credits,
    // Of what is paid nobody asks where one may pay.
    ...(paidOn === undefined || channel !== undefined
      ? eachWay("pension/contribution-channel", "channel", pension, asks)
      : []),
    ...deposit,
  ];
}

interface Settled {
  readonly value?: number;
  readonly openReadings?: readonly ReadingName[];
}

/**
 * The year's own contribution at each tier that is possible, and what paying back earlier years brings, unless paying
 * is over.
 */
function ownWays(
  tiers: readonly (number | string)[],
  lateOn: string | undefined,
  { paidOn, interrupted, yearsSuffice }: PersonPensionFacts,
  isOver: boolean,
) {
  const day = paidOn === undefined ? lateOn : dayOf(paidOn);
  const reasons = [
    // Who has paid the year is not offered another payment for an interruption.
    ...(interrupted === true && paidOn === undefined ? ["after-interruption"] : []),
    ...(yearsSuffice === false ? ["for-short-years"] : []),
  ];
  // What others give is given once.
  const aid = { collectiveYuan: undefined, otherAidYuan: undefined };
  const backPayments = reasons.map((why) => ({ payment: `back-payment-${why}`, ...aid }));
  const ways = [{ paidOn: day }, ...(isOver ? [] : backPayments)];
  return ways.flatMap((way) => tiers.map((tier) => ({ tier, ...way })));
}

/** Of a way to pay or to be certified the one that was said, or else every one, to tell which there are. */
function eachWay(
  rule: "pension/contribution-channel" | "pension/certification-method",
  fact: "channel" | "method",
  { [fact]: said }: PersonPensionFacts,
  asks: Asks,
): readonly AskedPart[] {
  const ways = said === undefined ? optionsOf(rule, fact) : [said];
  return ways.map((way) => asks(rule, { [fact]: way }));
}

/**
 * Who has reached the pension age and is not said to draw one; the answer on renewal cites the clause of that age, and
 * takes too few years to say that none is drawn.
 */
function unpaidAtAge(
  { finding }: Asked<"pension/renewal-target">,
  { drawing, yearsSuffice, papersFiled }: PersonPensionFacts,
  asks: Asks,
): readonly AskedPart[] {
  if (!finding.clauses.includes("P-2.9.a")) return [];
  const person = {
    key: "person",
    ...((drawing ?? yearsSuffice) === false && { paid: false }),
    ...(yearsSuffice !== undefined && { tooFewYears: !yearsSuffice }),
    ...(papersFiled !== undefined && { papersFiled }),
  };
  return [asks("pension/unpaid-at-pension-age", { people: [person] }, pathOf)];
}

function certificationParts(asOf: string, pension: PersonPensionFacts, asks: Asks): readonly AskedPart[] {
  const { certifiedOn, withheld } = pension;
  const certified = asks("pension/certification", { ...pension, asOf });
  const { payment, openReadings } = certified.finding;
  // Of a later year's cycle nothing is printed; nothing was due to be withheld in this one.
  const isDue = payment === "resumes" || (payment === "review" && !openReadings.includes("policyValidity"));
  const mayBeOwed = withheld !== undefined || isDue;
  return [
    certified,
    ...(certifiedOn !== undefined && mayBeOwed ? [asks("pension/certification-back-pay", pension)] : []),
    ...eachWay("pension/certification-method", "method", pension, asks),
  ];
}
