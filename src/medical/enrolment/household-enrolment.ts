import { notKnown, takenAsNone } from "../../foundation/absent.js";
import { yearOf } from "../../foundation/calendar.js";
import type { Extra } from "../../foundation/description.js";
import { identifier } from "../../foundation/identifier.js";
import { asked, count, date, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Determination, Finding } from "../../rule/finding.js";
import { decision, determination, readingName } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { registerReadings, statusDate } from "../terms/poor-register.js";
import { subsidyReadings } from "../terms/premium-groups.js";
import { refuseRepeatedKeys } from "../terms/repeated-keys.js";
import { headReadings } from "./enrolment-heads.js";
import { conformitySettling } from "./household-enrolment/conformity-settling.js";
import { countMember } from "./household-enrolment/found-member.js";
import { eitherOf, type HouseholdTotals, totalsOf } from "./household-enrolment/household-totals.js";
import { type HouseholdMember, householdMember, type RosterFact, rosterFact } from "./household-enrolment/member.js";
import { type HouseholdContext, memberCaseFacts } from "./household-enrolment/member-case-facts.js";
import {
  enrolmentNotes,
  type HouseholdMemberFinding,
  householdMemberFinding,
} from "./household-enrolment/member-finding.js";
import type { Sure } from "./household-enrolment/member-standing.js";
import { householdColumns } from "./household-vocabulary.js";

export type { HouseholdTotals } from "./household-enrolment/household-totals.js";
export type { HouseholdMemberFinding } from "./household-enrolment/member-finding.js";

/** A household, for {@link householdEnrolment}. */
export interface HouseholdEnrolmentFacts {
  /** Everyone on the household register, and who is counted here by marriage: who is not listed is no member. */
  readonly members: readonly HouseholdMember[];
  /** Whether the household's register is the district's; leave it out where it is not known. */
  readonly registeredHere?: boolean;
  /**
   * The day as of which is asked who is missing: nobody is who can still pay in time. When left out, the time to pay is
   * taken to be past, or is not known of anyone where a newborn's three months hang on the day.
   */
  readonly asOf?: string;
  /**
   * The day on which groups are judged, best the day of payment; before paying begins, its first day is taken. Matters
   * for the register of the poor only, and there for days after that first one.
   */
  readonly statusOn?: string;
  /** The facts that are stated of every member of whom they are so: of any other they are not. When left out, none. */
  readonly completeFor?: readonly RosterFact[];
}

/**
 * What {@link householdEnrolment} answers. A household that does not conform loses no cover. Where something is not
 * known of a member, counts, names and amounts are bounds.
 */
