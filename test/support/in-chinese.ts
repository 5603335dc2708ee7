/** What an official who reads only Chinese would ask about: letters, codes, paths of facts, days as programs write. */
export const FOREIGN: RegExp = /[A-Za-z_{}]|\d{4}-\d\d|\[\d|(?<!\d)\d+\/\d+|没有值|未定义/;

/** Names that the notices themselves print. */
export const PRINTED: readonly string[] = ["APP"];

/** Members of facts whose texts the caller writes, and an explanation repeats. */
const TYPED: ReadonlySet<string> = new Set(["key", "account", "person", "village", "source", "columns", "cells"]);

/** The texts in some facts that an explanation may repeat as they were typed. */
export function typedIn(value: unknown, name = ""): readonly string[] {
  if (typeof value === "string") return TYPED.has(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => typedIn(part, Array.isArray(value) ? name : key));
}

/** A line without what was typed or is printed, the longest first: one key may be part of another. */
export function without(line: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ""), line);
}
