import { ceilingOf, fraction, fractionText } from "../../foundation/fraction.js";
import { count, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { comparisonDecimals } from "../../rule/rate.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../terms/score.js";

/** Deaths that a township reported, for {@link deathRateCheck}. */
export interface DeathRateCheckFacts {
  /** Deaths reported; whose, and over what time, the caller settles. */
  readonly reportedDeaths: number;
  /** The persons whom the deaths are set against; the notice does not say which. */
  readonly base: number;
}

/** What {@link deathRateCheck} answers. */
export interface DeathRateCheckFinding extends Finding {
  /** Whether the reported rate is below the line, so that the township is spot-checked. */
  readonly sampled: Decision;
  /** Reported deaths in a thousand of the base. */
  readonly ratePerMille: ExactNumber;
  /** The fewest reported deaths that are not below the line. */
  readonly clearedFrom: number;
  /** How many more that is than were reported. */
  readonly deathsShort: number;
}

/**
 * Whether a township's reported deaths are so few that it is spot-checked (低于4‰抽查).
 *
 * @param facts - deaths reported, and the persons they are set against
 * @param policy - the figures and readings to answer by
 * @returns the decision, the exact rate, and how many reported deaths would clear it
 * @throws {@link RuleInputError} when more deaths are reported than there are persons
 * @see Pension work plan 2021, 五（二）
 * @example
 * ```ts
 * deathRateCheck({ reportedDeaths: 19, base: 5000 }).clearedFrom; // => 20
 * ```
 */
export function deathRateCheck(facts: DeathRateCheckFacts, policy: Policy = yingzhou2021): DeathRateCheckFinding {
  return ask(deathRateCheckRule, facts, policy);
}

/** The rule behind {@link deathRateCheck}. */
export const deathRateCheckRule: Rule<DeathRateCheckFacts, DeathRateCheckFinding> = /* @__PURE__ */ rule({
  id: "pension/death-rate-check",
  title: { zh: "死亡上报率抽查", en: "Spot check on reported deaths" },
  clauses: ["P-5.2.a"],
  readings: ["deathRateBase", "rateComparison"],
  facts: () =>
    record(["死亡上报", "Deaths reported"], {
      reportedDeaths: count(["上报死亡人数", "Deaths reported"], { synonyms: ["死亡上报人数"] }),
      base: count(["基数（人）", "Persons they are set against"], { min: 1 }),
    }),
  finding: () => ({
    sampled: decision(["是否列入抽查", "Spot-checked"]),
    ratePerMille: exactNumberSchema(["上报死亡率（‰）", "Reported death rate, per mille"], "‰"),
    clearedFrom: count(["不低于界线所需上报人数", "Deaths from which the line is met"]),
    deathsShort: count(["尚差人数", "Deaths short of it"]),
  }),
  decide({ reportedDeaths, base }, trace) {
    if (reportedDeaths > base)
      return trace.refuse(
        "reportedDeaths",
        reportedDeaths,
        {
          zh: `上报死亡 ${reportedDeaths} 人多于基数 ${base} 人`,
          en: `${reportedDeaths} deaths out of ${base} persons`,
        },
        { zh: `不大于 ${base}`, en: `at most ${base}` },
      );
    trace.rely("deathRateBase");
    const line = trace.policy.pension.deductions.deathRatePerMille;
    const clearedFrom = fewestOnLine(line, base, trace);
    const sampled = reportedDeaths < clearedFrom;
    const rate = fraction(reportedDeaths * PER_MILLE, base);
    trace.step(sampled ? "death-rate-below" : "death-rate-not-below", "P-5.2.a", {
      reportedDeaths,
      base,
      rate: fractionText(rate),
      line,
      clearedFrom,
    });
    return trace.finding({
      sampled: sampled ? "yes" : "no",
      ratePerMille: exactNumber(rate),
      clearedFrom,
      deathsShort: Math.max(0, clearedFrom - reportedDeaths),
    });
  },
});

const PER_MILLE = 1000;

/** Rounded half up, a rate meets a whole line from half a unit of the last decimal below it. */
function fewestOnLine(line: number, base: number, trace: Trace): number {
  const decimals = comparisonDecimals(trace);
  if (decimals === undefined) return ceilingOf(line * base, PER_MILLE);
  const halves = 2 * 10 ** decimals;
  return ceilingOf((line * halves - 1) * base, halves * PER_MILLE);
}
