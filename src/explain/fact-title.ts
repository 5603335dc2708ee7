import { descriptionOf, type Schema } from "../foundation/description.js";
import type { Locale } from "./locale.js";
import { coreOf, memberOf } from "./member-of.js";

/** A fact by its title. */
export interface FactTitle {
  /** Its title. */
  readonly title: string;
  /** The record that it is in, such as 成员3（丙）; empty for a fact of its own. */
  readonly where: string;
  /** Whether that record is an entry of a list. */
  readonly isEntry: boolean;
}

/** The names and numbers on the way to a fact: of `members[2].insurance` they are `members`, `2`, `insurance`. */
function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]/).filter((step) => step !== "");
}

/** Whether a path leads to a fact. */
export function isFactPath(facts: Schema, path: string): boolean {
  let schema: Schema | undefined = facts;
  for (const step of stepsOf(path)) schema = schema && memberOf(schema, step);
  return schema !== undefined;
}

/**
 * The title of the fact at a path; an entry of a list goes by its number and, where the finding repeats it, its key. A
 * finding of another version may name a fact that is not there, which goes by the last title on its way.
 */
export function factTitle(facts: Schema, finding: unknown, path: string, locale: Locale): FactTitle {
  const titleOf = (schema: Schema): string => descriptionOf(schema).title[locale === "en" ? "en" : "zh"];
  let schema = facts;
  let value = finding;
  const way: { readonly title: string; readonly isEntry: boolean }[] = [];
  for (const step of stepsOf(path)) {
    const next = memberOf(schema, step);
    if (next === undefined) break;
    const isEntry = coreOf(schema).definition.type === "array";
    schema = next;
    value = Object(value)[step];
    // The list itself goes by its entry.
    if (isEntry) way.pop();
    way.push({ title: isEntry ? entryTitle(titleOf(schema), Number(step), value, locale) : titleOf(schema), isEntry });
  }
  const { title: named } = way.pop() ?? { title: titleOf(facts) };
  // Where the order of two things on one day is asked, what is missing is the time on the day given.
  const title = path.endsWith(".time") ? timeOn(named, locale) : named;
  const where = way.map((each) => each.title).join(locale === "en" ? ", " : "的");
  return { title, where, isEntry: way.at(-1)?.isEntry ?? false };
}

function timeOn(day: string, locale: Locale): string {
  return locale === "en" ? `${day} (the time)` : `${day}的时刻`;
}

function entryTitle(title: string, index: number, value: unknown, locale: Locale): string {
  const { key } = Object(value) as { readonly key?: string };
  const numbered = `${title.replace(ONE_OF_MANY, "")}${locale === "en" ? " " : ""}${index + 1}`;
  if (key === undefined) return capital(numbered);
  return capital(numbered) + (locale === "en" ? ` (${key})` : `（${key}）`);
}

/** What makes a title speak of one: 一次公示, "A person". */
const ONE_OF_MANY = /^(?:一次|一(?=[户档行])|An? )/;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Facts in a row, those of one record together: 成员3（丙）的参保状况, 资料上报（提供及时、材料齐全）. */
export function factsInWords(facts: readonly FactTitle[], locale: Locale): readonly string[] {
  const groups: { readonly where: string; readonly isEntry: boolean; readonly titles: string[] }[] = [];
  for (const { title, where, isEntry } of facts) {
    const last = groups.at(-1);
    if (last !== undefined && where !== "" && last.where === where) last.titles.push(title);
    else groups.push({ where, isEntry, titles: [title] });
  }
  return groups.map(({ where, isEntry, titles }) => {
    const listed = titles.join(locale === "en" ? ", " : "、");
    if (where === "") return listed;
    if (locale === "en") return isEntry ? `${where}: ${listed}` : `${where} (${listed})`;
    if (!isEntry) return `${where}（${listed}）`;
    return listed.startsWith("是否") ? `${where}${listed}` : `${where}的${listed}`;
  });
}
