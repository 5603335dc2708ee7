import { daysBetween, yearOf } from "../../foundation/calendar.js";
import { ceilingOf, type Fraction, fraction, fractionText } from "../../foundation/fraction.js";
import { count, date, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { acceptWithinBase, asCompared, comparisonDecimals, roundedValue } from "../../rule/rate.js";
import { acceptWithin, refuseNotOne } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../terms/score.js";

/** Deaths that a township reported, for {@link deathRateCheck}: of the year, or of a part of it. */
export interface DeathRateCheckFacts {
  /** Deaths reported of the whole year; whose, the caller settles. */
  readonly deathsOfYear?: number;
  /** In its place a count of a part of one year. */
  readonly partOfYear?: {
    /** Deaths reported of those days. */
    readonly deaths: number;
    /** The first day that the count covers. */
    readonly from: string;
    /** The last day that it covers, of the same year. */
    readonly to: string;
  };
  /** The persons whom the deaths are set against; the notice does not say which. */
  readonly base: number;
}

/** What {@link deathRateCheck} answers. */
export interface DeathRateCheckFinding extends Finding {
  /** Whether the reported rate is below the line, so that the township may be drawn for a spot check, and no more. */
  readonly sampled: Decision;
  /** Reported deaths in a thousand of the base; of a part of the year read pro rata, what that is in a whole year. */
  readonly ratePerMille: ExactNumber;
  /** The fewest reported deaths of the year that are not below the line; read pro rata, of the part. */
  readonly clearedFrom: number;
  /** How many more that is than were reported. */
  readonly deathsShort: number;
  /** The year's count, where a part of the year does not settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a township's reported deaths are so few that it may be spot-checked (低于4‰抽查).
 *
 * The line is a year's. A part of a year that meets it already settles the matter; one below it does not, and is for
 * review unless it is read pro rata by days.
 *
 * @param facts - deaths reported of the year or a part of it, and the persons they are set against
 * @param policy - the figures and readings to answer by
 * @returns the decision, the exact rate, and how many reported deaths would clear it
 * @throws {@link RuleInputError} when more deaths are reported than there are persons, or both counts or neither are
 * given, or the days of a part are not in order in one year
 * @see Pension work plan 2021, 五（二）
 * @example
 * ```ts
 * deathRateCheck({ deathsOfYear: 19, base: 5000 }).clearedFrom; // => 20
 * ```
 */
export function deathRateCheck(facts: DeathRateCheckFacts, policy: Policy = yingzhou2021): DeathRateCheckFinding {
  return ask(deathRateCheckRule, facts, policy);
}

/** The rule behind {@link deathRateCheck}. */
export const deathRateCheckRule: Rule<DeathRateCheckFacts, DeathRateCheckFinding> = /* @__PURE__ */ rule({
  id: "pension/death-rate-check",
  title: { zh: "上报死亡率抽查", en: "Spot check on reported deaths" },
  clauses: ["P-5.2.a"],
  readings: ["deathRateBase", "rateComparison", "partYearDeaths"],
  facts: () =>
    record(["死亡上报", "Deaths reported"], {
      deathsOfYear: optional(count(["全年上报死亡人数", "Deaths of the year reported"])),
      partOfYear: optional(
        record(["部分期间的上报死亡", "Deaths of a part of the year"], {
          deaths: count(["期间上报死亡人数", "Deaths reported of those days"]),
          from: date(["起始日期", "First day"]),
          to: date(["截止日期", "Last day"]),
        }),
      ),
      base: count(["基数（人）", "Persons they are set against"], { min: 1 }),
    }),
  finding: () => ({
    sampled: decision(["是否属可随机抽查", "Open to a spot check"]),
    ratePerMille: exactNumberSchema(["上报死亡率（‰）", "Reported death rate, per mille"], "‰"),
    clearedFrom: count(["不低于界线所需上报人数", "Deaths from which the line is met"]),
    deathsShort: count(["尚差人数", "Deaths short of it"]),
    missingFacts: missingFacts(),
  }),
  decide({ deathsOfYear, partOfYear, base }, trace) {
    if ((deathsOfYear === undefined) === (partOfYear === undefined)) return refuseCounts(deathsOfYear, trace);
    trace.rely("deathRateBase");
    if (partOfYear === undefined) {
      const deaths = deathsOfYear as number;
      acceptWithinBase(base, trace, "deathsOfYear", deaths);
      return ofYear(deaths, base, trace);
    }
    const { deaths, from, to } = partOfYear;
    acceptWithinBase(base, trace, "partOfYear.deaths", deaths);
    acceptWithin(from, endOfYear(from), trace, "partOfYear.to", to);
    const days = daysBetween(from, to) + 1;
    const daysOfYear = daysBetween(startOfYear(from), endOfYear(from)) + 1;
    if (days === daysOfYear || deaths >= fewestOnLine(base, 1, 1, trace)) return ofYear(deaths, base, trace);
    return ofPart({ deaths, base, days, daysOfYear }, trace);
  },
});

function ofYear(deaths: number, base: number, trace: Trace): DeathRateCheckFinding {
  return againstLine({ deaths, base, days: 1, daysOfYear: 1 }, "", trace);
}

/** A count of so many days of a year. */
interface DeathCount {
  readonly deaths: number;
  readonly base: number;
  readonly days: number;
  readonly daysOfYear: number;
}

/** A count of some days that is below the line of a whole year. */
function ofPart(counted: DeathCount, trace: Trace): DeathRateCheckFinding {
  const { deaths, base, days } = counted;
  if (trace.read("partYearDeaths") === "pro-rata") return againstLine(counted, "-pro-rata", trace);
  const clearedFrom = fewestOnLine(base, 1, 1, trace);
  trace.step("death-rate-of-part", "P-5.2.a", { deaths, base, days, line: lineOf(trace), clearedFrom });
  return finding("review", fraction(deaths * PER_MILLE, base), deaths, clearedFrom, trace);
}

/** A count against the line, for the days that it is of. */
function againstLine(
  { deaths, base, days, daysOfYear }: DeathCount,
  how: "" | "-pro-rata",
  trace: Trace,
): DeathRateCheckFinding {
  const clearedFrom = fewestOnLine(base, days, daysOfYear, trace);
  const sampled = deaths < clearedFrom;
  const rate = fraction(deaths * PER_MILLE * daysOfYear, base * days);
  trace.step(`death-rate-${sampled ? "below" : "not-below"}${how}`, "P-5.2.a", {
    deaths,
    base,
    ...(how && { days, daysOfYear }),
    rate: fractionText(rate),
    ...roundedValue("rate", rate, asCompared(rate, trace)),
    line: lineOf(trace),
    clearedFrom,
  });
  return finding(sampled ? "yes" : "no", rate, deaths, clearedFrom, trace);
}

function finding(
  sampled: Decision,
  rate: Fraction,
  deaths: number,
  clearedFrom: number,
  trace: Trace,
): DeathRateCheckFinding {
  const deathsShort = Math.max(0, clearedFrom - deaths);
  const missingFacts = sampled === "review" ? ["deathsOfYear"] : [];
  return trace.finding({ sampled, ratePerMille: exactNumber(rate), clearedFrom, deathsShort, missingFacts });
}

const PER_MILLE = 1000;

function lineOf({ policy }: Trace): number {
  return policy.pension.deductions.deathRatePerMille;
}

/** Rounded half up, a rate meets a whole line from half a unit of the last decimal below it. */
function fewestOnLine(base: number, days: number, daysOfYear: number, trace: Trace): number {
  const line = lineOf(trace);
  const decimals = comparisonDecimals(trace);
  if (decimals === undefined) return ceilingOf(line * base * days, PER_MILLE * daysOfYear);
  const halves = 2 * 10 ** decimals;
  return ceilingOf((line * halves - 1) * base * days, halves * PER_MILLE * daysOfYear);
}

function startOfYear(day: string): string {
  return `${yearOf(day)}-01-01`;
}

function endOfYear(day: string): string {
  return `${yearOf(day)}-12-31`;
}

function refuseCounts(deathsOfYear: number | undefined, trace: Trace): never {
  return refuseNotOne(
    trace,
    "deathsOfYear",
    deathsOfYear,
    { zh: "全年死亡数", en: "the year's count of deaths" },
    { zh: "部分期间的死亡数", en: "a part's" },
  );
}
