import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { ask, askMany } from "../../src/engine/engine.js";
import { caseTables } from "../support/case-table.js";
import { read } from "./project.js";

/** The one file for any engine, in worlds that have nothing but the language. */
const file = read("dist/yingzhou-insurance.iife.js");

type Engine = { readonly ask: typeof ask; readonly askMany: typeof askMany };

/**
 * Takes away the clock, chance, locales, code generation and what came into the language after 2023, and tells whoever
 * reaches for them.
 */
const bare = `
  const missed = [];
  const takeAway = (from, name) => Object.defineProperty(from, name, {
    get() { missed.push(name); throw new ReferenceError(name); },
  });
  for (const name of ["Intl", "Temporal", "eval", "Function", "WebAssembly", "console", "process"])
    takeAway(globalThis, name);
  takeAway(Math, "random");
  for (const name of ["isWellFormed", "toWellFormed"]) takeAway(String.prototype, name);
  for (const type of [Object, Map]) takeAway(type, "groupBy");
  takeAway((() => {}).constructor.prototype, "constructor");
  // Of dates only arithmetic is left: the day of a number, the number of a day.
  const Day = Date;
  globalThis.Date = function (...given) {
    if (new.target === undefined || given.length === 0) takeAway(given, "now").now;
    return new Day(...given);
  };
  Date.UTC = Day.UTC;
  takeAway(Date, "now");`;

/** Freezes all that the language brings. */
const freeze = `
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    if (value === globalThis || Object(value) !== value) continue;
    for (const part of [value, value.prototype, Object.getPrototypeOf(value)])
      if (part !== undefined && part !== null) Object.freeze(part);
  }
  Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));`;

function engineIn(world: object, ...before: readonly string[]): Engine {
  createContext(world, { codeGeneration: { strings: false, wasm: false } });
  for (const text of before) runInContext(text, world);
  runInContext(file, world);
  return runInContext("yingzhouInsurance", world) as Engine;
}

interface Question {
  readonly rule: string;
  readonly facts: string;
  readonly policy: string | undefined;
}

/** Every published row, its readings as a draft. */
const questions: readonly Question[] = caseTables().flatMap(({ rule, cases }) =>
  cases.map(({ facts, readings }) => ({ rule, facts: JSON.stringify(facts), policy: draftOf(readings) })),
);

function draftOf(given: object | undefined): string | undefined {
  if (given === undefined) return undefined;
  const entries = Object.entries(given);
  const chosen = entries.filter(([, option]) => typeof option === "string");
  const supplied = entries.filter(([, option]) => typeof option !== "string");
  const changes = { readings: Object.fromEntries(chosen), supplied: Object.fromEntries(supplied) };
  return JSON.stringify({ base: "yingzhou-2021", id: "yingzhou-2021", changes });
}

const expected = questions.map(({ rule, facts, policy }) => ask(rule, facts, policy));

test.each([
  ["nothing but the language", []],
  ["no clock, chance, locale or code generation", [bare]],
  ["everything frozen beforehand", [freeze]],
])("every published row is answered, byte for byte, where there is %s", (_, before) => {
  const world = Object.create(null) as object;
  const engine = engineIn(world, ...before);
  expect(Object.keys(world).filter((name) => name !== "Date")).toEqual(["yingzhouInsurance"]);
  expect(questions.map(({ rule, facts, policy }) => engine.ask(rule, facts, policy))).toEqual(expected);
  if (before.includes(bare)) expect(runInContext("missed.join()", world)).toBe("");
  const rule = "pension/contribution-subsidy";
  expect(engine.askMany(rule, '{"tier":500}\n{}')).toBe(askMany(rule, '{"tier":500}\n{}'));
});

test("the traps of the bare world catch who reaches for what is not there", () => {
  const reaches = [
    ["Date.now()", "now"],
    ["new Date()", "now"],
    ["Date()", "now"],
    ["Math.random()", "random"],
    ["eval('1')", "eval"],
    ["new Function('1')", "Function"],
    ["(() => {}).constructor('1')", "constructor"],
    ["new Intl.DateTimeFormat()", "Intl"],
    ["''.isWellFormed()", "isWellFormed"],
  ] as const;
  const world = Object.create(null) as object;
  createContext(world);
  runInContext(bare, world);
  for (const [reach, name] of reaches) {
    expect(() => runInContext(reach, world), reach).toThrow();
    expect(runInContext("missed.splice(0)", world), reach).toContain(name);
  }
});

test("no source of it generates code, and it brings the notices of what is in it", () => {
  expect(file).not.toMatch(/\bnew Function\b|\beval\(/);
  expect(file).toMatch(/^\/\*! .*fraction\.js [\d.]+ \(.+\).* \*\/$/m);
});
