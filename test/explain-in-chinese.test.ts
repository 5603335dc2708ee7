import { describe, expect, test } from "vitest";
import { evaluate, explain } from "../src/index.js";
import { caseTables, policyOf } from "./support/case-table.js";

/** What an official who reads only Chinese would ask about: letters, codes, paths of facts, days as programs write. */
const FOREIGN = /[A-Za-z_{}]|\d{4}-\d\d|\[\d|(?<!\d)\d+\/\d+|没有值|未定义/;

/** Names that the notices themselves print. */
const PRINTED = ["APP"];

/** Members of facts whose texts the caller writes, and an explanation repeats. */
const TYPED: ReadonlySet<string> = new Set(["key", "account", "person", "village", "source", "columns", "cells"]);

/** The texts in some facts that an explanation may repeat as they were typed. */
function typedIn(value: unknown, name = ""): readonly string[] {
  if (typeof value === "string") return TYPED.has(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => typedIn(part, Array.isArray(value) ? name : key));
}

/** A line without what was typed or is printed, the longest first: one key may be part of another. */
function without(line: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ""), line);
}

describe.each(caseTables())("$rule", ({ rule, cases }) => {
  test("an explanation in Chinese holds nothing but Chinese and figures", () => {
    const foreign = cases.flatMap(({ facts, readings = {}, expected, name }) => {
      if (expected === undefined) return [];
      const words = [...PRINTED, ...typedIn(facts), ...typedIn(readings)];
      return explain(evaluate(rule, facts, policyOf(readings)))
        .split("\n")
        .filter((line) => FOREIGN.test(without(line, words)))
        .map((line) => `${name.zh}: ${line}`);
    });
    expect(foreign).toEqual([]);
  });
});
