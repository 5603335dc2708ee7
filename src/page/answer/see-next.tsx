import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { personTitle } from "../person/person-title.js";
import type { Choices } from "./choices.js";
import { partInWords } from "./figure-words.js";
import { nextRules } from "./next-rules.js";
import type { Answered } from "./outcome.js";
import { personNext } from "./person-next.js";
import { standingWord } from "./standing-tag.js";

/** What to ask next: the nearest rules, each with what it answers to the facts given here, and all of the person. */
export function SeeNext({ answer, choices }: { answer: Answered; choices: Choices }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const next = useMemo(() => nextRules(answer, choices, locale), [answer, locale]);
  const person = personNext(answer);
  if (next.length === 0 && person === undefined) return null;
  return (
    <section class="gutter unprinted">
      <h3>{say("接着看", "Next")}</h3>
      <ul class="see-next">
        {next.map(({ rule, hash, answer: told }) => (
          <li key={rule.id}>
            <a href={hash}>{textOf(rule.title)}</a>
            {told && (
              <b>
                {partInWords(told.part, locale)}
                {say("，", ", ")}
                {standingWord(told.standing, say)}
              </b>
            )}
          </li>
        ))}
        {person !== undefined && (
          <li>
            <a href={person}>{textOf(personTitle)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
