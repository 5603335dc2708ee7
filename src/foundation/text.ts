/** One text in Chinese and in English. */
export interface Text {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}
