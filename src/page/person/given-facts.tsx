import type { JSX } from "preact";
import type { Draft } from "../form/draft.js";
import { memberPath } from "../form/fact-path.js";
import { factInWords } from "../form/fact-words.js";
import type { FormField } from "../form/form-field.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { personFields } from "./person-fields.js";

/** What was given, for the printed page: the form is not printed. */
export function GivenFacts({ draft }: { draft: Draft }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  return (
    <dl class="printed given">
      {givenIn(draft, personFields, "").map(({ path, field, value }) => (
        <div key={path}>
          <dt>
            {textOf(field.title)}
            {say("：", ": ")}
          </dt>
          <dd>{factInWords(value, field, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Given {
  readonly path: string;
  readonly field: FormField;
  readonly value: unknown;
}

/** Each fact of a draft; those of a notice one by one. */
function givenIn(record: object, fields: readonly FormField[], path: string): readonly Given[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) return [];
    const place = memberPath(path, name);
    if (path === "" && field.kind === "record") return givenIn(Object(value), field.fields, place);
    return [{ path: place, field, value }];
  });
}
