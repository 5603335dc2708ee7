/** Each of some texts on a line of its own. */
export function linesOf(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
