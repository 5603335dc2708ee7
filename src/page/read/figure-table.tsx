import type { ComponentChildren, JSX } from "preact";
import { ScrollRegion } from "../frame/scroll-region.js";

/** A column: its head, and whether it holds figures. */
export interface FigureColumn {
  readonly head: string;
  readonly isFigure?: boolean;
}

/** A table of figures; the first cell of a row heads it. */
export function FigureTable({
  caption,
  columns,
  rows,
  sum,
}: {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly { readonly id?: string; readonly cells: readonly ComponentChildren[] }[];
  /** The last row, which adds up the others. */
  readonly sum?: readonly ComponentChildren[];
}): JSX.Element {
  const cells = (row: readonly ComponentChildren[]): readonly JSX.Element[] =>
    row.map((cell, index) => {
      const name = columns[index]?.isFigure === true ? "num" : undefined;
      if (index === 0)
        return (
          <th key={index} scope="row" class={name}>
            {cell}
          </th>
        );
      return (
        <td key={index} class={name}>
          {cell}
        </td>
      );
    });
  return (
    <ScrollRegion label={caption}>
      <table class="figures">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isFigure }) => (
              <th key={head} scope="col" class={isFigure === true ? "num" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: row }, index) => (
            <tr key={index} id={id} tabIndex={id === undefined ? undefined : -1}>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <tr>{cells(sum)}</tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}
