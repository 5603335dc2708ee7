import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type PersonExplanation, yingzhou2021 } from "../../index.js";
import { noDecision } from "../../ledger/text/no-decision.js";
import { personAnswer } from "../../ledger/text/person-answer.js";
import type { Draft } from "../form/draft.js";
import { useSay, useTextOf } from "../frame/language.js";
import { givenWords } from "./given-facts.js";

/** What may be done with an answer: taken as text, what was given above what the command prints; or printed. */
export function AnswerActs({ said, draft }: { said: PersonExplanation; draft: Draft }): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<PersonExplanation>();
  const [shown, setShown] = useState<PersonExplanation>();
  const textOf = useTextOf();
  const given = [
    say(`按 ${said.asOf} 的情况`, `As of ${said.asOf}`),
    ...givenWords(draft, said.locale).map(([title, words]) => `${title}${say("：", ": ")}${words}`),
  ];
  const text = (): string =>
    [given.join(say("；", "; ")), textOf(noDecision), "", personAnswer(said, yingzhou2021)].join("\n");
  // A browser may keep the clipboard from a page: then the text stands there to be selected.
  const copy = (): Promise<void> =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setCopied(said),
        () => setShown(said),
      );
  return (
    <div class="acts unprinted">
      <button type="button" onClick={copy}>
        {say("复制文字", "Copy as text")}
      </button>
      <button type="button" onClick={() => print()}>
        {say("打印", "Print")}
      </button>
      <span role="status">{copied === said ? say("已复制", "Copied") : ""}</span>
      {shown === said && <textarea readOnly rows={12} aria-label={say("文字", "Text")} value={text()} />}
    </div>
  );
}
