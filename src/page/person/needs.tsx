import type { JSX } from "preact";
import type { NoticeForPerson } from "../../index.js";
import { missingLine, personHeadings } from "../../ledger/text/person-answer.js";
import { focusFact } from "../form/focus-fact.js";
import type { FormState } from "../form/form-state.js";
import { hashOf } from "../frame/address.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";

/** What would settle what is open: facts that one can give, and questions that someone else must answer. */
export function Needs({ said: { missing, questions }, form }: { said: NoticeForPerson; form: FormState }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const textOf = useTextOf();
  return (
    <div class="needs">
      {missing.length > 0 && (
        <>
          <h4>{textOf(personHeadings.missing)}</h4>
          <div class="chips">
            {missing.map((fact) => (
              <button key={fact.path} type="button" class="chip need" onClick={() => focusFact(form.id, fact.path)}>
                <span aria-hidden="true">＋ </span>
                {missingLine(fact, locale)}
              </button>
            ))}
          </div>
        </>
      )}
      {questions.length > 0 && (
        <>
          <h4>{textOf(personHeadings.questions)}</h4>
          <ul class="questions">
            {questions.map(({ reading, question, decider }) => (
              <li key={reading}>
                <a href={hashOf("read", `readings/${reading}`)}>{question}</a>
                <small>{say(`由谁答复：${decider}`, `To be answered by: ${decider}`)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
