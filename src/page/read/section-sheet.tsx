import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { type ClauseId, type NoticeSection, yingzhou2021 } from "../../index.js";
import { useSay, useTextOf } from "../frame/language.js";
import { ClauseArticle } from "./clause-article.js";
import { FoldButton, Folds } from "./folding.js";
import { Marked } from "./marked.js";
import { sectionPlace } from "./place.js";
import { type NoticeTable, tables } from "./tables/tables.js";

/** A section of a notice: its clauses in order, and its tables whole. */
export function SectionSheet({
  section,
  ids,
}: {
  readonly section: NoticeSection;
  /** The clauses to be shown. */
  readonly ids: readonly ClauseId[];
}): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { isOpen } = useContext(Folds);
  const rows: ReadonlySet<ClauseId> = new Set(yingzhou2021.pension.townships.map(({ clause }) => clause));
  const tablesBehind = (id: ClauseId | undefined): readonly JSX.Element[] =>
    tables
      .filter((table) => table.section === section.id && table.behind === id)
      .map((table) => <TableBlock key={table.name} table={table} />);
  const place = sectionPlace(section.id);
  const heading = `${place}-heading`;
  return (
    <section class={isOpen(section.id) ? "sheet" : "sheet folded"} id={place} tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>
        <FoldButton id={section.id}>
          <span>{textOf(section.section)}</span> <Marked text={textOf(section.title)} />{" "}
          <small>{say(`${ids.length} 条`, ids.length === 1 ? "1 clause" : `${ids.length} clauses`)}</small>
        </FoldButton>
      </h3>
      {isOpen(section.id) && tablesBehind(undefined)}
      {isOpen(section.id) &&
        ids.filter((id) => !rows.has(id)).map((id) => [<ClauseArticle key={id} id={id} />, ...tablesBehind(id)])}
    </section>
  );
}

/** A table under its title. */
export function TableBlock({
  table,
  isShelf = false,
}: {
  readonly table: NoticeTable;
  readonly isShelf?: boolean;
}): JSX.Element {
  const say = useSay();
  return (
    <div class="notice-table">
      {isShelf ? <h3>{table.titleIn(say)}</h3> : <h4>{table.titleIn(say)}</h4>}
      <table.Body isShelf={isShelf} />
    </div>
  );
}
