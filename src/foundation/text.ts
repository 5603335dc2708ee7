/** One text in Chinese and in English. */
export interface Text {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Whether a text is whole characters: half of one has no form in UTF-8. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}
