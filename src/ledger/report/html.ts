import { xmlText } from "../workbook/xml-text.js";

/** Text in an element or an attribute: markup in it stays text, and line feeds are kept. */
export function html(text: string): string {
  return xmlText(text).replaceAll("\n", "<br>");
}

/** A table whose figures stand on the right; cells are texts. */
export interface HtmlTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns, from the left, hold words. */
  readonly words: number;
  /** Whether the last row is the sum of the others. */
  readonly hasTotal?: boolean;
  /** Whether its words are sentences. */
  readonly isRead?: boolean;
}

export function tableHtml({ head, rows, words, hasTotal = false, isRead = false }: HtmlTable): string {
  const kind = (index: number): string => (index < words ? "" : ' class="n"');
  const cells = (row: readonly string[], tag: "td" | "th"): string =>
    row.map((text, index) => `<${tag}${kind(index)}>${html(text)}</${tag}>`).join("");
  const body = rows.map((row, index) => {
    const isTotal = hasTotal && index === rows.length - 1;
    return `<tr${isTotal ? ' class="total"' : ""}>${cells(row, "td")}</tr>`;
  });
  return (
    `<div class="wide${isRead ? " read" : ""}"><table><thead><tr>${cells(head, "th")}</tr></thead>\n` +
    `<tbody>${body.join("\n")}</tbody></table></div>`
  );
}
