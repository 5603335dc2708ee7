/** Invented rows as pieces of CSV; none of their cells needs quotes. */
export function* sampleText(rows: Iterable<readonly string[]>): Generator<string> {
  let mark = "\ufeff";
  for (const cells of rows) {
    yield `${mark}${cells.join(",")}\r\n`;
    mark = "";
  }
}
