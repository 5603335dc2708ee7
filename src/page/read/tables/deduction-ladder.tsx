import type { JSX } from "preact";
import { workFundDeduction } from "../../../index.js";
import { useSay } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { LadderChart } from "../ladder-chart.js";

/** What the year-end work fund loses, death by death, until all of it is gone. */
export function DeductionLadder(): JSX.Element {
  const say = useSay();
  const percents: string[] = [];
  do percents.push(workFundDeduction({ casesInSpotCheck: percents.length, lapseRuns: 0 }).percent);
  while (Number(percents.at(-1)) < 100);
  const title = say("年终工作经费扣减（%），按死亡未上报例数", "Cut of the work fund, percent, by unreported deaths");
  return (
    <>
      <LadderChart
        title={title}
        steps={percents.map((percent, cases) => ({
          at: String(cases),
          least: Number(percent),
          most: Number(percent),
          shown: percent,
        }))}
      />
      <p class="small">
        {say(
          "横轴是查出的死亡未上报例数，柱上是扣减的百分比；按现用的读法累加，扣完为止。",
          "Across: deaths found that were not reported; above: percent of the fund. Added up as read now, until all " +
            "is lost.",
        )}
      </p>
      <FigureTable
        caption={title}
        columns={[
          { head: say("死亡未上报（例）", "Unreported deaths"), isFigure: true },
          { head: say("扣减", "Cut"), isFigure: true },
          { head: say("另有一段月报连续不按时", "With a run of late monthly material"), isFigure: true },
        ]}
        rows={percents.map((percent, casesInSpotCheck) => ({
          cells: [casesInSpotCheck, `${percent}%`, `${workFundDeduction({ casesInSpotCheck, lapseRuns: 1 }).percent}%`],
        }))}
      />
    </>
  );
}
