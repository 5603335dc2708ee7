import type { JSX } from "preact";
import { factsSchema, type NoticeForPerson, type PersonPart, type PersonRuleId, rules } from "../../index.js";
import { personHeadings } from "../../ledger/text/person-answer.js";
import { draftOf } from "../form/draft.js";
import { paramsOf } from "../form/facts-in-address.js";
import { fieldsOf } from "../form/form-field.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import { DAYS, Lines } from "./lines.js";

interface RulePartsProps {
  readonly said: NoticeForPerson;
  readonly parts: readonly PersonPart[];
  readonly isByAge: boolean;
}

/** Rule by rule how one stands, and the steps with their clauses; the rules that tell amounts first. */
export function RuleParts({ said, parts, isByAge }: RulePartsProps): JSX.Element {
  const textOf = useTextOf();
  const telling = new Set([...said.amounts, ...said.tables].map(({ rule }) => rule));
  const first = parts.filter(({ rule }, at) => parts.findIndex((part) => part.rule === rule) === at);
  const ordered = [true, false].flatMap((isTelling) => first.filter(({ rule }) => telling.has(rule) === isTelling));
  return (
    <section>
      <h4>{textOf(personHeadings.grounds)}</h4>
      {ordered.map((part) => (
        <RulePart key={part.rule} part={part} said={said} isByAge={isByAge} />
      ))}
    </section>
  );
}

interface RulePartProps extends Pick<RulePartsProps, "said" | "isByAge"> {
  readonly part: PersonPart;
}

function RulePart({ part, said, isByAge }: RulePartProps): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  const { rule } = part;
  const title = textOf(rules.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule });
  const standing = said.standing.filter((line) => line.rule === rule && !DAYS.has(rule));
  const steps = said.steps.filter((step) => step.rule === rule);
  if (standing.length + steps.length === 0) return null;
  return (
    <div class="part gutter">
      <h5>
        <a href={formOf(part, isByAge)}>{title}</a>
      </h5>
      <div>
        {standing.length > 0 && <Lines lines={standing} />}
        <ol class="steps">
          {steps.map(({ code, sentence, clause, section }) => (
            <li key={`${code} ${sentence}`}>
              <span>
                {sentence}{" "}
                <a href={hashOf("read", clause)} aria-label={say(`${section}，读条款`, `${section}, read the clause`)}>
                  {section}
                </a>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Days of birth, which are not told where they were made of an age. */
const BIRTHS: ReadonlySet<string> = new Set(["birthDate", "ownBirthDate", "bornOn"]);

/** The rule's own form, filled in with what it was asked. */
function formOf({ rule, facts }: PersonPart, isByAge: boolean): string {
  const fields = fieldsOf(factsSchema<PersonRuleId>(rule));
  const told = Object.entries(facts).filter(([name]) => !(isByAge && BIRTHS.has(name)));
  return hashOf("ask", rule, paramsOf(draftOf(Object.fromEntries(told), fields), fields));
}
