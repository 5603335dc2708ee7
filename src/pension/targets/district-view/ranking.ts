import type { Schema } from "../../../foundation/description.js";
import { fraction } from "../../../foundation/fraction.js";
import { count, record, text } from "../../../foundation/schema.js";
import type { Trace } from "../../../rule/trace.js";
import { type ExactNumber, exactNumber, exactNumberSchema } from "../../terms/score.js";
import { townshipTask } from "../../terms/township-task.js";
import type { TownshipCount } from "../district-view.js";

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

/** The schema of a {@link RankedTownship}. */
export function rankedTownshipSchema(): Schema<RankedTownship> {
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
export function ranking(townships: readonly TownshipCount[], trace: Trace): readonly RankedTownship[] {
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
