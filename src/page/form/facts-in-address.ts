import type { Draft } from "./draft.js";
import type { FormField } from "./form-field.js";
import { standIn } from "./stand-in.js";

/** Facts whose kinds are one text each; all else is JSON in an address. */
const TEXTS: ReadonlySet<string> = new Set(
  "text,amount,number,count,date,date-or-time,month,choice,flag,lines".split(","),
);

/** A number of a person or an account, wherever it was typed. */
const IDENTIFYING = /\d{14}/;

/**
 * What stands in a form as the parameters of an address, one a fact. What may name a person stands in it as 甲, 乙, the
 * same for the same; lists of free cells, and texts with a long number in them, are left out.
 */
export function paramsOf(draft: Draft, fields: readonly FormField[]): Record<string, string> {
  const persons = standInsFor(draft, fields);
  const anonymous = withoutPersons(draft, fields, persons);
  return Object.fromEntries(
    Object.entries(anonymous).map(([name, value]) => {
      const isText = TEXTS.has(fieldNamed(fields, name)?.kind ?? "") && typeof value !== "object";
      return [name, isText ? String(value) : JSON.stringify(value)];
    }),
  );
}

/** What the parameters of an address fill in; those that are no facts are passed over. */
export function draftIn(params: URLSearchParams, fields: readonly FormField[]): Draft {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = params.get(field.name);
      return text === null ? [] : [[field.name, valueIn(text, field)]];
    }),
  );
}

function valueIn(text: string, { kind }: FormField): unknown {
  if (kind === "flag") return FLAGS.get(text) ?? text;
  if (TEXTS.has(kind)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

const fieldNamed = (fields: readonly FormField[], name: string): FormField | undefined =>
  fields.find((field) => field.name === name);

type Persons = ReadonlyMap<string, string>;

/** Who is meant, as the rules tell persons apart: by what a key holds, an ID number's last letter of either case. */
const coreOf = (name: string): string =>
  (name.trim() || name).replaceAll(/[\uFF01-\uFF5E\u3000]/g, (wide) => wide.normalize("NFKC")).replace(/x$/, "X");

/** A stand-in for each person that a draft names, in order; who is a stand-in already stays so. */
function standInsFor(draft: Draft, fields: readonly FormField[]): Persons {
  const names = [...new Set(personsIn(draft, fields).map(coreOf))];
  const taken = new Set(names.filter((name) => STAND_IN.test(name)));
  const persons = new Map([...taken].map((name) => [name, name]));
  let index = 0;
  for (const name of names) {
    if (persons.has(name)) continue;
    while (taken.has(standIn(index))) index++;
    persons.set(name, standIn(index++));
  }
  return persons;
}

const STAND_IN = /^[甲乙丙丁戊己庚辛壬癸]\d{0,3}$/;

function personsIn(record: object, fields: readonly FormField[]): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const field = fieldNamed(fields, name);
    if (field === undefined) return [];
    if (typeof value === "string") return field.isPersonal ? [value] : [];
    const records = Array.isArray(value) ? value : [value];
    return records.flatMap((each) => (isRecord(each) ? personsIn(each, field.fields) : []));
  });
}

function withoutPersons(record: object, fields: readonly FormField[], persons: Persons): object {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = fieldNamed(fields, name);
      if (field === undefined || holdsCells(field)) return [];
      const kept = anonymous(value, field, persons);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** A list that is copied out of another table, names and all. */
const holdsCells = ({ fields }: FormField): boolean =>
  fields.some(({ kind, isPersonal }) => kind === "lines" && isPersonal);

function anonymous(value: unknown, field: FormField, persons: Persons): unknown {
  if (typeof value === "string" && field.isPersonal) return persons.get(coreOf(value));
  if (typeof value === "string") return IDENTIFYING.test(value) ? undefined : value;
  if (Array.isArray(value))
    return value.map((each) => (isRecord(each) ? withoutPersons(each, field.fields, persons) : each));
  return isRecord(value) ? withoutPersons(value, field.fields, persons) : value;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
