import type { JSX } from "preact";
import { partInWords, titleOfPart } from "../answer/figure-words.js";
import { schemeTitle } from "../ask/scheme-title.js";
import { useLocale, useSay } from "../frame/language.js";
import type { Answered } from "./ask-person.js";
import { partOf } from "./part-of.js";

/** On a phone, where the answer is below the form: the first amount of each notice, which leads to the answer. */
export function PersonBar({ asked: { said, byBirth } }: { asked: Answered }): JSX.Element | null {
  const say = useSay();
  const locale = useLocale();
  const amounts = (["pension", "medical"] as const)
    .filter((notice) => !byBirth.includes(notice))
    .flatMap((notice) => {
      const { amounts: all } = said[notice];
      const amount = all.find(({ side, bounds }) => side === "gets" && Number(bounds?.max) > 0) ?? all[0];
      return amount === undefined ? [] : [{ notice, amount }];
    });
  if (amounts.length === 0) return null;
  return (
    <button
      type="button"
      class="live-bar two-amounts unprinted"
      onClick={() => document.getElementById("person-answer")?.scrollIntoView()}
    >
      {amounts.map(({ notice, amount }) => (
        <span key={notice}>
          <small>
            {schemeTitle(notice, say)} {titleOfPart(partOf(amount), locale)}
          </small>
          <b>{partInWords(partOf(amount), locale)}</b>
        </span>
      ))}
    </button>
  );
}
