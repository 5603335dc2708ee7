import type { JSX } from "preact";
import type { Choices } from "../answer/choices.js";
import { partInWords, titleOfPart } from "../answer/figure-words.js";
import { mainPart } from "../answer/main-part.js";
import type { Answered } from "../answer/outcome.js";
import { isSupposing, standingOf } from "../answer/standing.js";
import { StandingTag } from "../answer/standing-tag.js";
import { useLocale } from "../frame/language.js";

/** On a phone, where the answer is below the form: the answer in a bar that stays in sight, and leads to it. */
export function LiveBar({ answer, choices }: { answer: Answered; choices: Choices }): JSX.Element | null {
  const locale = useLocale();
  const main = mainPart(answer.rule, answer.words.answer);
  if (main === undefined) return null;
  return (
    <button
      type="button"
      class="live-bar unprinted"
      onClick={() => document.getElementById("answer")?.scrollIntoView()}
    >
      <span>{titleOfPart(main, locale)}</span>
      <b>{partInWords(main, locale)}</b>
      <StandingTag standing={standingOf(answer, choices)} supposing={isSupposing(answer.finding, choices)} />
    </button>
  );
}
