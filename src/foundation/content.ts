const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const WIDTH_OFFSET = 0xfee0;

/** A text as its reader sees it: outer spaces off, full-width characters and spaces folded. */
export function contentOf(text: string): string {
  return text
    .trim()
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - WIDTH_OFFSET))
    .replaceAll("\u3000", " ");
}

/** What tells a person apart, as its reader sees it: an x at the end is the same letter in either case. */
export function identifierOf(key: string): string {
  return contentOf(key).replace(/x$/, "X");
}
