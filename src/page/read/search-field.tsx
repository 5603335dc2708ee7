import type { JSX } from "preact";
import { hashOf, keep } from "../frame/address.js";
import { useSay } from "../frame/language.js";
import type { Place } from "./place.js";

/** What is searched for, from where, and how much of it each shelf has. */
export interface Found {
  readonly place: Place;
  readonly query: string;
  readonly counts: Readonly<Record<Place["shelf"], number>>;
}

/** Finds words in what is read, and says in how many clauses or questions they stand; the address keeps them. */
export function SearchField({ place, query, counts }: Found): JSX.Element {
  const say = useSay();
  const { shelf } = place;
  const isRegister = shelf === "readings";
  const label = isRegister ? say("在解释里找", "Find in the register") : say("在通知里找", "Find in the notice");
  const example = isRegister ? label : say(`${label}，例如：代缴`, label);
  const found = counts[shelf];
  const other = shelf === "pension" ? "medical" : "pension";
  const titles = { pension: say("养老通知", "the pension notice"), medical: say("医保通知", "the medical notice") };
  return (
    <>
      <div class="input find unprinted">
        <input
          type="search"
          aria-label={label}
          placeholder={example}
          value={query}
          onInput={({ currentTarget: { value } }) => keep(hashOf("read", shelf, value === "" ? {} : { q: value }))}
        />
        <span role="status">
          {query === "" ? say(`${found} 条`, `${found} in all`) : say(`找到 ${found} 条`, `${found} found`)}
        </span>
      </div>
      {query !== "" && found === 0 && (
        <div class="sheet nothing">
          <p>
            {say("这里没有。换一个词，", "Nothing here. Try another word")}
            {!isRegister && counts[other] > 0 && (
              <>
                {say("或者看", ", or see ")}
                <a href={hashOf("read", other, { q: query })}>
                  {say(`${titles[other]}里的 ${counts[other]} 条`, `the ${counts[other]} in ${titles[other]}`)}
                </a>
              </>
            )}
            {say("也可以在解释登记里找。", ", or the register of readings.")}
          </p>
        </div>
      )}
    </>
  );
}
