import { intervalsOf, numberOf } from "../intervals.js";
import { kindOf, labelled, OPEN_WORDS } from "./told.js";

/**
 * How something that is told of what is known so far changes with more of it: names that are added to or taken away,
 * numbers that rise or fall, what is left out until it is known or until it is known to be none, what stands beside
 * the answer and nothing is asked for, or what only tells of the way.
 */
type Law = "grows" | "shrinks" | "rises" | "falls" | "appears" | "vanishes" | "aside" | "detail";

/** The law that holds at a path of an answer. */
export type LawOf = (path: string) => Law | undefined;

/** What answers tell of what is known so far, by rule and path; everything else stands, or stands open. */
const laws: Readonly<Record<string, Law>> = {
  "pension/contribution-tier-for-year tierCandidates": "shrinks",
  "pension/contribution-tier-for-year nextYearTierCandidates": "shrinks",
  "pension/completion enrolmentShortfall": "detail",
  "pension/completion paymentShortfall": "detail",
  "pension/completion warnings": "grows",
  "pension/agency-paid-contribution groups": "grows",
  "pension/contribution-budget settledSubsidyYuan": "detail",
  "pension/work-fund-deduction deduction": "detail",
  "pension/work-fund-deduction remainder": "detail",
  "pension/monthly-lapses runs": "detail",
  "pension/monthly-lapses months[].classes[].daysLate": "rises",
  // A month that is late may yet be found to lack a class.
  "pension/monthly-lapses months[].state": "detail",
  "pension/monthly-material state": "detail",
  "pension/monthly-material classes[].daysLate": "rises",
  "pension/monthly-material missing": "grows",
  "pension/monthly-material notStated": "shrinks",
  "pension/evaluation earned": "rises",
  "pension/evaluation lost": "rises",
  "pension/evaluation open": "falls",
  "pension/evaluation items[].earned": "rises",
  "pension/evaluation items[].lost": "rises",
  "pension/evaluation items[].open": "falls",
  "pension/evaluation belowMax": "detail",
  "pension/evaluation items[].belowFull": "detail",
  "pension/evaluation items[].next": "detail",
  "pension/evaluation cheapest": "detail",
  "pension/evaluation warnings": "grows",
  "pension/village-publicity atFault": "grows",
  "pension/village-publicity toAssess": "shrinks",
  "pension/village-publicity knowing": "detail",
  "pension/village-publicity villages[].knowing": "detail",
  "pension/benefit-screening recipients[].boundaries": "detail",
  "pension/benefit-screening recipients[].suspicions[]": "vanishes",
  "pension/benefit-screening suspects": "shrinks",
  "pension/benefit-screening undecided": "shrinks",
  "pension/village-services villages[].lacking": "grows",
  "pension/village-services lacking": "grows",
  "pension/village-services completeVillages": "rises",
  "pension/certification lastDay": "appears",
  "pension/certification firstWithheldMonth": "appears",
  "pension/certification-back-pay months": "appears",
  "pension/certification-back-pay backPay": "appears",
  "pension/certification-back-pay withheldTooEarly": "grows",
  "pension/unpaid-at-pension-age people[].causes": "grows",
  // Until it is known whether the pension is paid.
  "pension/unpaid-at-pension-age people[].causesIfUnpaid": "detail",
  "pension/unpaid-at-pension-age unpaid": "rises",
  "pension/unpaid-at-pension-age tooFewYears": "grows",
  "pension/unpaid-at-pension-age papersNotFiled": "grows",
  "pension/unpaid-at-pension-age noCauseKnown": "shrinks",
  "pension/report-phones lacking": "grows",
  // A list may turn out to be on paper alone.
  "pension/department-lists missing": "grows",
  "pension/department-lists awaited": "grows",
  "pension/public-notice-year postings[].period": "detail",
  "pension/public-notice-year met": "rises",
  "pension/public-notice-year borderline": "rises",
  "pension/public-notice-year lacking": "grows",
  "pension/public-notice-year notCounted": "shrinks",
  "medical/premium-budget undetermined": "falls",
  // Of who is not known to be a returning worker it is everybody's.
  "medical/premium-window lastDay": "detail",
  "medical/premium-window daysLeft": "detail",
  "medical/list-deadline handedInBy": "detail",
  // The heads of who is barred anyway.
  "medical/enrolment-eligibility heads": "aside",
  // Cover is that of a payment that counts; where nothing is paid yet it waits for that.
  "medical/newborn-enrolment cover": "detail",
  "medical/newborn-enrolment coverFrom": "detail",
  "medical/newborn-enrolment coverTo": "detail",
  "medical/newborn-enrolment eachOwed": "rises",
  "medical/newborn-enrolment premiums[].lastDay": "detail",
  "medical/newborn-enrolment premiums[]": "vanishes",
  // Of who owes nothing either way.
  "medical/household-enrolment members[].class": "aside",
  "medical/household-enrolment members[].enrolment": "aside",
  "medical/household-enrolment perhapsMissing": "shrinks",
  "medical/household-enrolment missing": "grows",
  "medical/household-cross-check perhapsEnrolledTwice": "shrinks",
  "medical/household-cross-check enrolledTwice": "grows",
};

