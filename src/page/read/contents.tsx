import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ClauseId, type NoticeSection, type ReadingName, readings } from "../../index.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";
import type { Place } from "./place.js";
import { sectionPlace } from "./place.js";
import { tables } from "./tables/tables.js";

/** A section, and those of its clauses that are shown. */
export interface ShownSection {
  readonly section: NoticeSection;
  readonly ids: readonly ClauseId[];
}

/** The contents of a notice: they follow the reader, and lead to the registers. */
export function Contents({
  shelf,
  shown,
  names,
}: {
  readonly shelf: Place["shelf"];
  readonly shown: readonly ShownSection[];
  readonly names: readonly ReadingName[];
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const current = useSectionInView(shown.map(({ section }) => section.id));
  return (
    <nav class="contents unprinted" aria-label={say("章节", "Sections")}>
      <ul>
        {shown.map(({ section, ids }) => (
          <li key={section.id}>
            <a href={hashOf("read", section.id)} aria-current={section.id === current ? "true" : undefined}>
              <span class="number">{textOf(section.section)}</span>
              <span>{textOf(section.title)}</span>
              <small>{ids.length}</small>
            </a>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <a href={hashOf("read", "tables")} aria-current={shelf === "tables" ? "true" : undefined}>
            <span>{say("表和台阶", "Tables and ladders")}</span>
            <small>{tables.length}</small>
          </a>
        </li>
        <li>
          <a href={hashOf("read", "readings")} aria-current={shelf === "readings" ? "true" : undefined}>
            <span>{say("解释登记", "Register of readings")}</span>
            <small>{shelf === "readings" ? names.length : Object.keys(readings).length}</small>
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
