import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Explanation, receipt } from "../../index.js";
import type { Draft } from "../form/draft.js";
import { memberPath, valueAt } from "../form/fact-path.js";
import { shown } from "../form/typed-control.js";
import { useSay, useTextOf } from "../frame/language.js";
import { type Evaluated, sheetFields } from "./evaluated.js";
import type { SheetHead } from "./sheet-heads.js";
import { toldPoints } from "./told-points.js";

/** The sheet as it is printed: on one page, with what was filled in, its receipt, and lines for those who sign. */
export function PrintedSheet({
  unit,
  draft,
  evaluated: { finding, facts },
  told,
  heads,
}: {
  readonly unit: string;
  readonly draft: Draft;
  readonly evaluated: Evaluated;
  readonly told: Explanation;
  readonly heads: readonly SheetHead[];
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const filed = useMemo(() => receipt("pension/evaluation", facts), [JSON.stringify(facts)]);
  const saidOf = useFactsInWords(draft);
  return (
    <div class="printed score-printed">
      <p>
        {say("乡镇（街道）：", "Township: ")}
        {unit === "" ? "____________" : unit}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("条款", "Clause")}</th>
            <th scope="col">{say("评价内容", "Item")}</th>
            <th scope="col" class="num">
              {say("分值", "Points")}
            </th>
            <th scope="col">{say("情况", "What is so")}</th>
            <th scope="col" class="num">
              {say("得分", "Earned")}
            </th>
            <th scope="col" class="num">
              {say("待定", "Open")}
            </th>
            <th scope="col" class="num">
              {say("失分", "Lost")}
            </th>
          </tr>
        </thead>
        {heads.map(({ id, title, items }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={items.length + 10}>
                <b>{textOf(title)}</b>
              </th>
            </tr>
            {items.map(({ item, clause, points, title: called }) => {
              const place = finding.items.findIndex((each) => each.item === item);
              const { earned, open, lost } = toldPoints(told, place);
              return (
                <tr key={item}>
                  <td class="code">{clause}</td>
                  <th scope="row">{textOf(called)}</th>
                  <td class="num">{points}</td>
                  <td>{saidOf(item)}</td>
                  <td class="num">{earned}</td>
                  <td class="num">{open}</td>
                  <td class="num">{lost}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <dl>
        <dt>{say("凭据", "Receipt")}</dt>
        <dd class="code">{filed.hash}</dd>
        <dt>{say("政策", "Policy")}</dt>
        <dd class="code">
          {filed.policy.id} {filed.policy.hash}
        </dd>
      </dl>
      <p class="signed">
        {[say("日期", "Day"), say("评价人", "Assessor"), say("复核", "Checked by")].map((word) => (
          <span key={word}>{say(`${word}：`, `${word}:`)}</span>
        ))}
      </p>
    </div>
  );
}

/** What was filled in of an item, in words: what is so, what is not, and its numbers; what is not known is left out. */
function useFactsInWords(draft: Draft): (item: string) => string {
  const say = useSay();
  const textOf = useTextOf();
  return (item) => {
    const fields = sheetFields.find(({ name }) => name === item)?.fields ?? [];
    const given = fields.map((field) => ({ field, value: valueAt(draft, memberPath(item, field.name)) }));
    const titled = (wanted: boolean, word: string): string => {
      const titles = given.filter(({ value }) => value === wanted).map(({ field }) => textOf(field.title));
      return titles.length === 0 ? "" : `${titles.join(say("、", ", "))}${say("：", ": ")}${word}`;
    };
    const numbers = given
      .filter(({ value }) => value !== undefined && typeof value !== "boolean")
      .map(({ field, value }) => `${textOf(field.title)} ${shown(value)}`);
    const told = [titled(true, say("是", "yes")), titled(false, say("否", "no")), ...numbers].filter(Boolean);
    return told.join(say("；", "; ")) || say("未填", "not filled in");
  };
}
