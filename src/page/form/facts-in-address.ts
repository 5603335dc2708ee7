import type { Draft } from "./draft.js";
import { memberPath } from "./fact-path.js";
import type { FormField } from "./form-field.js";
import { standIn } from "./stand-in.js";

/** Facts whose kinds are one text each; a record's parts have a parameter each, and all else is JSON in an address. */
const TEXTS: ReadonlySet<string> = new Set(
  "text,amount,number,count,date,date-or-time,month,choice,flag,lines".split(","),
);
const RECORDS: ReadonlySet<string> = new Set(["record", "rate"]);

/** A number of a person or an account, wherever it was typed. */
const IDENTIFYING = /\d{14}/;

/**
 * What stands in a form as the parameters of an address, one a fact, of a record one a part. What may name a person
 * stands in it as 甲, 乙, the same for the same; lists of free cells, and texts with a long number in them, are left
 * out.
 */
export function paramsOf(draft: Draft, fields: readonly FormField[]): Record<string, string> {
  const persons = standInsFor(draft, fields);
  const anonymous = withoutPersons(draft, fields, persons);
  return Object.fromEntries(
    Object.entries(anonymous).flatMap(([name, value]) => paramsIn(name, value, fieldNamed(fields, name))),
  );
}

type Param = readonly [path: string, text: string];

function paramsIn(path: string, value: unknown, field: FormField | undefined): readonly Param[] {
  const { kind = "text", fields = [] } = field ?? {};
  if (RECORDS.has(kind) && isRecord(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, part]) =>
      paramsIn(memberPath(path, name), part, fieldNamed(fields, name)),
    );
  if (TEXTS.has(kind) && typeof value !== "object") return [[path, String(value)]];
  if (kind === "words" && isPlainWords(value)) return [[path, value.join(",")]];
  return [[path, JSON.stringify(value)]];
}

/** Whether words can stand in a row: there are some, and none is parted by what parts them. */
function isPlainWords(value: unknown): value is readonly string[] {
  const isPlain = (word: unknown): boolean => typeof word === "string" && /^[\w-]+$/.test(word);
  return Array.isArray(value) && value.length > 0 && value.every(isPlain);
}

/** What the parameters of an address fill in; those that are no facts are passed over. */
export function draftIn(params: URLSearchParams, fields: readonly FormField[], above = ""): Draft {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const path = memberPath(above, field.name);
      const text = params.get(path);
      if (text !== null) return [[field.name, valueIn(text, field)]];
      const parts = RECORDS.has(field.kind) ? draftIn(params, field.fields, path) : {};
      return Object.keys(parts).length > 0 ? [[field.name, parts]] : [];
    }),
  );
}

function valueIn(text: string, { kind }: FormField): unknown {
  if (kind === "flag") return FLAGS.get(text) ?? text;
  if (TEXTS.has(kind)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return kind === "words" ? text.split(",") : text;
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
