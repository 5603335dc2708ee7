import type { JSX } from "preact";
import { clauses, type ReadingName, readings, rules } from "../../index.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import { Marked } from "./marked.js";
import { ReadingOptions } from "./reading-options.js";

/** How a question stands: decided by a choice, a fact or a rule, or open. */
export function StatusTag({ name }: { readonly name: ReadingName }): JSX.Element {
  const say = useSay();
  const { kind } = readings[name];
  const status = {
    choice: say("可选", "A choice"),
    open: say("待定", "Open"),
    fact: say("由情况决定", "A fact decides"),
    fixed: say("规则已定", "Settled by the rule"),
    none: say("规则不作决定", "No rule decides"),
  };
  return <span class={kind === "open" ? "tag open" : "tag plain"}>{status[kind]}</span>;
}

/** What a question can come to: its options or figure, why it is read so, what hangs on it, who must answer. */
export function ReadingBody({ name }: { readonly name: ReadingName }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const entry = readings[name];
  const { why, decider, stake, kind } = entry;
  const stakes = { high: say("大", "great"), medium: say("中", "middling"), low: say("小", "small") };
  const relying = rules.filter((rule) => rule.readings.includes(name));
  return (
    <div class="reading-body">
      {kind === "open" && (
        <p class="reading-figure">
          <Marked text={textOf(entry.figure)} />
        </p>
      )}
      {(kind === "choice" || kind === "open") && <ReadingOptions name={name} />}
      <dl>
        <dt>{say("理由", "Why")}</dt>
        <dd>
          <Marked text={textOf(why)} />
        </dd>
        <dt>{say("影响", "Stake")}</dt>
        <dd>{stakes[stake]}</dd>
        <dt>{kind === "open" ? say("须由谁答复", "Who must answer") : say("由谁答复", "Who would answer")}</dt>
        <dd>
          <Marked text={textOf(decider)} />
        </dd>
        <dt>{say("条款", "Clauses")}</dt>
        <dd>
          {entry.clauses.map((id) => (
            <a key={id} href={hashOf("read", id)}>
              {textOf(clauses[id].section)} <span class="code">{id}</span>
            </a>
          ))}
        </dd>
        {relying.length > 0 && (
          <>
            <dt>{say("规则", "Rules")}</dt>
            <dd>
              {relying.map(({ id, title }) => (
                <a key={id} href={hashOf("ask", id)}>
                  {textOf(title)}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
