import { takenAsNone } from "../../foundation/absent.js";
import { type Amount, plainText } from "../../foundation/decimal.js";
import { cutTo, type Fraction, fraction, fractionOf } from "../../foundation/fraction.js";
import { amount, choice, count, list, optional, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingOption } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { decimal, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/** What a township's year-end work fund is cut for, for {@link workFundDeduction}. */
export interface WorkFundDeductionFacts {
  /** Unreported deaths found by the spot check of a township whose reported rate is below the line. */
  readonly casesInSpotCheck: number;
  /** Unreported deaths found in any other way; when left out, none. */
  readonly casesOtherwise?: number;
  /** Runs of two or more lapses of the monthly material, as `monthlyLapses` finds them. */
  readonly lapseRuns: number;
  /** The year-end work fund in yuan, which is nowhere printed; when left out, the rate alone is answered. */
  readonly base?: Amount;
}

/** What one ground takes. */
export interface DeductionPart {
  /** What it is for. */
  readonly ground: "unreported-deaths" | "monthly-lapses";
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  /** The cases or runs that count. */
  readonly times: number;
  /** Percent of the fund, before a cap. */
  readonly percent: string;
}

/** What {@link workFundDeduction} answers. */
export interface WorkFundDeductionFinding extends Finding {
  /** Percent of the year-end work fund. */
  readonly percent: string;
  /** What each ground takes. */
  readonly parts: readonly DeductionPart[];
  /** Percentage points by which the parts exceed the whole fund and are not taken. */
  readonly cutByCap: string;
  /** Yuan taken, whole fen: a part of a fen is not taken; null without a base, where anything is taken. */
  readonly deduction: string | null;
  /** Yuan left, the base less what is taken; null without a base. */
  readonly remainder: string | null;
}

/**
 * The cut of a township's year-end work fund (年终工作经费扣减).
 *
 * @param facts - unreported deaths found, runs of lapses, and the fund if it is known
 * @param policy - the figures and readings to answer by
 * @returns the rate, what each ground takes, and with a base the yuan taken and left
 * @throws {@link RuleInputError} when a count or the base is out of bounds
 * @see Pension work plan 2021, 五（二） and 五（三）
 * @example
 * ```ts
 * const facts = { casesInSpotCheck: 1, lapseRuns: 1, base: 100000 };
 * workFundDeduction(facts).deduction; // => "15000"
 * ```
 */
export function workFundDeduction(
  facts: WorkFundDeductionFacts,
  policy: Policy = yingzhou2021,
): WorkFundDeductionFinding {
  return ask(workFundDeductionRule, facts, policy);
}

const FUND_NOT_GIVEN = ["待定（未给出年终工作经费）", "open (the fund is not given)"] as const;

/** The rule behind {@link workFundDeduction}. */
export const workFundDeductionRule: Rule<WorkFundDeductionFacts, WorkFundDeductionFinding> = /* @__PURE__ */ rule({
  id: "pension/work-fund-deduction",
  title: { zh: "年终工作经费扣减", en: "Cut of the work fund" },
  clauses: ["P-5.2.b", "P-5.3", "PA2-5.1"],
  readings: ["deathCasesCounted", "lapsePenalty", "deathDeduction"],
  facts: () =>
    record(["工作经费扣减事项", "What the fund is cut for"], {
      casesInSpotCheck: count(["抽查查出死亡未上报例数", "Cases found by the spot check"], { max: MOST_CUTS }),
      casesOtherwise: optional(
        count(["其他途径查出死亡未上报例数", "Cases found in any other way"], { max: MOST_CUTS, ...takenAsNone }),
      ),
      lapseRuns: count(["连续不按时报送段数", "Runs of lapses"], { max: 12 }),
      base: optional(
        amount(["年终工作经费（元）", "Year-end work fund, yuan"], {
          absent: { zh: "只算比例", en: "the rate alone is answered" },
        }),
      ),
    }),
  finding: () => ({
    percent: decimal(["扣减比例（%）", "Cut, percent"], "%"),
    parts: list(
      ["各项扣减", "What each ground takes"],
      record(["扣减事项", "A ground"], {
        ground: choice(["事项", "Ground"], {
          "unreported-deaths": ["死亡未上报", "unreported deaths"],
          "monthly-lapses": ["月报连续不按时报送", "lapses of the monthly material"],
        }),
        clause: clause(),
        times: count(["次数", "Times"]),
        percent: decimal(["扣减比例（%）", "Cut, percent"], "%"),
      }),
    ),
    cutByCap: decimal(["超过全部经费不再扣的部分（%）", "Not taken above the whole fund, percent"], "%"),
    deduction: nullable(decimal(["扣减金额（元）", "Taken, yuan"]), FUND_NOT_GIVEN),
    remainder: nullable(decimal(["扣后余额（元）", "Left, yuan"]), FUND_NOT_GIVEN),
  }),
  decide(facts, trace) {
    const cases = casesCounted(facts, trace);
    const cuts = facts.lapseRuns > 1 && trace.read("lapsePenalty") === "once-a-year" ? 1 : facts.lapseRuns;
    const { percentPerUnreportedDeath, lapsePercent } = trace.policy.pension.deductions;
    // One cut alone is the same however several would be joined.
    const reading = cases + cuts > 1 ? trace.read("deathDeduction") : "compound";
    const rate = cutRate(
      [
        { times: cases, percent: percentPerUnreportedDeath },
        { times: cuts, percent: lapsePercent },
      ],
      reading,
    );
    const [deaths, lapses] = rate.parts.map(exactText) as [string, string];
    trace.step("unreported-deaths-cut", "P-5.2.b", { cases, each: percentPerUnreportedDeath, percent: deaths });
    trace.step("lapses-cut", "P-5.3", { runs: facts.lapseRuns, times: cuts, each: lapsePercent, percent: lapses });
    noteCapAndOverlap(rate, cases, cuts, trace);
    return trace.finding({
      percent: exactText(rate.total),
      parts: [
        { ground: "unreported-deaths", clause: "P-5.2.b", times: cases, percent: deaths },
        { ground: "monthly-lapses", clause: "P-5.3", times: cuts, percent: lapses },
      ],
      cutByCap: exactText(rate.cutByCap),
      ...amounts(facts.base, rate.total, cuts > 0 ? "P-5.3" : "P-5.2.b", trace),
    });
  },
});

/** Cases found outside the spot check are shown, and count only where they are read to. */
function casesCounted({ casesInSpotCheck, casesOtherwise = 0 }: WorkFundDeductionFacts, trace: Trace): number {
  if (casesOtherwise === 0) return casesInSpotCheck;
  if (trace.read("deathCasesCounted") === "any") return casesInSpotCheck + casesOtherwise;
  trace.step("cases-not-counted", "P-5.2.b", { cases: casesOtherwise });
  return casesInSpotCheck;
}

function noteCapAndOverlap({ cutByCap }: CutRate, cases: number, cuts: number, trace: Trace): void {
  if (cutByCap.gt(0)) trace.step("cut-capped", "P-5.2.b", { over: exactText(cutByCap) });
  // Both are material handed in late or not at all, which the sheet marks down as it sees fit; nothing bars that.
  if (cases + cuts > 0) trace.step("may-cost-points-too", "PA2-5.1");
}

function amounts(
  given: Amount | undefined,
  percent: Fraction,
  clause: ClauseId,
  trace: Trace,
): Pick<WorkFundDeductionFinding, "deduction" | "remainder"> {
  // Nothing of a fund is nothing, whatever the fund.
  if (given === undefined) return { deduction: percent.equals(0) ? "0" : null, remainder: null };
  const base = fractionOf(given);
  const exact = base.mul(percent).div(100);
  const deduction = cutTo(exact, 2);
  trace.step("fund-cut", clause, { base: plainText(given), deduction });
  if (!exact.equals(deduction)) trace.step("part-of-a-fen-not-taken", clause, { deduction });
  return { deduction, remainder: exactText(base.sub(deduction)) };
}

/** Equal cuts of a fund: so many, each of so many percent. */
interface Cut {
  readonly times: number;
  readonly percent: number;
}

/** What cuts come to, in percent of the fund that they are taken from. */
interface CutRate {
  /** What each of the cuts takes, in their order, before a cap. */
  readonly parts: readonly Fraction[];
  readonly total: Fraction;
  /** What a cap takes off the sum. */
  readonly cutByCap: Fraction;
}

/** Adds or compounds cuts, exactly; a fund can't be cut by more than all of it. */
function cutRate(cuts: readonly Cut[], reading: ReadingOption<"deathDeduction">): CutRate {
  const parts =
    reading === "compound" ? compounded(cuts) : cuts.map(({ times, percent }) => fractionOf(percent).mul(times));
  const sum = parts.reduce((all, part) => all.add(part));
  const total = sum.gt(100) ? fraction(100) : sum;
  return { parts, total, cutByCap: sum.sub(total) };
}

/** Each cut is taken from what the ones before it left. */
function compounded(cuts: readonly Cut[]): readonly Fraction[] {
  let left = fraction(100);
  return cuts.map(({ times, percent }) => {
    const before = left;
    // A whole power has no root to be irrational.
    left = before.mul(fraction(100).sub(fractionOf(percent)).div(100).pow(times) as Fraction);
    return before.sub(left);
  });
}

/** So many cuts at most, or their powers would be too long to write. */
const MOST_CUTS = 1000;

/** Digits enough for the power of twice that many cuts, and a year's lapses, of a percentage of four decimals. */
const EXACT_DIGITS = 13_000;

/** In full: powers of decimals end. */
function exactText(value: Fraction): string {
  return value.toString(EXACT_DIGITS);
}
