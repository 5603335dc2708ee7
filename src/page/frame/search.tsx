import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { Spoken } from "../answer/spoken.js";
import { go } from "./address.js";
import { useSay } from "./language.js";
import { findPlaces } from "./search/find-places.js";
import { Hits } from "./search/hits.js";
import "./search.css";

/** Finds a rule, a clause or a reading by what people call it: a combobox with a list of places to go to. */
export function Search(): JSX.Element {
  const say = useSay();
  const id = useId();
  const [question, setQuestion] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = findPlaces(question);
  const isAsked = question.trim() !== "";
  const isShown = isOpen && isAsked;

  const leave = (hash: string): void => {
    setQuestion("");
    setOpen(false);
    go(hash);
    document.getElementById("main")?.focus();
  };
  const choose = (index: number): void => {
    setOpen(true);
    setActive(index);
    document.getElementById(id)?.focus();
  };
  const move = (step: number): void => {
    setOpen(true);
    // From the last one goes back to what was typed, and from there to the first.
    const stops = found.length + 1;
    if (isAsked) setActive(((active + 1 + step + stops) % stops) - 1);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => (isShown ? setOpen(false) : setQuestion("")),
  };
  const optionId = (index: number): string => `${id}-${index}`;

  return (
    <search>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          // What was not chosen from several is shown first: a question in plain words may mean any of them.
          const hit = found.length === 1 ? found[0] : isShown ? found[active] : undefined;
          if (hit !== undefined) leave(hit.hash);
          else if (found.length > 0) choose(0);
          else setOpen(true);
        }}
        onFocusOut={({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
        }}
      >
        <label class="unseen" for={id}>
          {say("您想问什么？", "What would you like to ask?")}
        </label>
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-hits`}
          aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
          placeholder={say("您想问什么？补贴、代缴、新生儿……", "Ask: subsidy, newborn, score…")}
          value={question}
          onInput={({ currentTarget: { value } }) => {
            setQuestion(value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (act === undefined || event.isComposing) return;
            event.preventDefault();
            act();
          }}
        />
        <button type="submit">{say("查找", "Find")}</button>
        <Hits
          id={`${id}-hits`}
          optionId={optionId}
          found={found}
          active={active}
          isShown={isShown}
          onChoose={({ hash }) => leave(hash)}
        />
        <Spoken text={isShown ? say(`找到 ${found.length} 处`, `${found.length} found`) : ""} />
      </form>
    </search>
  );
}
