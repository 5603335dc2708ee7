import type { JSX } from "preact";
import type { Locale } from "../../index.js";
import type { Draft } from "../form/draft.js";
import { memberPath } from "../form/fact-path.js";
import { factInWords } from "../form/fact-words.js";
import type { FormField } from "../form/form-field.js";
import { useLocale, useSay } from "../frame/language.js";
import { personFields } from "./person-fields.js";

/** What was given, above what comes of it: an example gives more than its name says. */
export function GivenFacts({ draft }: { draft: Draft }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  return (
    <dl class="given">
      {givenWords(draft, locale).map(([title, words]) => (
        <div key={title}>
          <dt>
            {title}
            {say("：", ": ")}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Each fact that was given, by its title and in words. */
export function givenWords(draft: Draft, locale: Locale): readonly (readonly [title: string, words: string])[] {
  return givenIn(draft, personFields, "").map(({ field, value }) => [
    locale === "en" ? field.title.en : field.title.zh,
    factInWords(value, field, locale),
  ]);
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
