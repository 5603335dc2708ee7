import type { JSX } from "preact";
import { phaseTarget, yingzhou2021 } from "../../../index.js";
import { grouped } from "../../answer/figure-words.js";
import { useSay } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";

/** What the district is to reach by the end of each phase. */
export function PhaseTable(): JSX.Element {
  const say = useSay();
  const { phases, total } = yingzhou2021.pension;
  const reached = phaseTarget({ township: total.name }).phases;
  return (
    <FigureTable
      caption={say("两个阶段的任务", "Targets of the phases")}
      columns={[
        { head: say("阶段", "Phase"), isFigure: true },
        { head: say("起", "From") },
        { head: say("止", "To") },
        { head: say("累计占全年", "Share of the year, in all"), isFigure: true },
        { head: say("全区本阶段（人）", "District, this phase"), isFigure: true },
        { head: say("全区累计（人）", "District, in all"), isFigure: true },
      ]}
      rows={reached.map(({ phase, from, to, added, cumulative }, index) => ({
        cells: [
          phase,
          from,
          to,
          `${phases[index]?.cumulativePercent}%`,
          grouped(String(added)),
          grouped(String(cumulative)),
        ],
      }))}
    />
  );
}
