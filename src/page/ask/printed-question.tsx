import type { JSX } from "preact";
import type { RuleDescription } from "../../index.js";
import type { Draft } from "../form/draft.js";
import { factInWords } from "../form/fact-words.js";
import type { FormField } from "../form/form-field.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";

interface PrintedQuestionProps {
  readonly rule: RuleDescription;
  readonly draft: Draft;
  readonly fields: readonly FormField[];
}

/** At the head of a print: which rule was asked, what it is, and the facts. */
export function PrintedQuestion({ rule, draft, fields }: PrintedQuestionProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  return (
    <div class="printed question-printed">
      <h1>{textOf(rule.title)}</h1>
      <p class="small">
        {say(
          "这是程序对两份通知的解释，不是原文，不代替经办机构答复。",
          "A program's interpretation of the two notices, not their text; it replaces no answer of an office.",
        )}
      </p>
      <dl>
        {fields
          .filter(({ name }) => draft[name] !== undefined)
          .map((field) => (
            <div key={field.name}>
              <dt>{textOf(field.title)}</dt>
              <dd>{factInWords(draft[field.name], field, locale)}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
