import type { Text } from "../../index.js";

/**
 * A sentence of the library without what it advises those who type a command: the page has its own controls, and says
 * where they are.
 */
export function withoutOptions({ zh, en }: Text): Text {
  return {
    zh: kept(zh, /[^，；。：]+[，；。：]?/g, "。"),
    en: kept(en, /(?:[^,;.:]|[,;.:](?!\s|$))+[,;.:]?\s*/g, "."),
  };
}

/** What a command is told to say: `--encoding`. */
const OPTION = /(?<![\w-])--[a-z]/;

function kept(text: string, parts: RegExp, end: string): string {
  const own = (text.match(parts) ?? []).filter((part) => !OPTION.test(part));
  if (own.length === 0) return text;
  const characters = [...own.join("")];
  while (/^[，；：。,;:.\s]$/.test(characters.at(-1) ?? "")) characters.pop();
  return characters.join("") + end;
}
