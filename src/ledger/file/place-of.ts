/** The place of a character in a text from a place on, or the text's length. */
export function placeOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}
