import { completions, type Possible } from "../../../foundation/completions.js";
import { perPolicy } from "../../../foundation/per-policy.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { ReadingName } from "../../../policy/reading-names.js";
import type { Answering } from "../../../rule/rule.js";
import { differingRolls, isInfant } from "../enrolment-heads.js";
import {
  type MemberCase,
  type MemberCaseFacts,
  type MemberClass,
  type MemberEnrolment,
  memberCases,
} from "./member-case.js";

/** Whether something is so of a member in every case, in none, or in some. */
export type Sure = "yes" | "no" | "open";

/** What the household's counts and amounts ask of a member's case. */
export type Question = "due" | "counted" | "mustEnrol" | "inAnotherScheme" | "missing" | "toCome" | "breaks";

const questions: Readonly<Record<Question, (one: MemberCase) => boolean>> = {
  due: (one) => one.due,
  counted: (one) => one.counted,
  mustEnrol: (one) => one.class === "must",
  inAnotherScheme: (one) => one.reason === "in-another-scheme",
  missing: (one) => one.enrolment === "missing",
  toCome: (one) => one.enrolment === "within-time",
  breaks: (one) => one.breaks,
};

/** What would settle something of a member; facts by the name that they have in its case. */
export interface MemberSettling {
  readonly openReadings: readonly ReadingName[];
  readonly missing: readonly (keyof MemberCaseFacts)[];
}

/** How far a member breaks the household whatever the facts that lack, and those that change it. */
interface Breaking {
  readonly certain: boolean;
  /** That it breaks it, or that a question leaves open whether it does. */
  readonly atLeastOpen: boolean;
  /** The facts that change whether the member breaks it, may break it or doesn't. */
  readonly changing: readonly (keyof MemberCaseFacts)[];
  /** The facts of these that change whether it breaks it for certain. */
  readonly changingCertainty: readonly (keyof MemberCaseFacts)[];
}

/** How a member stands, with facts and questions open. */
export interface MemberStanding {
  readonly class: MemberClass;
  readonly clause: ClauseId;
  readonly reason: string;
  readonly enrolment: MemberEnrolment;
  /** The answers in a household registered here, and in one registered elsewhere; the same where that is known. */
  readonly here: Readonly<Record<Question, Sure>>;
  readonly elsewhere: Readonly<Record<Question, Sure>>;
  readonly settling: Readonly<Record<Question, MemberSettling>>;
  /** What the member's part in whether the household conforms hangs on, where it is registered here and elsewhere. */
  readonly breaking: readonly [here: Breaking, elsewhere: Breaking];
  readonly readings: readonly ReadingName[];
}

/** A member's standing; kept, since most members of a district stand alike. */
export const memberStanding: Answering<MemberCaseFacts, MemberStanding> = /* @__PURE__ */ {
  id: "medical/household-enrolment",
  key: (facts) => Object.values(facts).join("|"),
  kept: /* @__PURE__ */ perPolicy(() => new Map()),
  decide(facts, trace) {
    const all = completions(facts, possibleFor(facts), (way) => {
      const { cases, opens } = memberCases(way, trace);
      return { isHere: way.registeredHere, cases, opens };
    });
    const outcomes = all.outcomes;
    const ways = outcomes.flatMap(({ cases }) => cases);
    const settling = (shown: (one: MemberCase) => unknown): MemberSettling => {
      const signature = (cases: readonly MemberCase[]) => [...new Set(cases.map(shown))].sort().join();
      const open = outcomes.filter(({ cases }) => new Set(cases.map(shown)).size > 1);
      return {
        openReadings: [...new Set(open.flatMap(({ opens }) => opens))],
        missing: all.changing(({ cases }) => signature(cases)),
      };
    };
    const answers = (cases: readonly MemberCase[]) => byQuestion((question) => sure(cases.map(questions[question])));
    // Where the household can't be registered, it is broken in each of no ways, and no fact changes that.
    const breaking = (isHere: boolean): Breaking => {
      const own = outcomes.filter((way) => way.isHere === isHere).map(({ cases }) => sure(cases.map(questions.breaks)));
      const facts = (shown: (answer: Sure) => unknown) =>
        all
          .changing(({ cases, isHere: where }) => where === isHere && shown(sure(cases.map(questions.breaks))))
          .filter((fact) => fact !== "registeredHere");
      return {
        certain: own.every((answer) => answer === "yes"),
        atLeastOpen: !own.includes("no"),
        changing: facts((answer) => answer),
        changingCertainty: facts((answer) => answer === "yes"),
      };
    };
    const of = (isHere: boolean) => outcomes.filter((way) => way.isHere === isHere).flatMap(({ cases }) => cases);
    const [here, elsewhere] = [of(true), of(false)];
    return {
      ...classOf(
        ways,
        settling((one) => one.class),
      ),
      enrolment: enrolmentOf(ways.map(({ enrolment }) => enrolment)),
      here: answers(here.length > 0 ? here : elsewhere),
      elsewhere: answers(elsewhere.length > 0 ? elsewhere : here),
      breaking: [breaking(true), breaking(false)],
      settling: byQuestion((question) => settling(questions[question])),
      readings: trace.finding({}).readings.map(({ name }) => name),
    };
  },
};

