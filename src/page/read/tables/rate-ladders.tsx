import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { clauses, type EvaluationItemName, evaluation, yingzhou2021 } from "../../../index.js";
import { useSay, useTextOf } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { LadderChart } from "../ladder-chart.js";

const rates = [
  "enrolmentRate",
  "paymentRate",
  "policySatisfaction",
  "workSatisfaction",
] as const satisfies readonly EvaluationItemName[];

/** The points of the items that hang on a rate, percentage by percentage. */
export function RateLadders(): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const ladders = useMemo(() => rates.map((item) => [item, ladderOf(item)] as const), []);
  return (
    <>
      {ladders.map(([item, steps]) => {
        const title = textOf(clauses[yingzhou2021.pension.evaluation[item].clause].section);
        return (
          <figure key={item} class="rate-ladder">
            <figcaption>{title}</figcaption>
            <LadderChart
              title={say(`${title}：得分（分）`, `${title}: points`)}
              isSloped
              steps={steps.map(({ percent, points }) => ({
                at: `${percent}%`,
                least: Number(points),
                most: Number(points),
                shown: points,
              }))}
            />
            <details>
              <summary>{say("逐个百分点的得分", "Points, percentage by percentage")}</summary>
              <FigureTable
                caption={title}
                columns={[
                  { head: say("率", "Rate"), isFigure: true },
                  { head: say("得分", "Points"), isFigure: true },
                ]}
                rows={steps.map(({ percent, points }) => ({ cells: [`${percent}%`, points] }))}
              />
            </details>
          </figure>
        );
      })}
      <p class="small">
        {say(
          "横轴是率，线上是得分；两个整百分数之间，不足的部分按现用的读法计。",
          "Across: the rate; on the line: points. Between two whole percentages the part of one counts as read now.",
        )}
      </p>
    </>
  );
}

/** From the highest percentage that still earns nothing to the whole. */
function ladderOf(item: (typeof rates)[number]): readonly { readonly percent: number; readonly points: string }[] {
  const steps: { percent: number; points: string }[] = [];
  for (let percent = 100; percent >= 0 && steps[0]?.points !== "0"; percent -= 1)
    steps.unshift({ percent, points: evaluation({ [item]: { percent } }).earned.shown });
  return steps;
}
