import { daysBetween, yearOf } from "../../foundation/calendar.js";
import { choice, count, date, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** A body that the notice names for comparing data (二（五）): public security, justice, health, civil affairs. */
export type ComparedBody = "public-security" | "justice" | "health" | "civil-affairs";

/** The log of comparisons, for {@link dataComparison}. */
export interface DataComparisonFacts {
  /** Every comparison of the year up to `asOf`: with a body named that has none among them, data was not compared. */
  readonly comparisons: readonly {
    /** The body. */
    readonly body: ComparedBody | "other";
    /** The day of the comparison. */
    readonly comparedOn: string;
  }[];
  /** The day to count back from. */
  readonly asOf: string;
}

/** What {@link dataComparison} answers. */
export interface DataComparisonFinding extends Finding {
  /** Whether data was compared in the year with each of the four bodies named. */
  readonly allNamed: Decision;
  /** The four bodies named, in the notice's order. */
  readonly bodies: readonly {
    /** The body. */
    readonly body: ComparedBody;
    /** How often in the year. */
    readonly times: number;
    /** Left out where data was not compared in the year. */
    readonly lastComparedOn?: string;
    /** Days since the last; left out where there was none. */
    readonly daysSince?: number;
  }[];
  /** The bodies named with which data was not compared in the year. */
  readonly lacking: readonly ComparedBody[];
  /** Comparisons with other bodies in the year: the list is open. */
  readonly others: number;
  /** How many comparisons lie outside the year and were not counted. */
  readonly outsideYear: number;
}

/**
 * Comparison of data with other bodies in the year (数据比对): which of those named, how often, how long ago. The
 * notice says "regularly" and prints no interval, so no gap is called too long.
 *
 * @param facts - the log of comparisons, and the day to count back from
 * @param policy - the figures and readings to answer by
 * @returns each body named, and those that lack
 * @throws {@link RuleInputError} when a comparison is later than the day to count back from
 * @see Pension work plan 2021, 二（五）
 * @example
 * ```ts
 * dataComparison({ comparisons: [{ body: "justice", comparedOn: "2021-05-01" }], asOf: "2021-06-01" }).lacking;
 * // => ["public-security", "health", "civil-affairs"]
 * ```
 */
export function dataComparison(facts: DataComparisonFacts, policy: Policy = yingzhou2021): DataComparisonFinding {
  return ask(dataComparisonRule, facts, policy);
}

const NAMED = {
  "public-security": ["公安", "public security"],
  justice: ["司法", "justice"],
  health: ["卫健", "health"],
  "civil-affairs": ["民政", "civil affairs"],
} as const;

/** The rule behind {@link dataComparison}. */
export const dataComparisonRule: Rule<DataComparisonFacts, DataComparisonFinding> = /* @__PURE__ */ rule({
  id: "pension/data-comparison",
  title: { zh: "数据比对", en: "Comparison of data" },
  clauses: ["P-2.5.a"],
  readings: [],
  facts: () =>
    record(["数据比对记录", "Log of comparisons"], {
      comparisons: list(
        ["数据比对记录", "Comparisons"],
        record(["一次比对", "A comparison"], {
          body: choice(
            ["比对部门", "Body"],
            { ...NAMED, other: ["其他部门", "another body"] },
            { synonyms: ["来源部门"] },
          ),
          comparedOn: date(["比对日期", "Day compared"]),
        }),
        {
          unlisted: {
            zh: "未列入的部门按截至日期未比对计",
            en: "with a body not listed nothing was compared by that day",
          },
        },
      ),
      asOf: date(["截至日期", "As of"]),
    }),
  finding: () => ({
    allNamed: decision(["所列部门本年度是否都已比对", "Whether every body named was compared with in the year"]),
    bodies: list(
      ["所列部门", "Bodies named"],
      record(["部门", "Body"], {
        body: choice(["部门", "Body"], NAMED),
        times: count(["比对次数", "Times"]),
        lastComparedOn: optional(date(["最近一次日期", "Last compared on"])),
        daysSince: optional(count(["距今天数", "Days since"])),
      }),
    ),
    lacking: list(["本年度尚未比对的部门", "Bodies not compared with in the year"], choice(["部门", "Body"], NAMED)),
    others: count(["与其他部门比对次数", "Comparisons with other bodies"]),
    outsideYear: count(["不在本年度、未计入的次数", "Comparisons outside the year, not counted"]),
  }),
  decide({ comparisons, asOf }, trace) {
    const dates: Record<ComparedBody | "other", string[]> = {
      "public-security": [],
      justice: [],
      health: [],
      "civil-affairs": [],
      other: [],
    };
    let outsideYear = 0;
    for (const [index, { body, comparedOn }] of comparisons.entries()) {
      acceptNotAfter(asOf, trace, `comparisons[${index}].comparedOn`, comparedOn);
      if (yearOf(comparedOn) === trace.policy.pension.year) dates[body].push(comparedOn);
      else outsideYear += 1;
    }
    const bodies = (Object.keys(NAMED) as ComparedBody[]).map((body) => ({ body, ...summed(dates[body], asOf) }));
    const lacking = bodies.filter(({ times }) => times === 0).map(({ body }) => body);
    trace.step("bodies-compared", "P-2.5.a", { count: bodies.length - lacking.length, named: bodies.length });
    return trace.finding({
      allNamed: lacking.length === 0 ? "yes" : "no",
      bodies,
      lacking,
      others: dates.other.length,
      outsideYear,
    });
  },
});

function summed(
  dates: readonly string[],
  asOf: string,
): { times: number; lastComparedOn?: string; daysSince?: number } {
  const lastComparedOn = [...dates].sort().at(-1);
  if (lastComparedOn === undefined) return { times: 0 };
  return { times: dates.length, lastComparedOn, daysSince: daysBetween(lastComparedOn, asOf) };
}
