/** One text in Chinese and in English. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
