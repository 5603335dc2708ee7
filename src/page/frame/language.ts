import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale, Text } from "../../index.js";

/** The language that the page speaks. */
export const Language: Context<Locale> = createContext<Locale>("zh-CN");

export const useLocale = (): Locale => useContext(Language);

/** The page's own words, in either language, as they are said now. */
export type Say = (zh: string, en: string) => string;

export function useSay(): Say {
  const locale = useLocale();
  return (zh, en) => (locale === "en" ? en : zh);
}

/** The library's words in the language of the page. */
export function useTextOf(): (text: Text) => string {
  const locale = useLocale();
  return (text) => (locale === "en" ? text.en : text.zh);
}
