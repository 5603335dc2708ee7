import "./answer.css";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PolicyFault } from "../../index.js";
import { Actions } from "./actions.js";
import { AnswerHead } from "./answer-head.js";
import { AnswerParts, isList } from "./answer-parts.js";
import type { Choices } from "./choices.js";
import { Clauses, Deciders, Steps } from "./grounds.js";
import type { Answered } from "./outcome.js";
import { type Choose, Readings } from "./reading-switch.js";
import { ReceiptLine } from "./receipt-line.js";
import { SeeNext } from "./see-next.js";

interface AnswerProps {
  readonly answer: Answered;
  /** The choices that it was answered by. */
  readonly choices: Choices;
  /** The choices that were made, a figure that can't be one among them. */
  readonly made: Choices;
  /** Why a figure that was supplied can't be one. */
  readonly faults: readonly PolicyFault[];
  readonly onChoose: Choose;
  /** In print: what was asked. */
  readonly asked: ComponentChildren;
  /** What is still needed: it stands beside the answer, not under it. */
  readonly children?: ComponentChildren;
}

/** An answer on white paper: how sure, how much, why, how else it could be read, and by what it can be checked. */
export function Answer({ answer, choices, made, faults, onChoose, asked, children }: AnswerProps): JSX.Element {
  const rested = useRested(answer, made);
  const lists = answer.words.answer.filter(isList);
  return (
    <article class="sheet answer" id="answer">
      {asked}
      <AnswerHead answer={answer} choices={choices} />
      {children}
      {lists.length > 0 && (
        <section class="lists">
          <AnswerParts parts={lists} />
        </section>
      )}
      <Actions answer={answer} choices={choices} />
      <Deciders words={answer.words} />
      <Readings answer={rested.answer} choices={rested.made} faults={faults} onChoose={onChoose} />
      <Steps words={answer.words} />
      <Clauses words={answer.words} />
      <SeeNext answer={rested.answer} choices={choices} />
      <ReceiptLine answer={rested.answer} />
    </article>
  );
}

/** What is dear to work out follows the figure once the typing rests. */
const PAUSE_MS = 100;

interface Rested {
  readonly answer: Answered;
  readonly made: Choices;
}

function useRested(answer: Answered, made: Choices): Rested {
  const [rested, rest] = useState<Rested>({ answer, made });
  const key = JSON.stringify([answer.facts, made, answer.words.locale]);
  useEffect(() => {
    const timer = setTimeout(() => rest({ answer, made }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  // What was just chosen shows at once.
  return rested.made === made ? rested : { answer, made };
}
