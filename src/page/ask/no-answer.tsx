import type { JSX } from "preact";
import type { RuleInputIssue } from "../../index.js";
import { Spoken } from "../answer/spoken.js";
import { Expected } from "../form/expected.js";
import { useSay, useTextOf } from "../frame/language.js";
import { type Need, Needs } from "./needs.js";

interface NoAnswerProps {
  readonly refusals: readonly RuleInputIssue[];
  readonly needs: readonly Need[];
  readonly titleOf: (path: string) => string;
  readonly onGo: (path: string) => void;
}

/** In the place of an answer: what is to be filled in, or what is to be mended. */
export function NoAnswer({ refusals, needs, titleOf, onGo }: NoAnswerProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const isRefused = refusals.length > 0;
  const count = refusals.length;
  const said = isRefused
    ? say(
        `改好 ${count} 处，就有答案`,
        count === 1 ? "One thing to mend, then the answer" : `${count} things to mend, then the answer`,
      )
    : say("填了下面几项，就有答案", "Fill in the following, and there is an answer");
  return (
    <article class="sheet answer" id="answer">
      <header>
        {isRefused && (
          <p class="answer-of">
            <span class="tag refused">{say("未受理", "Refused")}</span>
          </p>
        )}
        <h3>{said}</h3>
        <Spoken text={[said, ...refusals.map(({ message }) => textOf(message))].join(say("。", ". "))} />
        <ul class="refusals">
          {refusals.map((issue) => (
            <li key={issue.path}>
              <button type="button" class="link" onClick={() => onGo(issue.path)}>
                {issue.path === "" ? say("所填内容", "What was filled in") : titleOf(issue.path)}
              </button>
              <p>{textOf(issue.message)}</p>
              <Expected issue={issue} />
            </li>
          ))}
        </ul>
      </header>
      <Needs needs={needs} onGo={onGo} />
    </article>
  );
}
