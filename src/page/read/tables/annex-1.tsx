import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { districtView, yingzhou2021 } from "../../../index.js";
import { grouped } from "../../answer/figure-words.js";
import { useSay } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { Marked, Searched } from "../marked.js";
import { clausePlace } from "../place.js";
import { clauseHolds } from "../search.js";
import { useTownshipName } from "../township-name.js";

/** The whole table of tasks, a clause a row, with its sums beside those that the annex prints. */
export function Annex1({ isShelf = false }: { readonly isShelf?: boolean }): JSX.Element {
  const say = useSay();
  const words = useContext(Searched);
  const { townships, total } = yingzhou2021.pension;
  const nameOf = useTownshipName();
  // The rule that ranks the townships adds up their tasks.
  const sums = districtView({ townships: townships.map(({ name }) => ({ township: name, paid: 0 })) });
  const added = total.phases.map((_, phase) => townships.reduce((sum, { phases }) => sum + (phases[phase] ?? 0), 0));
  const shown = townships.filter(({ clause }) => isShelf || clauseHolds(clause, words));
  const persons = (count: number): string => grouped(String(count));
  const agrees = sums.reportedTarget === total.year && added.every((sum, phase) => sum === total.phases[phase]);
  return (
    <>
      <FigureTable
        caption={say("附件1：各乡镇（街道）任务（人）", "Annex 1: tasks of the townships, persons")}
        columns={[
          { head: say("条款", "Clause") },
          { head: say("乡镇（街道）", "Township") },
          { head: say("全年", "Year"), isFigure: true },
          ...total.phases.map((_, phase) => ({
            head: say(`第${phase + 1}阶段`, `Phase ${phase + 1}`),
            isFigure: true,
          })),
        ]}
        rows={shown.map((task) => ({
          ...(isShelf ? {} : { id: clausePlace(task.clause) }),
          cells: [
            <span class="code">{task.clause}</span>,
            <Marked text={nameOf(task)} />,
            persons(task.year),
            ...task.phases.map(persons),
          ],
        }))}
        sum={[
          <span class="code">{total.clause}</span>,
          say("各行相加", "The rows added up"),
          persons(sums.reportedTarget),
          ...added.map(persons),
        ]}
      />
      <p class="small">
        {agrees
          ? say(
              `附件合计行所列 ${persons(total.year)} 人，与各行相加一致；各行两个阶段相加等于全年。`,
              `The annex prints ${persons(total.year)} in all, which the rows add up to; the phases of a row add up ` +
                "to its year.",
            )
          : say("附件合计行与各行相加不一致。", "The annex prints another sum than its rows add up to.")}
      </p>
    </>
  );
}
