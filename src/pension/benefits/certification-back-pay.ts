import { monthOf, yearOf } from "../../foundation/calendar.js";
import { type Amount, fenOf, yuanText } from "../../foundation/decimal.js";
import { amount, count, date, flag, list, month, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, determined, type Finding } from "../../rule/finding.js";
import { determination, missingFacts, openQuestions } from "../../rule/finding-schema.js";
import { refuseTwice } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { paymentBy, previousCertification } from "./certification.js";

/** A late certification and what was withheld before it, for {@link certificationBackPay}. */
export interface CertificationBackPayFacts {
  /** The last certification before the printed cycle, left out or not as for the certification. */
  readonly previousCertifiedOn?: string;
  /** The day of the late certification. */
  readonly certifiedOn: string;
  /**
   * Each month in fact withheld and its pension; left out where not stated, and then those that were due are taken,
   * where that can be told.
   */
  readonly withheld?: readonly {
    /** The month, `YYYY-MM`. */
    readonly month: string;
    /** That month's pension, in yuan. */
    readonly pension: Amount;
  }[];
  /** A month's pension in yuan, where the months withheld are not stated; left out: not known. */
  readonly monthlyPension?: Amount;
  /**
   * Whether the month of the certification was withheld too, where they are not stated; left out: not known where a
   * stop was due by then, else no.
   */
  readonly certificationMonthWithheld?: boolean;
}

