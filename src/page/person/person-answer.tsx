import type { JSX } from "preact";
import { noDecision } from "../../ledger/text/no-decision.js";
import { Spoken } from "../answer/spoken.js";
import { Expected } from "../form/expected.js";
import { focusFact } from "../form/focus-fact.js";
import type { FormState } from "../form/form-state.js";
import { useSay, useTextOf } from "../frame/language.js";
import { AnswerActs } from "./answer-acts.js";
import type { Answered, Asked } from "./ask-person.js";
import { GivenFacts } from "./given-facts.js";
import { NoticeSheet } from "./notice-sheet.js";

/** What both notices give and ask; before that what to do, or what was refused. */
export function PersonAnswer({ asked, form }: { asked: Asked; form: FormState }): JSX.Element {
  return (
    <div class="answers" id="person-answer">
      {asked.kind === "empty" && <Empty />}
      {asked.kind === "refused" && <Refusals asked={asked} form={form} />}
      {asked.kind === "answered" && <Answer asked={asked} form={form} />}
    </div>
  );
}

function Empty(): JSX.Element {
  const say = useSay();
  return (
    <div class="sheet">
      <p>
        {say(
          "请填年龄或者出生日期，再勾选属于哪些人群。也可以先点一个“常问”。填一项，这里就算一次。",
          "Give an age or a date of birth and tick the groups, or begin with an example. It answers as you type.",
        )}
      </p>
    </div>
  );
}

type RefusedProps = { readonly asked: Extract<Asked, { readonly kind: "refused" }>; readonly form: FormState };

function Refusals({ asked: { issues }, form }: RefusedProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const isIncomplete = issues.every(({ code }) => code === "missing");
  return (
    <div class="sheet">
      <div>
        <span class={isIncomplete ? "tag open" : "tag refused"}>
          {isIncomplete ? say("还没填完", "Not complete") : say("未受理", "Refused")}
        </span>
        <div role="status">
          <ul class="issues">
            {issues.map((issue) => (
              <li key={issue.path}>
                <button type="button" class="link" onClick={() => focusFact(form.id, issue.path)}>
                  {textOf(issue.message)}
                </button>
                {issue.code !== "missing" && <Expected issue={issue} />}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function Answer({ asked, form }: { asked: Answered; form: FormState }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const spoken = (["pension", "medical"] as const)
    .filter((notice) => !asked.byBirth.includes(notice))
    .map((notice) => {
      const { title, amounts } = asked.said[notice];
      return [title, ...amounts.filter(({ ofHousehold }) => !ofHousehold).map(({ label, text }) => `${label} ${text}`)];
    });
  return (
    <>
      <div class="head">
        <p>
          {say(`按 ${asked.said.asOf} 的情况。`, `As of ${asked.said.asOf}. `)}
          <span class="printed">{textOf(noDecision)}</span>
        </p>
        <AnswerActs said={asked.said} draft={form.draft} />
      </div>
      <GivenFacts draft={form.draft} />
      <NoticeSheet notice="pension" asked={asked} form={form} />
      <NoticeSheet notice="medical" asked={asked} form={form} />
      <Spoken text={spoken.map((parts) => parts.join(say("，", ", "))).join(say("。", ". "))} />
    </>
  );
}
