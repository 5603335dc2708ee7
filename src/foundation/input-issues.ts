import { isDecimal } from "./decimal.js";
import { descriptionOf, type Schema } from "./description.js";
import type { RuleInputIssue } from "./errors.js";
import { nearest } from "./nearest.js";
import { shortly } from "./shortly.js";
import type { Text } from "./text.js";

type Path = readonly PropertyKey[];

/** A member that is not there. */
export function missingValue(path: Path, schema: Schema): RuleInputIssue {
  const { title, expected } = descriptionOf(schema);
  const zh = `缺少“${title.zh}”，应为${expected.zh}`;
  const en = `${title.en} is missing; expected ${expected.en}`;
  return { path: pathText(path), code: "missing", message: { zh, en }, expected, received: "undefined" };
}

/** A value of another type, or of the right type and still none that is taken. */
export function wrongValue(path: Path, schema: Schema, received: unknown, mayLack = false): RuleInputIssue {
  const { title, expected } = descriptionOf(schema);
  const shown = shortly(received);
  const [hintZh, hintEn] = received === null && mayLack ? LEAVE_OUT : ["", ""];
  const zh = `“${title.zh}”应为${expected.zh}，实为 ${shown}${hintZh}`;
  const en = `${title.en}: expected ${expected.en}, received ${shown}${hintEn}`;
  const code = received !== null && typesOf(schema).includes(typeOf(received)) ? "value" : "type";
  return { path: pathText(path), code, message: { zh, en }, expected, received: shown };
}

/** Null says nothing that leaving a member out does not. */
const LEAVE_OUT = ["；不知道的，不要写这一项", "; leave the member out where it is not known"] as const;

/** A value that throws when it is read. */
export function unreadableValue(path: Path, schema: Schema): RuleInputIssue {
  const { title, expected } = descriptionOf(schema);
  const zh = `无法读取“${title.zh}”，应为${expected.zh}`;
  const en = `${title.en} can't be read; expected ${expected.en}`;
  return { path: pathText(path), code: "unreadable", message: { zh, en }, expected, received: "{…}" };
}

/** A key that a record does not take. */
export function unknownKey(path: Path, key: string, known: readonly string[]): RuleInputIssue {
  const near = nearest(key, known);
  const expected: Text = { zh: `已知字段：${known.join("、")}`, en: `one of the fields ${known.join(", ")}` };
  const shown = shortly(key);
  const zh = `没有字段 ${shown}${near.length > 0 ? `，是否为 ${near.join("、")}？` : ""}`;
  const en = `there is no field ${shown}${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`;
  return { path: pathText(path), code: "unknown-key", message: { zh, en }, expected, received: shown };
}

/** The JSON types of the values that a schema may take. */
function typesOf(schema: Schema): readonly unknown[] {
  const { type } = schema.definition;
  if (type === "enum") return ["string"];
  if (type !== "custom") return [type];
  const { type: named } = descriptionOf(schema).json;
  return [named].flat().map((name) => (name === "integer" ? "number" : name));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return isDecimal(value) ? "number" : typeof value;
}

/** `members[2].groups[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? shortly(key, "") : `${text}.${shortly(key, "")}`;
  }, "");
}
