import type { JSX } from "preact";
import { type ClauseId, clauses } from "../../index.js";
import { addressOf, hashOf, here, keep } from "../frame/address.js";
import { type Say, useSay, useTextOf } from "../frame/language.js";
import { Marked } from "./marked.js";
import { clausePlace } from "./place.js";
import { ReadingDetails } from "./reading-details.js";
import { readingsOn, rulesOn } from "./search.js";

/** A clause: its code and kind in the gutter, what it says, the rules that rest on it, the questions it leaves. */
export function ClauseArticle({ id }: { readonly id: ClauseId }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { kind, paraphrase, why, section } = clauses[id];
  const label = `${id}-label`;
  return (
    <article class="gutter clause" id={clausePlace(id)} tabIndex={-1} aria-labelledby={label}>
      <h4 id={label}>
        <span class="code">{id}</span>
        <small>{kindOf(kind, say)}</small>
      </h4>
      <div>
        <p class="clause-text">
          <span class="unseen">{textOf(section)} </span>
          <Marked text={textOf(paraphrase)} />
        </p>
        {why && (
          <p class="small">
            <Marked text={textOf(why)} />
          </p>
        )}
        <RuleLinks id={id} />
        {readingsOn(id).map((name) => (
          <ReadingDetails key={name} name={name} />
        ))}
      </div>
    </article>
  );
}

/** Links to the forms of the rules that rest on a clause; the way back leads to the clause. */
function RuleLinks({ id }: { readonly id: ClauseId }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  const resting = rulesOn(id);
  if (resting.length === 0) return null;
  return (
    <p class="rule-links unprinted">
      <span>{say("问这条规则", "Ask the rule")}</span>
      {resting.map(({ id: rule, title }) => (
        <a
          key={rule}
          href={hashOf("ask", rule)}
          onClick={() => keep(hashOf("read", id, Object.fromEntries(addressOf(here()).params)))}
        >
          <Marked text={textOf(title)} />
        </a>
      ))}
    </p>
  );
}

function kindOf(kind: (typeof clauses)[ClauseId]["kind"], say: Say): string {
  const kinds = {
    computable: say("可计算", "Computable"),
    checkable: say("可核查", "Checkable"),
    procedural: say("程序性", "Procedural"),
  };
  return kinds[kind];
}
