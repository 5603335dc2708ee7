import type { JSX } from "preact";
import { clauses } from "../../../index.js";
import { hashOf } from "../../frame/address.js";
import { useSay, useTextOf } from "../../frame/language.js";
import { ScrollRegion } from "../../frame/scroll-region.js";
import { sheetHeads } from "../../score/sheet-heads.js";

/** The whole evaluation sheet by its heads, each with the sum of its items, and the sum of all. */
export function Annex2(): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const heads = sheetHeads();
  const caption = say("附件2：评价评分表", "Annex 2: the evaluation sheet");
  const sum = heads.map(({ points }) => points);
  return (
    <>
      <ScrollRegion label={caption}>
        <table class="figures">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say("条款", "Clause")}</th>
              <th scope="col">{say("评价内容", "Item")}</th>
              <th scope="col" class="num">
                {say("分值", "Points")}
              </th>
            </tr>
          </thead>
          {heads.map(({ id, title, items, points }) => (
            <tbody key={id}>
              <tr class="group">
                <th scope="rowgroup" colSpan={2}>
                  {textOf(title)}
                </th>
                <td class="num">{points}</td>
              </tr>
              {items.map((line) => (
                <tr key={line.clause}>
                  <td class="code">
                    <a href={hashOf("read", line.clause)}>{line.clause}</a>
                  </td>
                  <th scope="row">{textOf(line.title)}</th>
                  <td class="num">{line.points}</td>
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <td />
              <th scope="row">{say("合计", "In all")}</th>
              <td class="num">{sum.reduce((all, points) => all + points, 0)}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p class="small">
        {sum.join(" + ")} = {sum.reduce((all, points) => all + points, 0)}
        {say("。通知所列：", ". The notice prints: ")}
        {textOf(clauses["PA2-T"].paraphrase)}
      </p>
      <p>
        <a class="unprinted" href={hashOf("score")}>
          {say("按这张表评一评", "Fill the sheet")}
        </a>
      </p>
    </>
  );
}
