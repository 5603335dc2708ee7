import type { JSX } from "preact";
import { factsSchema, type MissingFact, type NoticeForPerson, type PersonRuleId } from "../../index.js";
import { missingLine, personHeadings } from "../../ledger/text/person-answer.js";
import { stepsOf } from "../form/fact-path.js";
import { focusFact } from "../form/focus-fact.js";
import type { FormState } from "../form/form-state.js";
import { hashOf } from "../frame/address.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";

/** What would settle what is open: facts that one can give, and questions that someone else must answer. */
export function Needs({ said, form }: { said: NoticeForPerson; form: FormState }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const textOf = useTextOf();
  const { questions } = said;
  const missing = amountsFirst(said);
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

/** What is missing, that on which an open amount hangs before all else. */
function amountsFirst({ amounts, missing }: NoticeForPerson): readonly MissingFact[] {
  const open = amounts.filter(({ side, bounds }) => side !== "tells" && bounds?.open === true);
  const asked = new Set(open.flatMap(({ rule }) => Object.keys(Object(factsSchema<PersonRuleId>(rule)["properties"]))));
  const isAsked = ({ path }: MissingFact): boolean => asked.has(String(stepsOf(path)[1]));
  return [...missing.filter(isAsked), ...missing.filter((fact) => !isAsked(fact))];
}
