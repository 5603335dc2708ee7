import type { JSX } from "preact";
import {
  citedClause,
  type DocumentId,
  documentOf,
  type RuleDescription,
  rules,
  type Text,
  yingzhou2021,
} from "../../index.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import { PersonQuestion } from "../person/person-question.js";
import { Examples } from "./examples.js";
import { schemeTitle } from "./scheme-title.js";

/** Where asking begins: what a person gets, and every rule by the notice that it is of. */
export function StartPage({ isUnknown, params }: { isUnknown: boolean; params: URLSearchParams }): JSX.Element {
  const say = useSay();
  const [pension, medical] = [rulesOf("pension"), rulesOf("medical")];
  return (
    <>
      {isUnknown && <p class="refusal">{say("没有这条规则，请另选一条。", "There is no such rule: pick another.")}</p>}
      <PersonQuestion params={params} />
      <div class="head">
        <div>
          <h2>{say("想问哪一件事？", "What would you like to ask?")}</h2>
          <p>
            {say(
              `用平常的话搜，或选一条：养老 ${pension.length} 条规则，医保 ${medical.length} 条。`,
              `Search, or pick one: ${pension.length} rules on the pension, ${medical.length} on medical insurance.`,
            )}
          </p>
        </div>
      </div>
      <Examples />
      <RuleList document="pension" listed={pension} />
      <RuleList document="medical" listed={medical} />
    </>
  );
}

const rulesOf = (document: DocumentId): readonly RuleDescription[] =>
  rules.filter(({ clauses: [first] }) => first !== undefined && documentOf(first) === document);

function RuleList({ document, listed }: { document: DocumentId; listed: readonly RuleDescription[] }): JSX.Element {
  const textOf = useTextOf();
  const say = useSay();
  return (
    <section class="register">
      <h3>{schemeTitle(document, say)}</h3>
      <p class="small">{textOf(yingzhou2021.documents[document].title)}</p>
      <ul>
        {listed.map(({ id, title, clauses }) => (
          <li key={id}>
            <a href={hashOf("ask", id)}>{textOf(title)}</a>
            <small>{mainSection(clauses, textOf)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The part of the notice that most clauses of a rule stand in; of an annex the annex. */
function mainSection(clauses: RuleDescription["clauses"], textOf: (text: Text) => string): string {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    const section = textOf(citedClause(clause, yingzhou2021).section);
    const part = /^(?:附件|Annex )\d+/.exec(section)?.[0] ?? section;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0])[0];
}
