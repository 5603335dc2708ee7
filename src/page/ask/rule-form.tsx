import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { RuleId } from "../../index.js";
import { FieldRow } from "../form/field-row.js";
import type { FormField } from "../form/form-field.js";
import type { FormState } from "../form/form-state.js";
import { useSay, useTextOf } from "../frame/language.js";
import { bearingAtFirst, topOf } from "./rule-state.js";

interface RuleFormProps {
  readonly rule: RuleId;
  readonly fields: readonly FormField[];
  readonly form: FormState;
}

/** Not so many that they need be folded. */
const FEW = 2;

/**
 * The form of a rule: first what bears on the answer, then what it asks for next; the rest is folded. What was once
 * shown stays where it is.
 */
export function RuleForm({ rule, fields, form }: RuleFormProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const shown = useRef<Set<string> | undefined>(undefined);
  shown.current ??= new Set(bearingAtFirst(rule, fields));
  for (const path of [...form.needed, ...form.refusals.map((issue) => issue.path), ...Object.keys(form.draft)])
    shown.current.add(topOf(path));
  const { current } = shown;
  const bearing = fields.filter(({ name }) => current.has(name));
  const isShort = fields.length - bearing.length <= FEW;
  const first = isShort ? fields : bearing;
  const rest = isShort ? [] : fields.filter(({ name }) => !current.has(name));
  const rowOf = (field: FormField): JSX.Element => (
    <FieldRow key={field.name} form={form} field={field} path={field.name} />
  );
  return (
    <form class="rule-form unprinted" onSubmit={(event) => event.preventDefault()} aria-label={say("情况", "Facts")}>
      {first.map(rowOf)}
      {rest.length > 0 && (
        <details class="field rest">
          <summary>{say(`其余 ${rest.length} 项`, `${rest.length} more`)}</summary>
          <small>{rest.map(({ title }) => textOf(title)).join(say("、", ", "))}</small>
          {rest.map(rowOf)}
        </details>
      )}
    </form>
  );
}
