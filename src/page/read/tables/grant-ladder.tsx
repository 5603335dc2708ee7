import type { JSX } from "preact";
import { type GrantStep, type PercentRange, workFundGrant, yingzhou2021 } from "../../../index.js";
import { useSay } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { LadderChart } from "../ladder-chart.js";

/** The rows of the work-fund grant, and what they come to as the data get better. */
export function GrantLadder(): JSX.Element {
  const say = useSay();
  const { steps, activationPercent } = yingzhou2021.medical.workFund;
  const rangeOf = ({ from, to }: PercentRange): string =>
    to === undefined ? say(`${from}% 以上`, `${from}% or more`) : `${from}%–${to}%`;
  const rates = [...new Set(steps.map(({ enrolment }) => enrolment.from))];
  return (
    <>
      <FigureTable
        caption={say("工作经费各档（元/人）", "Rows of the work fund, yuan a person")}
        columns={[
          { head: say("条款", "Clause") },
          { head: say("参保率", "Enrolment rate") },
          { head: say("数据准确率", "Accuracy of the data") },
          { head: say("凭证激活率", "Activation rate") },
          { head: say("元/人", "Yuan a person"), isFigure: true },
        ]}
        rows={steps.map(({ clause, enrolment, accuracy, yuanPerPerson }) => ({
          cells: [
            <span class="code">{clause}</span>,
            rangeOf(enrolment),
            rangeOf(accuracy),
            rangeOf({ from: activationPercent }),
            yuanPerPerson,
          ],
        }))}
      />
      {rates.map((rate) => {
        const title = say(`参保率 ${rate}% 时的工作经费（元/人）`, `Work fund at an enrolment rate of ${rate}%`);
        return (
          <figure key={rate} class="rate-ladder">
            <figcaption>{title}</figcaption>
            <LadderChart title={title} steps={ladderAt(rate, steps)} />
          </figure>
        );
      })}
      <p class="small">
        {say(
          "横轴是数据准确率，逐个整百分数画出，按现用的读法；激活率以达到要求计。",
          "Across: accuracy of the data, one whole percentage after another, as read now; activation taken as reached.",
        )}
      </p>
    </>
  );
}

/** What is paid a person from just below the lowest row's accuracy on. */
function ladderAt(rate: number, steps: readonly GrantStep[]) {
  const lowest = Math.min(...steps.map(({ accuracy }) => accuracy.from)) - 1;
  const { activationPercent } = yingzhou2021.medical.workFund;
  return Array.from({ length: 100 - lowest + 1 }, (_, index) => {
    const accuracy = lowest + index;
    const { yuanPerPerson } = workFundGrant({
      enrolment: { percent: rate },
      accuracy: { percent: accuracy },
      activation: { percent: activationPercent },
      persons: 1,
    });
    const paid = Number(yuanPerPerson);
    return { at: `${accuracy}%`, least: paid, most: paid, shown: yuanPerPerson };
  });
}
