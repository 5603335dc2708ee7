import type { Locale, Text } from "../../index.js";

/** Says a text in one language. */
export type Say = (text: Text) => string;

/** Picks the language of a text. */
export function inLocale(locale: Locale): Say {
  return locale === "en" ? ({ en }) => en : ({ zh }) => zh;
}

/** What is the same in both languages, as names are. */
export function same(text: string): Text {
  return { zh: text, en: text };
}
