import type { Schema } from "../../foundation/description.js";
import { fraction } from "../../foundation/fraction.js";
import { count, list, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../terms/score.js";
import { annexRows, townshipName, townshipTask } from "../terms/township-task.js";

/** How many have paid in a township, for {@link districtView}. */
export interface TownshipCount {
  /** Its name as annex 1 prints it. */
  readonly township: string;
  /** Persons paid for the year, each once. */
  readonly paid: number;
}

/** The townships of the district, for {@link districtView}. */
export interface DistrictViewFacts {
  /** In any order, each at most once; those left out count as not reported, not as nothing paid. */
  readonly townships: readonly TownshipCount[];
}

/** A township in the ranking. */
export interface RankedTownship {
  /** Its name as annex 1 prints it. */
  readonly township: string;
  /** 1 for the best rate; equal rates share a rank, and the next one counts those before it. */
  readonly rank: number;
  /** Persons paid for the year. */
  readonly paid: number;
  /** The year's task, in persons. */
  readonly annualTarget: number;
  /** Persons paid out of the task. */
  readonly ratePercent: ExactNumber;
  /** Persons missing from the task; 0 once it is reached. */
  readonly shortfall: number;
}

/** What {@link districtView} answers. */
export interface DistrictViewFinding extends Finding {
  /** The townships given, best rate first; equal rates share a rank. */
  readonly ranking: readonly RankedTownship[];
  /** The district's task, in persons. */
  readonly districtTarget: number;
  /** The tasks of the townships given; with `unreportedTarget` it makes the district's. */
  readonly reportedTarget: number;
  /** The tasks of the townships left out. */
  readonly unreportedTarget: number;
  /** The townships left out, in the order of annex 1. */
  readonly unreported: readonly string[];
  /** Persons paid in the townships given. */
  readonly paid: number;
  /** Persons paid out of the tasks of the townships given; null where none is. */
  readonly ratePercent: ExactNumber | null;
}

/**
 * The townships of the district by their rate (乡镇街道完成率排名), with totals that reconcile to annex 1.
 *
 * @param facts - the persons paid in each township
 * @param policy - the figures and readings to answer by
 * @returns the ranking by exact rate, and the district's totals
 * @throws {@link RuleInputError} when annex 1 has no such township, or one is given twice
 * @see Pension work plan 2021, 一, and annex 1
 * @example
 * ```ts
 * const townships = [{ township: "鼓楼街道", paid: 5100 }, { township: "王店镇", paid: 26500 }];
 * districtView({ townships }).ranking.map(({ township }) => township); // => ["鼓楼街道", "王店镇"]
 * ```
 */
export function districtView(facts: DistrictViewFacts, policy: Policy = yingzhou2021): DistrictViewFinding {
  return ask(districtViewRule, facts, policy);
}

/** The rule behind {@link districtView}. */
export const districtViewRule: Rule<DistrictViewFacts, DistrictViewFinding> = /* @__PURE__ */ rule({
  id: "pension/district-view",
  title: { zh: "乡镇街道完成率排名", en: "Townships ranked by rate" },
  clauses: annexRows,
  readings: ["pensionRateCount"],
  facts: () =>
    record(["全区各乡镇街道", "The district's townships"], {
      townships: list(
        ["乡镇街道", "Townships"],
        record(["乡镇街道", "Township"], {
          township: townshipName(),
          paid: count(["累计缴费人数", "Persons paid in all"]),
        }),
      ),
    }),
  finding: () => ({
    ranking: list(["排名", "Ranking"], rankedTownshipSchema(), {
      empty: { zh: "没有乡镇街道上报", en: "no township has reported" },
    }),
    districtTarget: count(["全区任务（人）", "Task of the district, persons"]),
    reportedTarget: count(["已报乡镇街道任务（人）", "Tasks of the townships given, persons"]),
    unreportedTarget: count(["未报乡镇街道任务（人）", "Tasks of the townships left out, persons"]),
    unreported: list(["未报乡镇街道", "Townships left out"], text(["乡镇街道", "Township"])),
    paid: count(["累计缴费人数", "Persons paid in all"]),
    ratePercent: nullable(exactNumberSchema(["已报乡镇街道完成率（%）", "Rate of the townships given, percent"], "%"), [
      "待定（没有乡镇街道上报）",
      "open: no township has reported",
    ]),
  }),
  decide({ townships }, trace) {
    trace.rely("pensionRateCount");
    const ranked = ranking(townships, trace);
    const given = new Set(ranked.map(({ township }) => township));
    const left = trace.policy.pension.townships.filter(({ name }) => !given.has(name));
    const { year, clause } = trace.policy.pension.total;
    const reportedTarget = sumOf(ranked.map(({ annualTarget }) => annualTarget));
    const unreportedTarget = sumOf(left.map((task) => task.year));
    const paid = sumOf(townships.map((township) => township.paid));
    trace.step("district-total", clause, { reportedTarget, unreportedTarget, districtTarget: year, paid });
    return trace.finding({
      ranking: ranked,
      districtTarget: year,
      reportedTarget,
      unreportedTarget,
      unreported: left.map(({ name }) => name),
      paid,
      ratePercent: reportedTarget === 0 ? null : exactNumber(fraction(paid * 100, reportedTarget)),
    });
  },
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The schema of a {@link RankedTownship}. */
function rankedTownshipSchema(): Schema<RankedTownship> {
  return record(["乡镇街道", "Township"], {
    township: text(["乡镇街道", "Township"]),
    rank: count(["名次", "Rank"]),
    paid: count(["累计缴费人数", "Persons paid in all"]),
    annualTarget: count(["全年任务数（人）", "Task of the year, persons"]),
    ratePercent: exactNumberSchema(["完成率（%）", "Rate, percent"], "%"),
    shortfall: count(["差额（人）", "Persons missing"]),
  });
}

/** The townships by exact rate, best first; among equals in the order given. */
function ranking(townships: readonly TownshipCount[], trace: Trace): readonly RankedTownship[] {
  refuseRepeated(trace, townships);
  const standings = townships.map(({ township, paid }, index) => {
    const { year, clause } = townshipTask(trace, `townships[${index}].township`, township);
    trace.step("township-rate", clause, { township, paid, target: year });
    return { township, paid, annualTarget: year };
  });
  const sorted = standings.sort((a, b) => b.paid * a.annualTarget - a.paid * b.annualTarget);
  let rank = 1;
  return sorted.map((standing, index) => {
    const { paid, annualTarget } = standing;
    const before = sorted[index - 1];
    if (before !== undefined && before.paid * annualTarget !== paid * before.annualTarget) rank = index + 1;
    const ratePercent = exactNumber(fraction(paid * 100, annualTarget));
    return { ...standing, rank, ratePercent, shortfall: Math.max(0, annualTarget - paid) };
  });
}

/** A township stands once in a ranking; the district's total stands in none. */
function refuseRepeated(trace: Trace, townships: readonly TownshipCount[]): void {
  const seen = new Set([trace.policy.pension.total.name]);
  townships.forEach(({ township }, index) => {
    if (seen.has(township))
      trace.refuse(
        `townships[${index}].township`,
        township,
        { zh: `“${township}”重复，或是合计`, en: `"${township}" is repeated, or the total` },
        { zh: "每个乡镇街道一次", en: "each township once" },
      );
    seen.add(township);
  });
}
