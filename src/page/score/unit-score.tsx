import type { JSX } from "preact";
import { explanation, yingzhou2021 } from "../../index.js";
import { Actions } from "../answer/actions.js";
import { grouped } from "../answer/figure-words.js";
import { type Draft, withValue } from "../form/draft.js";
import { valueAt } from "../form/fact-path.js";
import type { FormState } from "../form/form-state.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { useTownshipName } from "../read/township-name.js";
import { type Evaluated, sheetFields } from "./evaluated.js";
import { ItemRow } from "./item-row.js";
import { PrintedSheet } from "./printed-sheet.js";
import { sheetHeads } from "./sheet-heads.js";
import { LiveTotal } from "./total.js";
import { TotalCard } from "./total-card.js";

const FORM = "score";

/** The sheet of one unit, filled in item by item. */
export function UnitScore({
  unit,
  draft,
  evaluated,
  onDraft,
  onUnit,
}: {
  /** The township; blank where none is chosen. */
  readonly unit: string;
  readonly draft: Draft;
  readonly evaluated: Evaluated;
  readonly onDraft: (draft: Draft) => void;
  readonly onUnit: (unit: string) => void;
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const nameOf = useTownshipName();
  const heads = sheetHeads();
  const lines = heads.flatMap(({ items }) => items);
  const told = explanation(evaluated.finding, locale);
  const task = yingzhou2021.pension.townships.find(({ name }) => name === unit);
  const form: FormState = {
    id: FORM,
    draft,
    refusals: evaluated.refusals,
    needed: [],
    set: (path, value) => onDraft(withValue(draft, path, value)),
  };
  const base = "enrolmentRate.base";
  return (
    <>
      <div class="score-unit unprinted">
        <div class="field">
          <label for="score-unit">{say("乡镇（街道）", "Township")}</label>
          <div class="input">
            <select id="score-unit" value={unit} onChange={({ currentTarget: { value } }) => onUnit(value)}>
              <option value="">{say("不指明", "Not named")}</option>
              {yingzhou2021.pension.townships.map((each) => (
                <option key={each.name} value={each.name}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </div>
        </div>
        {task &&
          String(valueAt(draft, base)) !== String(task.year) &&
          valueAt(draft, "enrolmentRate.percent") === undefined && (
            <button type="button" class="chip need unprinted" onClick={() => form.set(base, String(task.year))}>
              {say(
                `任务数用附件1的 ${grouped(String(task.year))} 人`,
                `Take the task of annex 1: ${grouped(String(task.year))}`,
              )}
            </button>
          )}
        <button type="button" class="button unprinted" onClick={() => onDraft({})}>
          {say("清空", "Empty")}
        </button>
      </div>
      <TotalCard evaluated={evaluated} lines={lines} formId={FORM} />
      <Actions
        answer={{
          rule: "pension/evaluation",
          facts: evaluated.facts,
          policy: yingzhou2021,
          finding: evaluated.finding,
          words: told,
        }}
        choices={{}}
      />
      <div class="sheet score-sheet unprinted">
        {heads.map(({ id, title, items, points }, index) => (
          <section key={id} aria-labelledby={`score-${id}`}>
            <h3 id={`score-${id}`}>
              {say(`项目 ${index + 1}`, `Head ${index + 1}`)}　{textOf(title)}{" "}
              <small>{say(`${points} 分`, `${points} points`)}</small>
            </h3>
            {items.map((line) => {
              const field = sheetFields.find(({ name }) => name === line.item);
              const place = evaluated.finding.items.findIndex((each) => each.item === line.item);
              const item = evaluated.finding.items[place];
              if (field === undefined || item === undefined) return null;
              const isHalf = evaluated.halves.some((path) => path.startsWith(`${line.item}.`));
              const row = { line, field, form, item, index: place, told, isHalf };
              return <ItemRow key={line.item} {...row} />;
            })}
          </section>
        ))}
      </div>
      <PrintedSheet unit={unit} draft={draft} evaluated={evaluated} told={told} heads={heads} />
      <LiveTotal total={evaluated.finding.total} text={told.answer[0]?.text ?? ""} />
    </>
  );
}
