import "./form.css";
import type { ComponentType, JSX } from "preact";
import { useSay, useTextOf } from "../frame/language.js";
import { ChoiceControl } from "./choice-control.js";
import { memberPath } from "./fact-path.js";
import { FlagControl } from "./flag-control.js";
import type { FieldKind, FormField } from "./form-field.js";
import { type ControlProps, controlId, type FieldProps, refusalId, refusalsAt } from "./form-state.js";
import { LinesControl } from "./lines-control.js";
import { RateControl } from "./rate-control.js";
import { Refused } from "./refused.js";
import { TableControl } from "./table-control.js";
import { TypedControl } from "./typed-control.js";
import { WordsControl } from "./words-control.js";

const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  flag: FlagControl,
  choice: ChoiceControl,
  words: WordsControl,
  lines: LinesControl,
  table: TableControl,
  rate: RateControl,
  record: RecordControl,
};

/** Controls of several parts: their label is the legend of a group. */
const GROUPS: ReadonlySet<FieldKind> = new Set(["flag", "words", "table", "rate", "record"]);

/** A fact with all that belongs to it: label, hint, what was refused, control. */
export function FieldRow({ form, field, path }: FieldProps): JSX.Element {
  const Control = controls[field.kind] ?? TypedControl;
  const textOf = useTextOf();
  const hasLines = field.kind === "lines" || field.kind === "words";
  const isRefused = refusalsAt(form, path, hasLines).length > 0;
  const inside = (
    <>
      <Hint field={field} />
      <Refused form={form} path={path} lines={hasLines} />
      <Control form={form} field={field} path={path} Row={FieldRow} />
    </>
  );
  const looks = isRefused ? "field refused" : "field";
  if (GROUPS.has(field.kind)) {
    return (
      <fieldset class={looks} aria-describedby={isRefused ? refusalId(form, path) : undefined}>
        <legend>{textOf(field.title)}</legend>
        {inside}
      </fieldset>
    );
  }
  return (
    <div class={looks}>
      <label for={controlId(form, path)}>{textOf(field.title)}</label>
      {inside}
    </div>
  );
}

/** What is so where the fact is left out, and how a list is written. */
function Hint({ field }: { field: FormField }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  const { absent, unlisted, kind } = field;
  const hints = [
    ...(kind === "words" ? [say("可多选", "Choose all that apply")] : []),
    ...(kind === "lines" ? [say("一行写一个", "One on a line")] : []),
    ...(absent === undefined ? [] : [say(`不填时${absent.zh}`, `Left out: ${absent.en}`)]),
    ...(unlisted === undefined ? [] : [textOf(unlisted)]),
  ];
  return hints.length === 0 ? null : <small>{hints.join(say("；", "; "))}</small>;
}

/** A record's own facts, one below the other. */
function RecordControl({ form, field, path }: ControlProps): JSX.Element {
  return (
    <div class="parts">
      {field.fields.map((part) => (
        <FieldRow key={part.name} form={form} field={part} path={memberPath(path, part.name)} />
      ))}
    </div>
  );
}
