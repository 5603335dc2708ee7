import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { explanation } from "../../index.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { ScrollRegion } from "../frame/scroll-region.js";
import { useTownshipName } from "../read/township-name.js";
import { type PastedUnits, pastedUnits, unitColumns } from "./pasted-units.js";
import { rankedUnits } from "./ranked-units.js";
import { ScoreBar } from "./score-bar.js";
import { toldPoints } from "./told-points.js";
import { hashOfUnit, type Units } from "./units.js";

interface UnitsProps {
  readonly units: Units;
  readonly onUnits: (units: Units) => void;
}

/** All townships by their scores: pasted from a spreadsheet, or filled in sheet by sheet. */
export function AllUnits({ units, onUnits }: UnitsProps): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const nameOf = useTownshipName();
  const ranked = rankedUnits(units);
  const caption = say("各乡镇（街道）得分与名次", "Scores and ranks of the townships");
  return (
    <div class="sheet">
      <PasteField units={units} onUnits={onUnits} />
      <div>
        <ScrollRegion label={caption}>
          <table class="ranks">
            <caption class="unseen">{caption}</caption>
            <thead>
              <tr>
                <th scope="col" class="num">
                  {say("名次", "Rank")}
                </th>
                <th scope="col">{say("乡镇（街道）", "Township")}</th>
                <th scope="col" class="num">
                  {say("总分", "Total")}
                </th>
                <th scope="col" class="ranks-bar">
                  {say("得、待定、失", "Earned, open, lost")}
                </th>
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ task, draft, evaluated: { finding, refusals }, rank }) => (
                <tr key={task.name}>
                  <td class="num">{rank}</td>
                  <th scope="row">
                    <a href={hashOfUnit(task.name, draft)}>{nameOf(task)}</a>
                    {Object.keys(draft).length === 0 && <small> {say("未填", "not filled in")}</small>}
                    {refusals.length > 0 && (
                      <span class="tag refused">
                        {say(`${refusals.length} 处未受理`, `${refusals.length} refused`)}
                      </span>
                    )}
                  </th>
                  <td class="num">
                    {finding.total.status === "determined"
                      ? finding.total.value.shown
                      : `${finding.total.min.shown}–${finding.total.max.shown}`}
                  </td>
                  <td class="ranks-bar">
                    <ScoreBar {...toldPoints(explanation(finding, locale))} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p class="small">
          {say(
            "有待定的分，名次也是一个范围；同分同名次。",
            "Where points are open, a rank is a range; equal scores share one.",
          )}
        </p>
      </div>
    </div>
  );
}

/** Where a table is pasted, and what became of it. */
function PasteField({ units, onUnits }: UnitsProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const [read, setRead] = useState<PastedUnits>();
  const titles = Object.values(unitColumns()).map(({ title = "" }) => title);
  const take = (text: string): void => {
    const found = text.trim() === "" ? undefined : pastedUnits(text);
    setRead(found);
    onUnits({ ...units, ...found?.units });
  };
  return (
    <div class="paste unprinted">
      <label for="score-paste">
        {say("从 Excel 复制各单位的行，连同表头粘贴在这里", "Paste rows copied from Excel here, with their header")}
      </label>
      <textarea
        id="score-paste"
        rows={2}
        spellcheck={false}
        aria-describedby="score-pasted"
        onInput={({ currentTarget: { value } }) => take(value)}
      />
      <details>
        <summary>{say(`认得的 ${titles.length} 个列名`, `The ${titles.length} columns that are known`)}</summary>
        <p class="small">{titles.join("、")}</p>
        <button type="button" class="button" onClick={() => navigator.clipboard.writeText(titles.join("\t"))}>
          {say("复制表头", "Copy the header")}
        </button>
      </details>
      <div id="score-pasted" role="status">
        {read && (
          <>
            {read.faults.map((fault) => (
              <p key={fault.zh} class="refusal">
                {textOf(fault)}
              </p>
            ))}
            {read.faults.length === 0 && (
              <p>
                {say(
                  `读入 ${Object.keys(read.units).length} 个单位。`,
                  `Units read: ${Object.keys(read.units).length}. `,
                )}
                {read.unused.length > 0 &&
                  say(`没有用到的列：${read.unused.join("、")}。`, `Columns not used: ${read.unused.join(", ")}.`)}
              </p>
            )}
            {read.refused.map(({ line, why }, index) => (
              <p key={index} class="refusal">
                {say(`第 ${line} 行未读入。${textOf(why)}`, `Line ${line} is not read: ${textOf(why)}`)}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
