import type { Locale, Text } from "../../index.js";
import { stepsOf } from "./fact-path.js";
import type { FormField } from "./form-field.js";

const textIn = (text: Text, locale: Locale): string => (locale === "en" ? text.en : text.zh);

/** A fact that stands in a form, in words. */
export function factInWords(value: unknown, field: FormField, locale: Locale): string {
  const unit = field.unit === undefined ? "" : ` ${textIn(field.unit, locale)}`;
  if (typeof value === "boolean") return textIn(value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }, locale);
  if (Array.isArray(value)) return listInWords(value, field, locale);
  if (typeof value === "object" && value !== null) return membersInWords(value, field, locale);
  const text = String(value);
  const option = field.options.find((each) => each.value === text);
  if (option !== undefined) return textIn(option.title, locale);
  return text === "" ? none(locale) : `${text.split("\n").join(locale === "en" ? ", " : "、")}${unit}`;
}

const none = (locale: Locale): string => textIn({ zh: "没有", en: "none" }, locale);

function listInWords(values: readonly unknown[], field: FormField, locale: Locale): string {
  if (values.length === 0) return none(locale);
  const between = locale === "en" ? ["; ", ", "] : ["；", "、"];
  const items = values.map((each) => factInWords(each, field, locale));
  return items.join(field.kind === "table" ? between[0] : between[1]);
}

function membersInWords(record: object, { fields }: FormField, locale: Locale): string {
  const members = Object.entries(record).flatMap(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined || value === undefined) return [];
    return [`${textIn(field.title, locale)}${locale === "en" ? ": " : "："}${factInWords(value, field, locale)}`];
  });
  return members.join(locale === "en" ? ", " : "，");
}

/** What the fact at a path is called: 户内成员 2，其他参保险种. */
export function titleAt(path: string, fields: readonly FormField[], locale: Locale): string {
  const words: string[] = [];
  let within = fields;
  for (const step of stepsOf(path)) {
    const field = within.find(({ name }) => name === step);
    if (typeof step === "number") words[words.length - 1] += ` ${step + 1}`;
    else words.push(field === undefined ? step : textIn(field.title, locale));
    within = field?.fields ?? within;
  }
  return words.join(locale === "en" ? ", " : "，");
}
