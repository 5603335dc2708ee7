/** One text in Chinese and in English. */
export interface Text {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Whether a value is a text of whole characters: half of one has no form in UTF-8. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !LONE_SURROGATE.test(value);
}
