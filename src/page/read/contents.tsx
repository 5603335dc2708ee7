import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readings } from "../../index.js";
import { schemeTitle } from "../ask/scheme-title.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import type { Place } from "./place.js";
import { sectionPlace } from "./place.js";
import type { ShownSection } from "./shown.js";
import { tables } from "./tables/tables.js";

/** The contents of a notice or of the register: they follow the reader, and lead to the registers. */
export function Contents({
  shelf,
  shown,
}: {
  readonly shelf: Place["shelf"];
  readonly shown: readonly ShownSection<unknown>[];
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const current = useSectionInView(shown.map(({ section }) => section.id));
  const documents = [...new Set(shown.map(({ section }) => section.document))];
  const above = shelf === "readings" ? "readings/" : "";
  return (
    <nav class="contents unprinted" aria-label={say("章节", "Sections")}>
      {documents.map((document) => (
        <ul key={document} aria-label={schemeTitle(document, say)}>
          {shelf === "readings" && (
            <li aria-hidden="true" class="of">
              {schemeTitle(document, say)}
            </li>
          )}
          {shown
            .filter(({ section }) => section.document === document)
            .map(({ section, ids }) => (
              <li key={section.id}>
                <a
                  href={hashOf("read", `${above}${section.id}`)}
                  aria-current={section.id === current ? "true" : undefined}
                >
                  <span class="number">{textOf(section.section)}</span>
                  <span>{textOf(section.title)}</span>
                  <small>{ids.length}</small>
                </a>
              </li>
            ))}
        </ul>
      ))}
      <ul>
        <li>
          <a href={hashOf("read", "tables")} aria-current={shelf === "tables" ? "true" : undefined}>
            <span>{say("附件和标准", "Annexes and scales")}</span>
            <small>{tables.length}</small>
          </a>
        </li>
        <li>
          <a href={hashOf("read", "readings")} aria-current={shelf === "readings" ? "true" : undefined}>
            <span>{say("解释登记", "Register of readings")}</span>
            <small>{Object.keys(readings).length}</small>
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The section that is read: the last one whose beginning is above the middle of the window. */
function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const look = (): void => {
      const above = ids.filter((id) => {
        const top = document.getElementById(sectionPlace(id))?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 2;
      });
      setCurrent(above.at(-1) ?? ids[0]);
    };
    look();
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [ids.join(" ")]);
  return current;
}
