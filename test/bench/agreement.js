import { rowsIn } from "./page-parts.js";

const FIGURE = /(-?[\d.,]+)\D*? \((-?[\d.,]+)–(-?[\d.,]+)\)/;

/** How many figures of a page before lie within the spread that a page prints for them, and those that don't. */
export function agreement(page, before) {
  const earlier = figuresOf(before);
  const both = [...figuresOf(page)].filter(([where]) => earlier.has(where));
  const outside = both.filter(([where, [, low, high]]) => earlier.get(where)[0] < low || earlier.get(where)[0] > high);
  return {
    compared: both.length,
    within: both.length - outside.length,
    outside: outside.map(
      ([where, [, low, high]]) => `${where}: ${earlier.get(where)[0]} before, now ${low} to ${high}`,
    ),
  };
}

/** The figures of all tables by their part, row and column. */
function figuresOf(page) {
  const found = new Map();
  for (const part of page.split(/^## /m)) {
    const heading = part.slice(0, part.indexOf("\n"));
    for (const [index, table] of part.split(/\n\n/).entries()) {
      const [head, , ...rows] = rowsIn(table);
      for (const row of rows) {
        for (const [column, cell] of row.entries()) {
          const numbers = FIGURE.exec(cell)
            ?.slice(1)
            .map((text) => Number(text.replaceAll(",", "")));
          if (numbers !== undefined) found.set(`${heading} ${index}, ${row[0]}, ${head[column]}`, numbers);
        }
      }
    }
  }
  return found;
}
