import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { written } from "../frame/address.js";
import { useLocale, useSay } from "../frame/language.js";
import { asCode, type CopyForm } from "./as-code.js";
import type { Choices } from "./choices.js";
import type { Answered } from "./outcome.js";

/** What can be done with an answer: copied in four forms, printed, sent as a link. */
export function Actions({ answer, choices }: { answer: Answered; choices: Choices }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const [form, setForm] = useState<CopyForm>("text");
  const [said, setSaid] = useState("");
  const shownRef = useRef<HTMLPreElement>(null);
  const forms: readonly (readonly [CopyForm, string])[] = [
    ["text", say("文字", "Text")],
    ["json", "JSON"],
    ["typescript", "TypeScript"],
    ["command", say("命令", "Command")],
  ];
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(say("浏览器不许复制，请选中后按 Ctrl+C", "The browser forbids copying: select it and press Ctrl+C"));
    }
  };
  const select = (): void => {
    if (shownRef.current !== null) getSelection()?.selectAllChildren(shownRef.current);
  };
  const shown = asCode(answer, choices, form, locale);
  return (
    <div class="actions unprinted">
      <div class="acts">
        <button
          type="button"
          onClick={() => void copy(asCode(answer, choices, "text", locale), say("已复制", "Copied"))}
        >
          {say("复制", "Copy")}
        </button>
        <button type="button" onClick={() => print()}>
          {say("打印", "Print")}
        </button>
        <button
          type="button"
          onClick={() =>
            void copy(
              written(),
              say("链接已复制，里面没有姓名和号码", "The link is copied; no name and no number is in it"),
            )
          }
        >
          {say("分享链接", "Share link")}
        </button>
        <details>
          <summary>{say("更多格式", "Other forms")}</summary>
          <div class="segments">
            {forms.map(([each, word]) => (
              <button key={each} type="button" aria-pressed={each === form} onClick={() => setForm(each)}>
                {word}
              </button>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre ref={shownRef} tabIndex={0}>
            {shown}
          </pre>
          <button
            type="button"
            onClick={() => {
              select();
              void copy(shown, say("已复制", "Copied"));
            }}
          >
            {say("复制这一格式", "Copy this form")}
          </button>
        </details>
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