/** What {@link certificationBackPay} answers. */
export interface CertificationBackPayFinding extends Finding {
  /** How many months are paid back; left out where it can't be told which months were due. */
  readonly months?: Determination<number>;
  /** Yuan, without interest; left out too where the monthly pension is not known. */
  readonly backPay?: Determination;
  /** The months stated that were withheld before a stop was due, or without any; paid back likewise. */
  readonly withheldTooEarly: readonly string[];
  /** The months stated that come after that of the certification: ordinary payments, and not in the sum. */
  readonly ordinaryPayments: readonly string[];
  /** The facts that would tell the rest: the months and the amount, or which months were withheld too early. */
  readonly missingFacts: readonly string[];
  /** The questions that would tell which months were due once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * What is paid back after a late certification (补发养老待遇): the months in fact withheld, up to that of the
 * certification, and that one only if it was withheld; without interest.
 *
 * Months that are stated go before computed ones. Without them the months are those that the certification made due, so
 * that nobody counts them again.
 *
 * @param facts - the certifications, and the months withheld with their pension or a month's pension
 * @param policy - the figures and readings to answer by
 * @returns the months and the amount in yuan; with bounds where it is not known whether the last month was withheld
 * @throws {@link RuleInputError} when a month is listed twice, or the certifications lie on the wrong side of the cycle
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * certificationBackPay({
 *   previousCertifiedOn: "2020-05-20",
 *   certifiedOn: "2022-03-15",
 *   monthlyPension: "165.50",
 *   certificationMonthWithheld: true,
 * }).backPay; // => { status: "determined", value: "496.5" }
 * ```
 */
export function certificationBackPay(
  facts: CertificationBackPayFacts,
  policy: Policy = yingzhou2021,
): CertificationBackPayFinding {
  return ask(certificationBackPayRule, facts, policy);
}

/** The rule behind {@link certificationBackPay}. */
export const certificationBackPayRule: Rule<CertificationBackPayFacts, CertificationBackPayFinding> =
  /* @__PURE__ */ rule({
    id: "pension/certification-back-pay",
    title: { zh: "补办认证后的补发", en: "Back-pay after a late certification" },
    clauses: ["P-2.8.a", "P-2.8.e", "P-2.8.f"],
    readings: ["lastCertifiedEarlier", "certificationCycle", "firstStoppedMonth"],
    facts: () =>
      record(["停发与补办认证", "Months withheld and the certification"], {
        previousCertifiedOn: previousCertification(),
        certifiedOn: date(["补办认证日期", "Day of the late certification"], { synonyms: ["最近认证日期"] }),
        withheld: optional(
          list(
            ["停发月份", "Months withheld"],
            record(["停发的一个月", "A month withheld"], {
              month: month(["月份", "Month"], { synonyms: ["停发年月"] }),
              pension: amount(["月养老金（元）", "Monthly pension, yuan"]),
            }),
            { absent: { zh: "按可以推算的应停发月份计", en: "taken to be those that were due, where it can be told" } },
          ),
        ),
        monthlyPension: optional(amount(["月养老金（元）", "Monthly pension, yuan"])),
        certificationMonthWithheld: optional(
          flag(["补办认证当月是否停发", "Whether the month of the certification was withheld"], {
            absent: {
              zh: "应停发的按不明计，不应停发的按否计",
              en: "not known where a stop was due; otherwise taken as no",
            },
          }),
        ),
      }),
    finding: () => ({
      months: optional(
        determination(["补发月数", "Months paid back"], count(["月数", "Months"], { synonyms: ["补发月数"] })),
      ),
      backPay: optional(determination(["补发金额（元）", "Back-pay, yuan"])),
      withheldTooEarly: list(["不应停发而停发的月份", "Months withheld too early"], month(["月份", "Month"])),
      ordinaryPayments: list(["补办认证以后的月份", "Months after the certification"], month(["月份", "Month"])),
      missingFacts: missingFacts(),
      openReadings: openQuestions(),
    }),
    decide: (facts, trace) =>
      facts.withheld === undefined ? ofMonthsDue(facts, trace) : ofMonthsStated(facts, facts.withheld, trace),
  });

/** The months in fact withheld up to that of the certification, whether or not a stop was due. */
function ofMonthsStated(
  facts: CertificationBackPayFacts,
  withheld: NonNullable<CertificationBackPayFacts["withheld"]>,
  trace: Trace,
): CertificationBackPayFinding {
  const { certifiedOn } = facts;
  const seen = new Set<string>();
  for (const [index, each] of withheld.entries()) {
    if (seen.has(each.month)) refuseTwice(trace, `withheld[${index}].month`, each.month);
    seen.add(each.month);
  }
  const ordinary = withheld.filter((each) => each.month > monthOf(certifiedOn));
  for (const { month } of ordinary) trace.step("month-after-certification", "P-2.8.f", { month });
  const owed = withheld.filter((each) => each.month <= monthOf(certifiedOn));
  const backPay = yuanText(owed.reduce((sum, { pension }) => sum + BigInt(fenOf(pension)), 0n));
  const due = paymentBy({ ...facts, asOf: certifiedOn }, trace);
  // Of a stop that was due in an earlier year no month is known to have been too early.
  const from = due.firstWithheldMonth ?? (due.payment === "continues" ? AFTER_ALL : "");
  const early = owed.map(({ month }) => month).filter((month) => month < from);
  const { missingFacts = [], openReadings = [] }: Partial<Open> = owed.length === 0 ? {} : due;
  if (missingFacts.length > 0) trace.step("withheld-early-unknown", "P-2.8.e");
  for (const month of early) trace.step("withheld-too-early", "P-2.8.e", { month });
  trace.step("months-paid-back", "P-2.8.f", { certifiedOn, months: owed.length, backPay });
  return trace.finding({
    months: determined(owed.length),
    backPay: determined(backPay),
    withheldTooEarly: early,
    ordinaryPayments: ordinary.map(({ month }) => month),
    missingFacts,
    openReadings,
  });
}

type Open = Pick<CertificationBackPayFinding, "missingFacts" | "openReadings">;

/** Sorts after every month. */
const AFTER_ALL = "~";

/** The months that the certification made due, up to the one before it, and with its own if that was withheld. */
function ofMonthsDue(facts: CertificationBackPayFacts, trace: Trace): CertificationBackPayFinding {
  const { certifiedOn, monthlyPension, certificationMonthWithheld: isWithheld } = facts;
  const own = monthOf(certifiedOn);
  const {
    payment,
    firstWithheldMonth: first,
    missingFacts = ["withheld"],
    openReadings = [],
  } = paymentBy({ ...facts, asOf: certifiedOn }, trace);
  if (payment !== "continues" && first === undefined)
    return trace.finding({ withheldTooEarly: [], ordinaryPayments: [], missingFacts, openReadings });
  const isDue = payment === "resumes";
  const due = monthsBetween(first ?? own, own);
  const fewest = isWithheld === true ? due + 1 : due;
  const most = isDue && isWithheld === undefined ? due + 1 : fewest;
  const missing = ["certificationMonthWithheld"];
  const early = isWithheld === true && !isDue ? [own] : [];
  for (const month of early) trace.step("withheld-too-early", "P-2.8.e", { month });
  trace.cite("P-2.8.f");
  const isOpen = most > fewest;
  if (isOpen) trace.step("certification-month-unknown", "P-2.8.f", { month: own });
  if (fewest > 0)
    trace.step(isOpen ? "months-due-back-at-least" : "months-due-back", "P-2.8.f", { certifiedOn, months: fewest });
  const isKnown = monthlyPension !== undefined || most === 0;
  return trace.finding({
    months: between(fewest, most, [], missing),
    ...(isKnown && { backPay: between(times(monthlyPension, fewest), times(monthlyPension, most), [], missing) }),
    withheldTooEarly: early,
    ordinaryPayments: [],
    missingFacts: isKnown ? [] : ["monthlyPension"],
    openReadings,
  });
}

function times(pension: Amount = 0, months: number): string {
  return yuanText(BigInt(fenOf(pension)) * BigInt(months));
}

function monthsBetween(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * MONTHS_IN_YEAR + Number(to.slice(-2)) - Number(from.slice(-2));
}

const MONTHS_IN_YEAR = 12;