function byQuestion<Made>(make: (question: Question) => Made): Readonly<Record<Question, Made>> {
  return Object.fromEntries(
    (Object.keys(questions) as Question[]).map((question) => [question, make(question)]),
  ) as Record<Question, Made>;
}

const either = [false, true];

/**
 * What can be so of what is left out, as far as it matters beside the rest. What nobody said comes last, so that the
 * first way tells of a member only what is said: who is on a school's roll here is not told to live here long term.
 */
function possibleFor(facts: MemberCaseFacts): Possible<MemberCaseFacts> {
  const { tie, exemption, registeredHere, localRoll } = facts;
  const isTied = registeredHere === true || tie === "joined-by-marriage";
  return {
    insurance: isInfant(facts) ? ["none", "other"] : ["none", "employees", "employer-never-enrolled", "other"],
    registeredHere: [true, false],
    ...(!isTied && {
      longTermResident: either,
      localRoll: differingRolls(),
    }),
    ...((!isTied || localRoll !== undefined) && { fullTime: either }),
    ...(exemption === "divorced" && { formerSpousesRegister: either }),
    ...(tie === "left-by-marriage-outside" && { proved: either }),
    ...(tie === "left-by-marriage" && { enrolledOtherwise: either }),
    enrolled: either,
    term: facts.terms,
  };
}

/** Why a member's class is open: by the fact that would settle it, or else by the question. */
function whyOpen({ missing, openReadings }: MemberSettling): readonly [reason: string, clause: ClauseId] {
  const facts: Readonly<Partial<Record<keyof MemberCaseFacts, readonly [reason: string, clause: ClauseId]>>> = {
    insurance: ["insurance-unknown", "M-1.6.d"],
    registeredHere: ["household-registration-unknown", "M-1.6.b"],
    longTermResident: ["residence-unknown", "M-1.2"],
    localRoll: ["roll-unknown", "M-1.3"],
    fullTime: ["full-time-unknown", "M-1.3"],
    formerSpousesRegister: ["divorced-register-unknown", "M-1.6.e"],
    proved: ["outside-district-unproved", "M-1.6.c"],
    enrolledOtherwise: ["other-side-unknown", "M-1.6.c"],
  };
  const questions: Readonly<Partial<Record<ReadingName, readonly [reason: string, clause: ClauseId]>>> = {
    employerNeverEnrolled: ["employer-never-enrolled", "M-1.1"],
    neverEnrolledUnderOtherHeads: ["never-enrolled-under-another-head", "M-1.5.a"],
    nonLocalNewborn: ["newborn-not-registered-here", "M-1.4.a"],
    personUnderNoHead: ["under-no-head-here", "M-1.1"],
    otherCustody: ["custody-for-review", "M-1.6.e"],
  };
  const told = facts[missing[0] as keyof MemberCaseFacts] ?? questions[openReadings[0] as ReadingName];
  return told as readonly [string, ClauseId];
}

function classOf(
  ways: readonly MemberCase[],
  settling: MemberSettling,
): Pick<MemberStanding, "class" | "clause" | "reason"> {
  const [first] = ways as readonly [MemberCase, ...MemberCase[]];
  if (only(ways.map((one) => one.class)) !== undefined)
    return { class: first.class, clause: first.clause, reason: first.reason };
  const [reason, clause] = whyOpen(settling);
  return { class: "review", clause, reason };
}

/** What is said of enrolment stays said where only what it makes of the member is open. */
function enrolmentOf(ways: readonly MemberEnrolment[]): MemberEnrolment {
  const settled = only(ways);
  if (settled !== undefined) return settled;
  const areAll = (...known: readonly MemberEnrolment[]) => ways.every((way) => known.includes(way));
  if (areAll("missing", "within-time", "not-needed")) return "not-enrolled";
  const isSaid = areAll("enrolled", "enrolled-otherwise", "duplicate", "not-in-order");
  return isSaid ? "enrolled-for-review" : "unknown";
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function sure(answers: readonly boolean[]): Sure {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? (first ? "yes" : "no") : "open";
}
