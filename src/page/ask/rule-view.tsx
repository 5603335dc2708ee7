import type { JSX } from "preact";
import { documentOf, type RuleDescription, type RuleInputIssue } from "../../index.js";
import { Answer } from "../answer/answer.js";
import type { Choice } from "../answer/choices.js";
import { withValue } from "../form/draft.js";
import { titleAt } from "../form/fact-words.js";
import { focusFact } from "../form/focus-fact.js";
import type { FormState } from "../form/form-state.js";
import { hashOf } from "../frame/address.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { LiveBar } from "./live-bar.js";
import { type Need, Needs } from "./needs.js";
import { NoAnswer } from "./no-answer.js";
import { PrintedQuestion } from "./printed-question.js";
import { RuleForm } from "./rule-form.js";
import { useRuleState } from "./rule-state.js";
import { schemeTitle } from "./scheme-title.js";

const FORM = "fact";

/** A rule being asked: its form at the left, its answer at the right as one types. */
export function RuleView({ rule, params }: { rule: RuleDescription; params: URLSearchParams }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const { draft, choices, fields, outcome, chosen, change } = useRuleState(rule, params);
  const issues = outcome.kind === "answered" ? [] : outcome.issues;
  const titleOf = (path: string): string => titleAt(path, fields, locale);
  const needs: readonly Need[] = [
    ...(outcome.kind === "answered" ? outcome.answer.words.open.facts.map(needOf) : []),
    ...issues.filter(isMissing).map(({ path }) => ({ path, title: titleOf(path) })),
  ];
  const form: FormState = {
    id: FORM,
    draft,
    refusals: issues.filter((issue) => !isMissing(issue)),
    needed: needs.map(({ path }) => path),
    set: (path, value) => change({ draft: withValue(draft, path, value) }),
  };
  const choose = (name: string, choice: Choice | undefined): void => {
    const { [name]: _, ...others } = choices;
    change({ choices: choice === undefined ? others : { ...others, [name]: choice } });
  };
  const goTo = (path: string): void => focusFact(FORM, path);
  const [clause] = rule.clauses;
  const isWide = fields.some(({ kind }) => kind === "table");
  return (
    <div class={isWide ? "two asking wide" : "two asking"}>
      <div class="unprinted">
        <p class="crumb small">
          <span>{clause !== undefined && schemeTitle(documentOf(clause), say)}</span>
          {Object.keys(draft).length > 0 && (
            <button type="button" class="link" onClick={() => change({ draft: {}, choices: {} })}>
              {say("清空", "Empty")}
            </button>
          )}
          <a href={hashOf("ask")}>{say("换一条规则", "Another rule")}</a>
        </p>
        <h2 id="asked" tabIndex={-1}>
          {textOf(rule.title)}
        </h2>
        <RuleForm rule={rule.id} fields={fields} form={form} />
      </div>
      <div>
        {outcome.kind === "answered" ? (
          <Answer
            answer={outcome.answer}
            choices={chosen.choices}
            made={choices}
            faults={chosen.faults}
            onChoose={choose}
            asked={<PrintedQuestion rule={rule} draft={draft} fields={fields} />}
          >
            <Needs needs={needs} onGo={goTo} />
          </Answer>
        ) : (
          <NoAnswer refusals={form.refusals} needs={needs} titleOf={titleOf} onGo={goTo} />
        )}
      </div>
      {outcome.kind === "answered" && <LiveBar answer={outcome.answer} choices={chosen.choices} />}
    </div>
  );
}

const isMissing = ({ code }: RuleInputIssue): boolean => code === "missing";

function needOf({ path, title, where }: { path: string; title: string; where: string }): Need {
  return { path, title: where === "" ? title : `${where}：${title}` };
}
