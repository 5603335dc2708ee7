import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PolicyFault, ReadingName } from "../../index.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import type { Choice } from "./choices.js";
import { partInWords } from "./figure-words.js";
import { mainPart } from "./main-part.js";
import type { Answered } from "./outcome.js";

interface SuppliedRowProps {
  readonly name: ReadingName;
  readonly answer: Answered;
  readonly made: Choice | undefined;
  readonly faults: readonly PolicyFault[];
  readonly onChoose: (name: ReadingName, choice: Choice | undefined) => void;
}

/** A figure that someone in authority gave: it closes the question only together with its source. */
export function SuppliedRow({ name, answer, made, faults, onChoose }: SuppliedRowProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const isMade = made?.source !== undefined;
  const [figure, setFigure] = useState(isMade ? made.option : "");
  const [source, setSource] = useState(made?.source ?? "");
  const supply = (next: { figure: string; source: string }): void => {
    setFigure(next.figure);
    setSource(next.source);
    const [option, given] = [next.figure.trim(), next.source.trim()];
    if (option !== "" && given !== "") onChoose(name, { option, source: given });
    else if (isMade) onChoose(name, undefined);
  };
  const main = mainPart(answer.rule, answer.words.answer);
  const refused = isMade ? faults.filter(({ path }) => path.includes(name)) : [];
  return (
    <div class={isMade ? "choice chosen" : "choice"}>
      <span class="mark" aria-hidden="true">
        {isMade ? "●" : "○"}
      </span>
      <div>
        <p>{say("已有答复，填数额和出处", "A figure has been given: enter it with its source")}</p>
        {refused.map(({ path, message }) => (
          <p class="refusal" key={path}>
            {textOf(message)}
          </p>
        ))}
        <div class="supplied unprinted">
          <div class="input">
            <input
              type="text"
              inputMode="decimal"
              aria-label={say("数额", "Figure")}
              placeholder={say("数额", "figure")}
              value={figure}
              onInput={({ currentTarget }) => supply({ figure: currentTarget.value, source })}
            />
          </div>
          <div class="input source">
            <input
              type="text"
              aria-label={say("出处：答复的文号、日期", "Source: number and date of the answer")}
              placeholder={say("出处：文号、日期", "source: number, date")}
              value={source}
              onInput={({ currentTarget }) => supply({ figure, source: currentTarget.value })}
            />
          </div>
        </div>
        {isMade && <p class="printed">{`${figure}，${source}`}</p>}
      </div>
      <b class="effect">{isMade && main !== undefined && partInWords(main, locale)}</b>
    </div>
  );
}
