import type { JSX } from "preact";
import type { AnswerPart } from "../../index.js";
import { useLocale, useSay } from "../frame/language.js";
import { AnswerParts, isList } from "./answer-parts.js";
import type { Choices } from "./choices.js";
import { figureWords, partInWords, titleOfPart } from "./figure-words.js";
import { mainPart } from "./main-part.js";
import type { Answered } from "./outcome.js";
import { Spoken } from "./spoken.js";
import { isSupposing, standingOf } from "./standing.js";
import { StandingTag, standingWord } from "./standing-tag.js";

/** What the answer is, before all else: how sure, how much, between which bounds, and what it says beside. */
export function AnswerHead({ answer, choices }: { answer: Answered; choices: Choices }): JSX.Element {
  const locale = useLocale();
  const say = useSay();
  const { words, rule, finding } = answer;
  const main = mainPart(rule, words.answer);
  const standing = standingOf(answer, choices);
  const others = words.answer.filter((part) => part !== main && !isList(part));
  const title = main === undefined ? words.title : titleOfPart(main, locale);
  const spoken =
    main === undefined
      ? ""
      : `${title}${say("：", ": ")}${partInWords(main, locale)}${say("，", ", ")}${standingWord(standing, say)}`;
  return (
    <header>
      <p class="answer-of">
        <span>{title}</span> <StandingTag standing={standing} supposing={isSupposing(finding, choices)} />
      </p>
      {main !== undefined && <MainFigure part={main} />}
      <Spoken text={spoken} />
      <AnswerParts parts={others} />
    </header>
  );
}

/** The figure, the largest thing on the page; bounds as a bar where it is open. What is told in words is told large. */
export function MainFigure({ part }: { part: AnswerPart }): JSX.Element {
  const locale = useLocale();
  const say = useSay();
  const figures = figureWords(part, locale);
  if (figures === undefined) return <p class="amount said">{part.text}</p>;
  const { before, min, max, unit } = figures;
  const ends = (figure: string): string =>
    partInWords({ ...part, bounds: { open: false, min: figure, max: figure } }, locale);
  return (
    <>
      <p class="amount">
        {before !== "" && <small class="before">{before}</small>}
        {min}
        {min !== max && (
          <>
            <i>{say("至", "–")}</i>
            {max}
          </>
        )}
        {unit !== "" && <small>{unit}</small>}
      </p>
      {part.bounds?.open === true && (
        <BoundsBar part={part} least={ends(part.bounds.min)} most={ends(part.bounds.max)} />
      )}
    </>
  );
}

/** Bounds as a bar: what is settled solid, what is open hatched, and in words. */
function BoundsBar({ part, least, most }: { part: AnswerPart; least: string; most: string }): JSX.Element {
  const say = useSay();
  const [min, max] = [Number(part.bounds?.min), Number(part.bounds?.max)];
  return (
    <div class="bounds">
      <div class="bar" role="img" aria-label={say(`最少 ${least}，最多 ${most}`, `At least ${least}, at most ${most}`)}>
        <i class="settled" style={{ flex: `${min} 0 0` }} />
        <i class="open" style={{ flex: `${max - min} 0 0` }} />
      </div>
      <div class="ends">
        <span>{say(`最少 ${least}`, `At least ${least}`)}</span>
        <span>{say(`最多 ${most}`, `At most ${most}`)}</span>
      </div>
    </div>
  );
}
