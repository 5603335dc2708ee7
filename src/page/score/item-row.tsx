import type { JSX } from "preact";
import type { EvaluationItem, Explanation } from "../../index.js";
import { memberPath, stepsOf, valueAt } from "../form/fact-path.js";
import { FieldRow } from "../form/field-row.js";
import type { FormField } from "../form/form-field.js";
import type { FormState } from "../form/form-state.js";
import { RateControl } from "../form/rate-control.js";
import { Refused } from "../form/refused.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import { ScoreBar } from "./score-bar.js";
import { sentenceOf } from "./sentence-of.js";
import type { SheetLine } from "./sheet-heads.js";
import { toldPoints } from "./told-points.js";

/** An item of the sheet: what it is worth, what is said of it, what it comes to and why. */
export function ItemRow({
  line,
  field,
  form,
  item,
  index,
  told,
  isHalf,
}: {
  readonly line: SheetLine;
  readonly field: FormField;
  readonly form: FormState;
  readonly item: EvaluationItem;
  /** Its place on the sheet, from 0. */
  readonly index: number;
  readonly told: Explanation;
  /** Whether one count of a rate is still wanted. */
  readonly isHalf: boolean;
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const points = toldPoints(told, index);
  const isRefused = form.refusals.some(({ path }) => stepsOf(path)[0] === field.name);
  const standing = (): string => {
    if (isHalf) return say("两个人数都填了才能算。", "It takes both counts.");
    if (isRefused) return say("未受理，按没有填算。", "Refused; taken as not filled in.");
    if (valueAt(form.draft, field.name) === undefined) return say("未填", "Not filled in");
    return sentenceOf(told, item);
  };
  const flags = field.fields.filter(({ kind, name }) => kind === "flag" && !FAULTS.has(name));
  return (
    <fieldset class="score-item" aria-label={textOf(field.title)}>
      <div class="score-what">
        <h4>{textOf(field.title)}</h4>
        <a class="code" href={hashOf("read", line.clause)}>
          {line.clause}
        </a>{" "}
        <small>{say(`${line.points} 分`, `${line.points} points`)}</small>
      </div>
      <div class="score-facts">
        <Refused form={form} path={field.name} />
        {field.kind === "rate" ? (
          <RateControl form={form} field={field} path={field.name} Row={FieldRow} />
        ) : (
          field.fields.map((part) => (
            <FieldRow key={part.name} form={form} field={part} path={memberPath(field.name, part.name)} />
          ))
        )}
        {flags.length > 1 && (
          <button
            type="button"
            class="link unprinted"
            onClick={() => form.set(field.name, Object.fromEntries(flags.map(({ name }) => [name, true])))}
          >
            {say("各条都做到", "All of these met")}
          </button>
        )}
      </div>
      <div class="score-result">
        <p>
          <b>{points.earned}</b>
          {points.open !== "0" && say(`，待定 ${points.open}`, `, ${points.open} open`)}
          {points.lost !== "0" && say(`，失 ${points.lost}`, `, ${points.lost} lost`)}
          <small> / {line.points}</small>
        </p>
        <ScoreBar {...points} />
        <p class="small">{standing()}</p>
      </div>
    </fieldset>
  );
}

/** Facts that speak of a fault, not of something done. */
const FAULTS: ReadonlySet<string> = new Set(["majorIncident"]);
