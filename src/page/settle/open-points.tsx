import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import type { ShownOpen, ShownTable } from "./work/shown.js";

/** The district by tier, or by group; folded, as the places come first. */
export function Parts({ parts, isMedical }: { parts: ShownTable; isMedical: boolean }): JSX.Element {
  const say = useSay();
  const title = isMedical ? say("各类人员", "By group") : say("各档次", "By tier");
  return (
    <section>
      <details>
        <summary>{title}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="scroll" tabIndex={0} aria-label={title}>
          <table class="by-place">
            <thead>
              <tr>
                {parts.head.map((each, index) => (
                  <th key={each} scope="col" class={index < parts.words ? undefined : "num"}>
                    {each}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.rows.map((row, at) => (
                <tr key={at} class={at === parts.rows.length - 1 ? "district" : undefined}>
                  {row.map((cell, index) => (
                    <td key={index} class={index < parts.words ? undefined : "num"}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** What is open, how much it is, and who must answer. */
export function OpenPoints({ open }: { open: readonly ShownOpen[] }): JSX.Element {
  const say = useSay();
  const titles = {
    question: say("要明确的问题", "Question"),
    what: say("什么待定", "What is open"),
    count: say("笔数", "Amounts"),
    yuan: say("待定金额，元", "Open, yuan"),
    decider: say("由谁答复", "Who must answer"),
  };
  return (
    <section>
      <h3>{say("待定的", "What is open")}</h3>
      {open.length === 0 ? (
        <p>{say("没有待定的数。", "Nothing is open.")}</p>
      ) : (
        <table class="map">
          <thead>
            <tr>
              <th scope="col">{titles.question}</th>
              <th scope="col">{titles.what}</th>
              <th scope="col" class="num">
                {titles.count}
              </th>
              <th scope="col" class="num">
                {titles.yuan}
              </th>
              <th scope="col">{titles.decider}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ what, questions, count, yuan, deciders, sections }) => (
              <tr key={`${what}${questions.join()}`}>
                <th scope="row">
                  {questions.map((question) => (
                    <p key={question}>{question}</p>
                  ))}
                  {sections.length > 0 && <p class="small">{sections.join(say("、", ", "))}</p>}
                </th>
                <td data-label={titles.what} class="short">
                  {what}
                </td>
                <td data-label={titles.count} class="num">
                  {count}
                </td>
                <td data-label={titles.yuan} class="num">
                  {yuan}
                </td>
                <td data-label={titles.decider}>{deciders.join(say("；", "; "))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
