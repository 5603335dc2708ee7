import type { Extra, Schema, Title } from "./description.js";
import { text } from "./schema.js";

/** What the JSON Schema of a text says from which somebody may tell who is meant. */
export const IDENTIFIES: Readonly<Record<string, true>> = { "x-identifies-person": true };

/** A text from which somebody may tell who is meant: a name, or a key of a person, an account or a household. */
export function identifier(title: Title, extra?: Extra): Schema<string> {
  const { definition, description } = text(title, extra);
  return { definition, description: { ...description, json: { ...description.json, ...IDENTIFIES } } };
}

/** The caller's key of a person; ledgers have a column of ID numbers in its place. */
export function personKey(title: Title = ["人员标识", "What tells the person apart"]): Schema<string> {
  return identifier(title, { synonyms: ["公民身份号码", "身份证号"] });
}
