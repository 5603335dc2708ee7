import { addDays, addMonths, endOfMonth, monthAfter, monthOf, positionIn, yearOf } from "../../foundation/calendar.js";
import type { Schema } from "../../foundation/description.js";
import { choice, date, month, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName, ReadingOption } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { missingFacts, openQuestions } from "../../rule/finding-schema.js";
import { acceptNotAfter, acceptWithin } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/** A recipient's certifications, for {@link certification}. */
export interface CertificationFacts {
  /**
   * The last certification before the printed cycle; left out: none, or not known, and beside a certification in a
   * cycle that is not rolling taken not to be before last year.
   */
  readonly previousCertifiedOn?: string;
  /** The first certification since the printed cycle began; left out: none yet. */
  readonly certifiedOn?: string;
  /** The day as of which it is judged. */
  readonly asOf: string;
}

/** Whether the pension goes on, is due to stop, or is to be taken up again. */
export type CertifiedPayment = "continues" | "stop-due" | "resumes" | "review";

/** What {@link certification} answers. */
export interface CertificationFinding extends Finding {
  /** Whether payment goes on, is due to stop, is taken up again with back-pay, or must be reviewed. */
  readonly payment: CertifiedPayment;
  /** Where the day lies to the printed cycle. */
  readonly cyclePosition: "before" | "in" | "after";
  /**
   * The last day to certify anew, after a late certification that of the new cycle if there is one; left out where
   * the case goes to review or the stop was due before.
   */
  readonly lastDay?: string;
  /** The first month to be withheld; left out where none is, or a stop was due in an earlier year. */
  readonly firstWithheldMonth?: string;
  /** The facts that would settle a review. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle a review once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Whether a recipient's pension goes on for want of certification (资格认证).
 *
 * @param facts - the last certification before the cycle, the first one since, and the day as of which it is judged
 * @param policy - the figures and readings to answer by
 * @returns whether payment continues, a stop is due, payment resumes, or a person must review it
 * @throws {@link RuleInputError} when a certification lies on the wrong side of the cycle's first day or after `asOf`
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * certification({ previousCertifiedOn: "2020-05-20", asOf: "2021-12-11" }).payment; // => "stop-due"
 * ```
 */
export function certification(facts: CertificationFacts, policy: Policy = yingzhou2021): CertificationFinding {
  return ask(certificationRule, facts, policy);
}

/** The rule behind {@link certification}. */
export const certificationRule: Rule<CertificationFacts, CertificationFinding> = /* @__PURE__ */ rule({
  id: "pension/certification",
  title: { zh: "领取待遇资格认证", en: "Certification of recipients" },
  clauses: ["P-2.8.a", "P-2.8.e", "P-2.8.f"],
  readings: ["lastCertifiedEarlier", "certificationCycle", "firstStoppedMonth", "policyValidity"],
  facts: () =>
    record(["领取人员的认证", "A recipient's certifications"], {
      previousCertifiedOn: previousCertification(),
      certifiedOn: optional(
        date(["本周期起首次认证日期", "First certified since the cycle began"], {
          synonyms: ["最近认证日期"],
          absent: { zh: "按尚未认证计", en: "taken not to be certified yet" },
        }),
      ),
      asOf: date(["截至日期", "As of"]),
    }),
  finding: () => ({
    payment: choice(["发放状态", "Payment"], {
      continues: ["照发", "continues"],
      "stop-due": ["应停发", "a stop is due"],
      resumes: ["恢复并补发", "resumes, with back-pay"],
      review: ["需人工审核", "for a person to review"],
    }),
    cyclePosition: choice(["与认证周期的关系", "Where the day lies to the cycle"], {
      before: ["周期之前", "before it"],
      in: ["周期之内", "in it"],
      after: ["周期之后", "after it"],
    }),
    lastDay: optional(date(["认证最后一天", "Last day to certify"])),
    firstWithheldMonth: optional(month(["首个停发月份", "First month withheld"])),
    missingFacts: missingFacts(),
    openReadings: openQuestions(),
  }),
  decide(facts, trace) {
    const cyclePosition = positionIn(trace.policy.pension.certification.cycle, facts.asOf);
    const decided = inLaterYear(facts.asOf, paymentBy(facts, trace), trace);
    return trace.finding({ cyclePosition, missingFacts: [], openReadings: [], ...decided });
  },
});

/** The schema of the last certification before the printed cycle. */
export function previousCertification(): Schema {
  return optional(
    date(["本周期前最近认证日期", "Last certified before the cycle"], {
      synonyms: ["上年度认证日期"],
      absent: {
        zh: "按不明计；周期不滚动、期内已认证的，按不早于上年度计",
        en: "not known; beside one in a cycle that is not rolling, taken not to be before last year",
      },
    }),
  );
}

type Open = Pick<CertificationFinding, "missingFacts" | "openReadings">;
type Decided = Omit<CertificationFinding, keyof Finding | "cyclePosition" | keyof Open> & Partial<Open>;

/** What certification makes of a pension, for the rule that a trace is of. */
export function paymentBy(facts: CertificationFacts, trace: Trace): Decided {
  refuseMisplaced(facts, trace);
  trace.step("certification-cycle", "P-2.8.a", { ...trace.policy.pension.certification.cycle });
  return decide(facts, trace);
}

/** Whoever certified for the year did so for its cycle; of a later year's nothing is printed. A rolling one goes on. */
function inLaterYear(asOf: string, decided: Decided, trace: Trace): Decided {
  const { year } = trace.policy.pension;
  if (decided.payment !== "continues" || yearOf(asOf) <= year) return decided;
  if (trace.read("certificationCycle") === "rolling-twelve-months") return decided;
  if (trace.read("policyValidity") === "policy-year-only") {
    trace.step("next-cycle-not-printed", "P-2.8.a", { year });
    return { payment: "review", openReadings: ["policyValidity"] };
  }
  const lastDay = addMonths(decided.lastDay as string, 12);
  trace.step("next-cycle-carried", "P-2.8.a", { lastDay });
  return asOf > lastDay ? stopDue(lastDay, trace) : { payment: "continues", lastDay };
}

function isBeforeLastYear(certifiedOn: string, { policy }: Trace): boolean {
  return certifiedOn < `${policy.pension.year - 1}-01-01`;
}

function decide({ previousCertifiedOn, certifiedOn, asOf }: CertificationFacts, trace: Trace): Decided {
  const latest = certifiedOn ?? previousCertifiedOn;
  if (latest === undefined) return review("never-certified", trace);
  if (isBeforeLastYear(latest, trace)) return lastCertifiedEarlier(latest, certifiedOn, trace);
  const cycle = trace.read("certificationCycle");
  const first = previousCertifiedOn ?? latest;
  // A rolling cycle tells itself when a stop was due.
  if (cycle !== "rolling-twelve-months" && isBeforeLastYear(first, trace))
    return lastCertifiedEarlier(first, certifiedOn, trace);
  const endAfter = (certified: string): string => cycleEnd(cycle, certified, trace.policy);
  const lastDay = endAfter(latest);
  const startsAnew = certifiedOn === undefined || cycle === "rolling-twelve-months";
  if (startsAnew && asOf > lastDay) return stopDue(lastDay, trace);
  if (previousCertifiedOn === undefined && cycle === "rolling-twelve-months")
    return review("earlier-certification-unknown", trace);
  const dueBy = endAfter(previousCertifiedOn ?? latest);
  if (latest > dueBy) {
    if (previousCertifiedOn === undefined) return review("first-certified-after-cycle", trace);
    const late = certifiedLate(latest, dueBy, trace);
    if (lastDay !== dueBy) trace.step("next-certification", "P-2.8.e", { lastDay });
    return { ...late, lastDay };
  }
  trace.step("certified-or-still-time", "P-2.8.e", { certifiedOn: latest, lastDay });
  return { payment: "continues", lastDay };
}

/** Whether a stop was due in an earlier year is a reading; from which month on is not to be told. */
function lastCertifiedEarlier(previous: string, certifiedOn: string | undefined, trace: Trace): Decided {
  trace.step("last-certified-earlier", "P-2.8.e", { certifiedOn: previous });
  const isOpen = trace.read("lastCertifiedEarlier") === "review";
  if (certifiedOn !== undefined) trace.step(isOpen ? "certified-since" : "certified-late", "P-2.8.f", { certifiedOn });
  if (isOpen) return { payment: "review", openReadings: ["lastCertifiedEarlier"] };
  return { payment: certifiedOn === undefined ? "stop-due" : "resumes" };
}

function cycleEnd(cycle: ReadingOption<"certificationCycle">, certified: string, { pension }: Policy): string {
  switch (cycle) {
    case "printed":
      return pension.certification.cycle.to;
    case "rolling-twelve-months":
      return addMonths(certified, 12);
    case "calendar-year":
      return endOfMonth(`${pension.year}-12`);
  }
}

function review(code: string, trace: Trace): Decided {
  trace.step(code, "P-2.8.e");
  return { payment: "review", missingFacts: ["previousCertifiedOn"] };
}

function stopDue(lastDay: string, trace: Trace): Decided {
  const firstWithheldMonth = firstWithheld(lastDay, trace);
  trace.step("stop-due", "P-2.8.e", { lastDay, firstWithheldMonth });
  return { payment: "stop-due", lastDay, firstWithheldMonth };
}

function firstWithheld(lastDay: string, trace: Trace): string {
  if (trace.read("firstStoppedMonth") === "month-after-cycle") return monthAfter(monthOf(lastDay));
  // A cycle that ends with a month leaves no part of that month behind it.
  return monthOf(addDays(lastDay, 1));
}

/** Certified before the first month is withheld, nothing stops and nothing is owed. */
function certifiedLate(certifiedOn: string, dueBy: string, trace: Trace): Decided {
  const firstWithheldMonth = firstWithheld(dueBy, trace);
  if (monthOf(certifiedOn) < firstWithheldMonth) {
    trace.step("certified-before-stop", "P-2.8.e", { certifiedOn, firstWithheldMonth });
    return { payment: "continues" };
  }
  trace.step("stopped-before-certification", "P-2.8.e", { dueBy, firstWithheldMonth });
  trace.step("certified-late", "P-2.8.f", { certifiedOn });
  return { payment: "resumes", firstWithheldMonth };
}

function refuseMisplaced({ previousCertifiedOn, certifiedOn, asOf }: CertificationFacts, trace: Trace): void {
  const { from } = trace.policy.pension.certification.cycle;
  const eve = addDays(from, -1);
  if (previousCertifiedOn !== undefined)
    acceptNotAfter(asOf < eve ? asOf : eve, trace, "previousCertifiedOn", previousCertifiedOn);
  if (certifiedOn !== undefined) acceptWithin(from, asOf, trace, "certifiedOn", certifiedOn);
}
