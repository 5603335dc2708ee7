import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Say, useSay, useTextOf } from "../language.js";
import type { Place } from "./places.js";

interface HitsProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly found: readonly Place[];
  /** The one that Enter goes to, by its number; −1 for none. */
  readonly active: number;
  readonly isShown: boolean;
  readonly onChoose: (place: Place) => void;
}

/** The places found, to choose one; where there are none, what may be asked. */
export function Hits({ id, optionId, found, active, isShown, onChoose }: HitsProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div class="hits" hidden={!isShown}>
      <div id={id} role="listbox" aria-label={say("找到的", "Found")} ref={list} hidden={found.length === 0}>
        {found.map((place, index) => (
          <div
            key={place.hash}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onMouseUp={() => onChoose(place)}
          >
            <span>{textOf(place.title)}</span>
            <small>{[kindOf(place, say), textOf(place.mark)].filter((word) => word !== "").join(" ")}</small>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p>
          {say(
            "没有找到。换个说法试试，例如：补贴、代缴、认证、新生儿、评分。",
            "Nothing found. Try another word: subsidy, agency-paid, certification, newborn, score.",
          )}
        </p>
      )}
    </div>
  );
}

function kindOf({ kind, notice }: Place, say: Say): string {
  const isPension = notice === "pension";
  switch (kind) {
    case "rule":
      return isPension ? say("规则，养老", "Rule, pension") : say("规则，医保", "Rule, medical");
    case "clause":
      return isPension ? say("条款，养老", "Clause, pension") : say("条款，医保", "Clause, medical");
    case "reading":
      return say("解释", "Reading");
    case "person":
      return say("问一问", "Ask");
    case "view":
      return say("页面", "View");
  }
}
