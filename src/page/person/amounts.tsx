import type { ComponentChildren, JSX } from "preact";
import type { PersonAmount } from "../../index.js";
import { MainFigure } from "../answer/answer-head.js";
import { partInWords, titleOfPart } from "../answer/figure-words.js";
import { useLocale, useSay } from "../frame/language.js";
import { partOf } from "./part-of.js";

interface AmountsProps {
  readonly amounts: readonly PersonAmount[];
  /** What stands beside them. */
  readonly children?: ComponentChildren;
}

/** What one gets and what one pays, the figures large; what is nothing for certain in a line. */
export function Amounts({ amounts, children }: AmountsProps): JSX.Element {
  const say = useSay();
  return (
    <div class="sides">
      <Side amounts={amounts.filter(({ side }) => side === "gets")} title={say("得到", "Gets")} />
      <div>
        <Side amounts={amounts.filter(({ side }) => side === "pays")} title={say("要缴", "Pays")} />
        <Side amounts={amounts.filter(({ side }) => side === "tells")} title="" />
        {children}
      </div>
    </div>
  );
}

function Side({ amounts, title }: { amounts: readonly PersonAmount[]; title: string }): JSX.Element | null {
  if (amounts.length === 0) return null;
  // The credit ends with what it comes to in all.
  const sum = amounts.filter(({ rule }) => rule === "pension/account-credit").at(-1);
  const shown = amounts.filter((amount) => amount.side !== "gets" || !isNothing(amount));
  return (
    <section class={amounts[0]?.side}>
      {title !== "" && <h4>{title}</h4>}
      {shown.map((amount) => (
        <Figure key={amount.label} amount={amount} isSum={amount === sum} />
      ))}
      <Nothing amounts={amounts.filter((amount) => !shown.includes(amount))} />
    </section>
  );
}

const isNothing = ({ bounds }: PersonAmount): boolean => bounds !== null && Number(bounds.max) === 0;

function Nothing({ amounts }: { amounts: readonly PersonAmount[] }): JSX.Element | null {
  const say = useSay();
  const locale = useLocale();
  if (amounts.length === 0) return null;
  const told = amounts.map((amount) => `${titleOfPart(partOf(amount), locale)} ${partInWords(partOf(amount), locale)}`);
  return <p class="small">{told.join(say("，", ", "))}</p>;
}

/** A figure, or the two that it is between with a bar. */
function Figure({ amount, isSum }: { amount: PersonAmount; isSum: boolean }): JSX.Element {
  const locale = useLocale();
  const part = partOf(amount);
  const looks = ["figure", ...(part.bounds?.open === true ? ["open"] : []), ...(isSum ? ["sum"] : [])];
  return (
    <div class={looks.join(" ")}>
      <p class="of">{titleOfPart(part, locale)}</p>
      <MainFigure part={part} />
    </div>
  );
}