/** The laws of a rule. */
export function lawsOf(rule: string): LawOf {
  return (path) => laws[`${rule} ${path}`];
}

/** Words that leave open what becomes of it. */
const HALF_OPEN_WORDS: readonly string[] = ["not-enrolled", "enrolled-for-review"];

/** What tells of the way, or names what is open. */
const BESIDE = ["clauses", "readings", "reasons", "missingFacts", "openReadings", "reason", "clause"];

/** Where an answer leaves the one before it, which knew less. */
export function leaves(before: unknown, after: unknown, path: string, lawOf: LawOf): readonly string[] {
  const law = lawOf(kindOf(path));
  if (law === "detail" || before === after) return [];
  if (law === "vanishes" && (before === undefined || after === undefined)) return [];
  if (law !== undefined && law !== "vanishes" && law !== "aside") return keeps(law, before, after) ? [] : [path];
  if (typeof before === "string" && [...OPEN_WORDS, ...HALF_OPEN_WORDS].includes(before)) return [];
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return [path];
  if ("status" in before && "status" in after) return isWithin(before, after) ? [] : [path];
  const [earlier, later] = [labelled(before), labelled(after)];
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  return names.flatMap((name) => {
    if (BESIDE.includes(name)) return [];
    const inner = path === "" ? name : Array.isArray(before) ? `${path}[${name}]` : `${path}.${name}`;
    return leaves(earlier[name], later[name], inner, lawOf);
  });
}

const ROUNDING = 1e-9;

function isWithin(before: object, after: object): boolean {
  const [[min, max], [least, most]] = [before, after].map((each) => {
    const [interval] = intervalsOf(each);
    return [interval?.min ?? 0, interval?.max ?? 0] as const;
  }) as [readonly [number, number], readonly [number, number]];
  return least >= min - ROUNDING && most <= max + ROUNDING;
}

function keeps(law: Law, before: unknown, after: unknown): boolean {
  if (law === "appears")
    return before === undefined || before === null || JSON.stringify(before) === JSON.stringify(after);
  if (law === "rises" || law === "falls") {
    const [less, more] = law === "rises" ? [before, after] : [after, before];
    return amountOf(less) <= amountOf(more) + ROUNDING;
  }
  const [few, many] = (law === "grows" ? [before, after] : [after, before]).map((list) =>
    ((list ?? []) as readonly unknown[]).map((item) => JSON.stringify(item)),
  ) as [string[], string[]];
  return few.every((item) => many.includes(item));
}

/** A number, or 1 for what is so. */
function amountOf(value: unknown): number {
  return typeof value === "boolean" ? Number(value) : numberOf(value);
}
