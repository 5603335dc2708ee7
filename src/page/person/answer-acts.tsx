import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type PersonExplanation, yingzhou2021 } from "../../index.js";
import { personAnswer } from "../../ledger/text/person-answer.js";
import { useSay } from "../frame/language.js";

/** What may be done with an answer: taken as the text that the command prints, or printed. */
export function AnswerActs({ said }: { said: PersonExplanation }): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<PersonExplanation>();
  const [shown, setShown] = useState<PersonExplanation>();
  const text = (): string => personAnswer(said, yingzhou2021);
  // A browser may keep the clipboard from a page: then the text stands there to be selected.
  const copy = (): Promise<void> =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setCopied(said),
        () => setShown(said),
      );
  return (
    <div class="doing unprinted">
      <button type="button" class="button" onClick={copy}>
        {say("复制文字", "Copy as text")}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {say("打印", "Print")}
      </button>
      <span role="status">{copied === said ? say("已复制", "Copied") : ""}</span>
      {shown === said && <textarea readOnly rows={12} aria-label={say("文字", "Text")} value={text()} />}
    </div>
  );
}
