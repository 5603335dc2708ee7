/**
 * What a terminal would obey instead of showing, or by which text shows in another order than it is read: controls but
 * for tabs and line ends, and marks of direction.
 */
const OBEYED = /(?!\r?\n|\t)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it may be shown, whatever it is made of: marks that would be obeyed stand as `\u202e`. */
export function shown(text: string): string {
  return text.replace(OBEYED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
