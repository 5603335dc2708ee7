import type { JSX } from "preact";
import { documentOf, type Explanation } from "../../index.js";
import { schemeTitle } from "../ask/scheme-title.js";
import { hashOf } from "../frame/address.js";
import { useSay } from "../frame/language.js";

/** The way to the answer, each step with the clause that it rests on. */
export function Steps({ words }: { words: Explanation }): JSX.Element | null {
  const say = useSay();
  if (words.steps.length === 0) return null;
  return (
    <section class="gutter">
      <h3>{say("步骤", "Steps")}</h3>
      <ol class="steps">
        {words.steps.map(({ sentence, clause, section }, index) => (
          <li key={index}>
            <span>
              {sentence} <a href={hashOf("read", clause)}>{section}</a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The clauses that the answer rests on: our paraphrase, and the way to its place in the notice. */
export function Clauses({ words }: { words: Explanation }): JSX.Element | null {
  const say = useSay();
  if (words.clauses.length === 0) return null;
  return (
    <section class="gutter">
      <h3>{say("依据", "Clauses")}</h3>
      <div>
        {words.clauses.map(({ clause, section, paraphrase }) => (
          <div class="clause" key={clause}>
            <p>{paraphrase}</p>
            <p class="small">
              <span>
                {schemeTitle(documentOf(clause), say)}
                {say(`通知${section}，转述`, ` notice, ${section}, paraphrased`)}
              </span>{" "}
              <span class="code">{clause}</span>{" "}
              <a class="unprinted" href={hashOf("read", clause)}>
                {say("看上下文", "In context")}
              </a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Who must answer what the notices leave open. */
export function Deciders({ words }: { words: Explanation }): JSX.Element | null {
  const say = useSay();
  const { questions } = words.open;
  if (questions.length === 0) return null;
  return (
    <section class="gutter">
      <h3>{say("由谁答复", "To answer")}</h3>
      <dl class="deciders">
        {questions.map(({ reading, question, decider }) => (
          <div key={reading}>
            <dt>{question}</dt>
            <dd>{decider}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
