import { stepsOf } from "./fact-path.js";
import type { FormField } from "./form-field.js";
import { readTyped } from "./read-typed.js";

/**
 * What stands in a form: shaped like the facts, each number and day as the text that was typed. What is not of the
 * form's shape is kept as it is, for the rule to refuse.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** The facts that a draft says. */
export function factsOf(draft: Draft, fields: readonly FormField[]): Record<string, unknown> {
  return mapped(draft, fields, factOf);
}

/** The draft that says the same as some facts. */
export function draftOf(facts: object, fields: readonly FormField[]): Draft {
  return mapped(facts, fields, drafted);
}

type Convert = (value: unknown, field: FormField) => unknown;

function mapped(record: object, fields: readonly FormField[], convert: Convert): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields.find((each) => each.name === name);
      return [name, field === undefined ? value : convert(value, field)];
    }),
  );
}

function factOf(value: unknown, field: FormField): unknown {
  if (field.kind === "lines" && typeof value === "string") return linesIn(value, field);
  if (typeof value === "string") return readTyped(value, field.kind);
  return within(value, field, factOf);
}

function drafted(value: unknown, field: FormField): unknown {
  const { line } = field;
  if (line !== undefined && Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.join("\n");
  if (typeof value === "number") return String(value);
  return within(value, field, drafted);
}

/** Of a table its rows, of a record its members, turned by turn; another value as it is. */
function within(value: unknown, { kind, fields }: FormField, convert: Convert): unknown {
  if (kind === "table" && Array.isArray(value))
    return value.map((row) => (isRecord(row) ? mapped(row, fields, convert) : row));
  return fields.length > 0 && isRecord(value) ? mapped(value, fields, convert) : value;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function linesIn(text: string, { line }: FormField): readonly unknown[] {
  const lines = text === "" ? [] : text.split("\n");
  const kept = line?.mayBeBlank === true ? lines : lines.filter((each) => each.trim() !== "");
  return kept.map((each) => readTyped(each, line?.kind ?? "text"));
}

/** A draft with another value at a place; left out where there is none, and so is a record that was left empty. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const [first = "", ...rest] = stepsOf(path);
  return (changed(draft, [first, ...rest], value) ?? {}) as Draft;
}

function changed(holder: unknown, [step = "", ...rest]: readonly (string | number)[], value: unknown): unknown {
  const next = rest.length === 0 ? value : changed(Object(holder)[step], rest, value);
  if (typeof step === "number")
    return Object.assign([...((holder as unknown[] | undefined) ?? [])], { [step]: next ?? {} });
  const given = Object.entries({ ...Object(holder), [step]: next }).filter(([, each]) => each !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
