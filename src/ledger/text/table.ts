/** Characters that a terminal draws two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Rows in aligned columns; columns of figures, named by their number, are set to the right. */
export function table(rows: readonly (readonly string[])[], figures: readonly number[] = []): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] as string))),
  );
  const cell = (text: string, column: number): string => {
    const space = " ".repeat((widths[column] as number) - widthOf(text));
    return figures.includes(column) ? space + text : text + space;
  };
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