export interface HouseholdEnrolmentFinding extends Finding, HouseholdTotals {
  /** The members in the order given. */
  readonly members: readonly HouseholdMemberFinding[];
  /** Who is missing, by key. */
  readonly missing: readonly string[];
  /** Who may be missing beside them, by key. */
  readonly perhapsMissing: readonly string[];
  /** The facts that would settle whether the household conforms. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle it once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Who of a household must enrol, who is missing, and what it pays (以户为单位全员参保). As of a day, nobody is missing
 * who can still pay in time: to the end of the payment window, longer for returning migrant workers and the newly poor,
 * or in a newborn's three months.
 *
 * @param facts - the members, each with a key of the caller's own, and what is so of them
 * @param policy - the figures and readings to answer by
 * @returns every member in exactly one class with clause and reason, whether the household conforms, and the amounts
 * @throws {@link RuleInputError} when a key comes twice, a newborn's birth is after the as-of date or the insured year,
 *   or a member's dates of the register of the poor contradict each other or the member's groups
 * @see Medical contribution notice 2021, 一（六）
 * @example
 * ```ts
 * const members = [
 *   { key: "father", insurance: "employees" },
 *   { key: "mother", insurance: "none", enrolled: true },
 * ] as const;
 * householdEnrolment({ registeredHere: true, members }).selfPaid; // => { status: "determined", value: "280" }
 * ```
 */
export function householdEnrolment(
  facts: HouseholdEnrolmentFacts,
  policy: Policy = yingzhou2021,
): HouseholdEnrolmentFinding {
  return ask(householdEnrolmentRule, facts, policy);
}

/** The rule behind {@link householdEnrolment}. */
export const householdEnrolmentRule: Rule<HouseholdEnrolmentFacts, HouseholdEnrolmentFinding> = /* @__PURE__ */ rule({
  id: "medical/household-enrolment",
  title: { zh: "以户为单位参保", en: "Household enrolment" },
  // biome-ignore format: a line for each part of the notice
  clauses: [
    "M-1.1", "M-1.2", "M-1.3", "M-1.4.a", "M-1.4.b", "M-1.5.a", "M-1.5.b",
    "M-1.6.a", "M-1.6.b", "M-1.6.c", "M-1.6.d", "M-1.6.e",
    "M-2.a", "M-2.b", "M-2.c", "M-2.d", "M-2.e",
    "M-3.a", "M-3.b",
    "M-6.3.b",
  ],
  readings: [
    ...headReadings,
    "householdElsewhere",
    "divorcedMember",
    "otherCustody",
    "employeesChild",
    "studentRoute",
    "duplicateMember",
    "newbornDeadline",
    "newbornOfYearBefore",
    "newbornBenefitYear",
    "newbornNextYearTerm",
    "newbornDeadlineForce",
    ...subsidyReadings,
    ...registerReadings,
  ],
  facts: () =>
    record(
      ["一户", "A household"],
      {
        members: list(["户内成员", "Members"], householdMember(), {
          unlisted: { zh: "未列入的不是本户成员", en: "who is not listed is no member" },
        }),
        registeredHere: optional(asked(["是否本区户口簿", "registered in the district"], notKnown)),
        asOf: optional(date(["截至日", "As of"], windowsPast)),
        statusOn: statusDate(),
        completeFor: optional(
          list(["已填全的事实", "Facts the roster is complete for"], rosterFact(), {
            ...takenAsNone,
          }),
        ),
      },
      { groupedBy: householdColumns },
    ),
  finding: () => ({
    conforms: decision([
      "是否符合全员参保要求（仍可按期缴费的不算违反）",
      "Whether the household conforms (who can still pay in time is no breach)",
    ]),
    members: list(["户内成员", "Members"], householdMemberFinding()),
    missing: list(["应参未参成员", "Missing"], identifier(["人员标识", "What tells the person apart"])),
    perhapsMissing: list(
      ["可能应参未参成员", "Perhaps missing"],
      identifier(["人员标识", "What tells the person apart"]),
    ),
    headCount: determination(["户内人口数", "The household's number"], count(["人数", "Persons"])),
    inAnotherScheme: determination(
      ["其中已参加其他国家基本医保人数", "Of it, in another scheme"],
      count(["人数", "Persons"]),
    ),
    mustEnrol: determination(["应参保人数", "Members who must enrol"], count(["人数", "Persons"])),
    subsidy: determination(["资助金额（元）", "Subsidy, yuan"]),
    selfPaid: determination(["个人应缴（元）", "Paid by the members, yuan"]),
    selfPaidOfMissing: determination(["其中应参未参成员应缴（元）", "Of it, due from missing members, yuan"]),
    selfPaidToCome: determination(["其中未到期待缴（元）", "Of it, still to come in time, yuan"]),
    missingFacts: list(
      ["判定是否符合全员参保要求所缺事实", "Facts that would settle whether the household conforms"],
      text(["事实", "Fact"]),
    ),
    openReadings: list(
      ["判定是否符合全员参保要求须明确的问题", "Questions that would settle whether the household conforms"],
      readingName(),
    ),
  }),
  decide: decideHousehold,
});

/** Of the day as of which is asked. */
const windowsPast: Extra = {
  absent: {
    zh: "按缴费期已过计；户内新生儿的缴费期取决于截至日的，各人的均按不明计",
    en: "the time to pay is taken to be past; it is not known of anyone where a newborn's hangs on the day",
  },
};

/** One member after the other; what the answer rests on is told in the order of the notice. */
function decideHousehold(facts: HouseholdEnrolmentFacts, trace: Trace): HouseholdEnrolmentFinding {
  const { members, registeredHere, asOf: day = "" } = facts;
  refuseRepeatedKeys(trace, "members", members);
  // What is named twice is complete once: it is gone through with each member.
  const stated = { ...facts, completeFor: [...new Set(facts.completeFor)] };
  const household = { ...stated, isDayAsked: isDayAsked(stated, trace) };
  const counted = members.map((member, index) => countMember(member, `members[${index}]`, household, trace));
  const totals =
    registeredHere === undefined
      ? eitherOf(totalsOf(counted, "here"), totalsOf(counted, "elsewhere"))
      : totalsOf(counted, "here");
  trace.cite("M-1.6.a");
  tellCount(members.length, totals.mustEnrol, trace);
  const { year } = trace.policy.medical;
  if (yearOf(day) > year) trace.step("insured-year-over", "M-2.a", { day, year });
  for (const { standing, key, term, sure } of counted)
    for (const note of enrolmentNotes(standing, key, term, sure("missing"))) trace.note(note);
  const keysOf = (answer: Sure) => counted.filter(({ sure }) => sure("missing") === answer).map(({ key }) => key);
  const { missingFacts, openReadings } =
    totals.conforms === "review" ? conformitySettling(counted) : { missingFacts: [], openReadings: [] };
  return inOrder(
    trace.finding({
      ...totals,
      members: counted.map(({ finding }) => finding),
      missing: keysOf("yes"),
      perhapsMissing: keysOf("open"),
      missingFacts,
      openReadings,
    }),
  );
}

/** Whether a newborn's months hang on the day that is left out: it tells of anyone then whether the window is past. */
function isDayAsked(household: HouseholdEnrolmentFacts & HouseholdContext, trace: Trace): boolean {
  if (household.asOf !== undefined) return false;
  const aside = trace.aside();
  return household.members.some((member, index) => {
    const [, term] = memberCaseFacts(member, household, `members[${index}]`, aside);
    return term.terms.length > 1;
  });
}

function tellCount(listed: number, mustEnrol: Determination<number>, trace: Trace): void {
  if (listed === 0) trace.step("no-member-listed", "M-1.6.b");
  else if (mustEnrol.status === "determined")
    trace.step("household-counted", "M-1.6.b", { listed, mustEnrol: mustEnrol.value });
  else trace.step("household-counted-open", "M-1.6.b", { listed, least: mustEnrol.min, most: mustEnrol.max });
}

/** Clauses and readings in the order of the notice, whichever member brought them up. */
function inOrder(finding: HouseholdEnrolmentFinding): HouseholdEnrolmentFinding {
  const { clauses, readings } = householdEnrolmentRule;
  return {
    ...finding,
    clauses: [...finding.clauses].sort((one, other) => clauses.indexOf(one) - clauses.indexOf(other)),
    readings: [...finding.readings].sort((one, other) => readings.indexOf(one.name) - readings.indexOf(other.name)),
  };
}
