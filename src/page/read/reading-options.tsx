import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type ReadingName, readings, rules, type Text, yingzhou2021 } from "../../index.js";
import { Effect } from "../answer/reading-switch.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { exampleEffects } from "./example-effects.js";
import { usePrinting } from "./folding.js";
import { Marked } from "./marked.js";
import { readingExamples } from "./reading-examples.js";

/** The ways to read a question, the one in use marked, and what each comes to in an example. */
export function ReadingOptions({ name }: { readonly name: ReadingName }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const isSeen = useSeen(list) || usePrinting();
  const example = useMemo(() => (isSeen ? exampleEffects(name, locale) : undefined), [isSeen, name, locale]);
  const entry = readings[name];
  const meanings: Readonly<Record<string, Text>> = entry.kind === "choice" ? entry.options : {};
  const inUse = (yingzhou2021.readings as Readonly<Record<string, string>>)[name];
  const supposed = (figure: string | undefined): string =>
    figure === undefined ? say("没有答复时", "While unanswered") : say(`假定 ${figure}`, `Supposed: ${figure}`);
  const rows =
    entry.kind === "choice"
      ? Object.entries(meanings).map(([option, meaning], index) => ({
          meaning: textOf(meaning),
          isInUse: option === inUse,
          effect: example?.options[index],
        }))
      : (example?.options ?? []).map((effect) => ({
          meaning: supposed(effect.choice?.option),
          isInUse: effect.isInUse,
          effect,
        }));
  return (
    <>
      <ul class="reading-options" ref={list}>
        {rows.map(({ meaning, isInUse, effect }) => (
          <li key={meaning} class={isInUse ? "in-use" : undefined}>
            <span>
              <Marked text={meaning} /> {isInUse && <span class="tag">{say("现用", "In use")}</span>}
            </span>
            {effect && <Effect option={effect} />}
          </li>
        ))}
      </ul>
      {readingExamples[name] && (
        <p class="small reading-example">
          {example && (
            <>
              {say(`右边是一例的“${example.title}”，问`, `At the right, of an example: ${example.title}, by `)}
              <a href={example.hash}>
                {textOf(rules.find(({ id }) => id === readingExamples[name]?.rule)?.title ?? readings[name].question)}
              </a>
              {say("：", ": ")}
              {example.facts}
            </>
          )}
        </p>
      )}
    </>
  );
}

/** Whether an element has come near the window: what is asked for it is asked then, and not of all at once. */
function useSeen(element: { readonly current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (element.current === null || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "100% 0%" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return isSeen;
}
