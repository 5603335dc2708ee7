import type { Schema } from "../foundation/description.js";
import { choice } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";

/** A language that findings are explained in: Chinese or English. */
export type Locale = "zh-CN" | "en";

/** The schema of a language. */
export function localeChoice(): Schema<Locale> {
  return choice(["语言", "Language"], { "zh-CN": ["中文", "Chinese"], en: ["英文", "English"] });
}

/** A store for each language. */
export function inEachLocale<Key, Made>(): Readonly<Record<Locale, Map<Key, Made>>> {
  return { "zh-CN": new Map(), en: new Map() };
}

/** Picks the language of a text. */
export function inLocale(locale: Locale): (text: Text) => string {
  return locale === "en" ? ({ en }) => en : ({ zh }) => zh;
}
