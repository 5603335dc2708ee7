import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { yingzhou2021 } from "../../index.js";
import { addressOf, hashOf, here, keep, type ViewProps } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import { Contents } from "./contents.js";
import { type Folding, Folds, usePrinting } from "./folding.js";
import { Searched } from "./marked.js";
import { type Place, placeOf } from "./place.js";
import "./read.css";
import { ReadingsShelf } from "./readings-shelf.js";
import { wordsOf } from "./search.js";
import { type Found, SearchField } from "./search-field.js";
import { SectionSheet, TableBlock } from "./section-sheet.js";
import { countOf, openAtFirst, shownClauses, shownReadings } from "./shown.js";
import { tables } from "./tables/tables.js";

/** The notices, clause by clause, with their tables and the questions that they leave open. */
export function ReadView({ address }: ViewProps): JSX.Element {
  const place = placeOf(address.path);
  const { shelf } = place;
  const query = address.params.get("q") ?? "";
  const words = wordsOf(query);
  const clausesShown = {
    pension: shownClauses("pension", words, place),
    medical: shownClauses("medical", words, place),
  };
  const readingsShown = shownReadings(words, place);
  const found: Found = {
    place,
    query,
    counts: {
      pension: countOf(clausesShown.pension),
      medical: countOf(clausesShown.medical),
      readings: countOf(readingsShown),
      tables: tables.length,
    },
  };
  const notice = shelf === "pension" || shelf === "medical" ? clausesShown[shelf] : [];
  const shown = shelf === "readings" ? readingsShown : notice;
  const isPrinting = usePrinting();
  const said = address.params.get("open")?.split(",");
  const open = said === undefined ? openAtFirst(place, shown, words.length > 0) : new Set(said);
  const folding: Folding = {
    isOpen: (id) => isPrinting || open.has(id),
    toggle: (id) => {
      const ids = open.has(id) ? [...open].filter((each) => each !== id) : [...open, id];
      keep(hashOf("read", address.path, { ...(query !== "" && { q: query }), open: ids.join(",") }));
    },
  };
  useArrival(address.path);
  return (
    <Searched.Provider value={words}>
      <Folds.Provider value={folding}>
        <div class="read">
          <div class="read-aside">
            <Shelves {...found} />
            <Contents shelf={shelf} shown={shown} />
          </div>
          <div class="read-body">
            <ShelfHead place={place} />
            {shelf !== "tables" && <SearchField {...found} />}
            {notice.map(({ section, ids }) => (
              <SectionSheet key={section.id} section={section} ids={ids} />
            ))}
            {shelf === "readings" && <ReadingsShelf shown={readingsShown} />}
            {shelf === "tables" && (
              <div class="sheet">
                {tables.map((table) => (
                  <TableBlock key={table.name} table={table} isShelf />
                ))}
              </div>
            )}
          </div>
        </div>
      </Folds.Provider>
    </Searched.Provider>
  );
}

/** Goes to what an address names, each time that it is gone to: its place is scrolled to, and has the focus. */
function useArrival(path: string): void {
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    const arrived = (): void => {
      if (addressOf(here()).view === "read") setArrivals((count) => count + 1);
    };
    addEventListener("hashchange", arrived);
    return () => removeEventListener("hashchange", arrived);
  }, []);
  useEffect(() => {
    const { target } = placeOf(path);
    if (target === undefined || addressOf(here()).view !== "read") return;
    const element = document.getElementById(target);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView();
  }, [arrivals, path]);
}

/** The two notices, one of them chosen; while something is searched for, with what each has of it. */
function Shelves({ place, query, counts }: Found): JSX.Element {
  const say = useSay();
  const titles = { pension: say("养老", "Pension"), medical: say("医保", "Medical") };
  return (
    <fieldset class="segments unprinted" aria-label={say("通知", "Notices")}>
      {(["pension", "medical"] as const).map((document) => (
        <button
          key={document}
          type="button"
          aria-pressed={place.shelf === document}
          onClick={() => keep(hashOf("read", document, query === "" ? {} : { q: query }))}
        >
          {titles[document]}
          {query !== "" && ` ${counts[document]}`}
        </button>
      ))}
    </fieldset>
  );
}

/** What is read: the notice by its own title and day, or a register. */
function ShelfHead({ place: { shelf } }: { readonly place: Place }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const titles = {
    readings: [
      say("解释登记", "Register of readings"),
      say(
        "通知没有写定的问题：怎么读、为什么、由谁答复。",
        "What the notices leave open: how it is read, why, who would answer.",
      ),
    ],
    tables: [
      say("附件和标准", "Annexes and scales"),
      say("附件和各项标准，整张列出。", "The annexes and every scale of the notices, whole."),
    ],
  };
  if (shelf === "readings" || shelf === "tables") {
    const [title, sentence] = titles[shelf];
    return (
      <div class="read-head">
        <h2>{title}</h2>
        <p>{sentence}</p>
      </div>
    );
  }
  const { title, issuer, issuedOn } = yingzhou2021.documents[shelf];
  return (
    <div class="read-head">
      <h2>{textOf(title)}</h2>
      <p>
        {say(
          `${textOf(issuer)}，${issuedOn}。下面是我们的转述，不是原文。`,
          `${textOf(issuer)}, ${issuedOn}. What follows is our paraphrase, not the text.`,
        )}
      </p>
    </div>
  );
}
