import { descriptionOf, type Schema } from "../foundation/description.js";
import { onceFor } from "../foundation/once.js";
import { shapeOf } from "../foundation/schema.js";
import type { AnswerPart } from "./answer-part.js";
import { coreOf } from "./member-of.js";
import type { Words } from "./words.js";

/**
 * A list whose entries that follow each other and are alike but for what they are of, such as months that are not yet
 * due, stand as one.
 */
export function together(entries: readonly AnswerPart[], element: Schema, words: Words): readonly AnswerPart[] {
  const telling = tellingPlaces(element);
  const runs: AnswerPart[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run !== undefined && areAlike(run[0] as AnswerPart, entry, telling)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => (run.length === 1 ? (run[0] as AnswerPart) : asOne(run, telling, words)));
}

/**
 * The fields that tell entries apart, and whether they are put together from the first to the last, as days and
 * periods are; the first field and names are listed.
 */
type TellingPlaces = ReadonlyMap<number, boolean>;

const tellingPlaces = /* @__PURE__ */ onceFor((element: Schema): TellingPlaces => {
  const places = Object.values(shapeOf(element)).map((schema, index) => [index, isSpan(schema, index)] as const);
  return new Map(places.filter((place): place is readonly [number, boolean] => place[1] !== undefined));
});

const SPANS: ReadonlySet<unknown> = new Set(["date", "month", "period"]);

/** Undefined for a field that tells nothing apart. */
function isSpan(schema: Schema, index: number): boolean | undefined {
  const core = coreOf(schema);
  const { json } = descriptionOf(core);
  if (SPANS.has(json["x-format"] ?? json["format"])) return true;
  const isName = json["minLength"] === 1 && json["x-format"] === undefined;
  return isName || (index === 0 && core.definition.type !== "array") ? false : undefined;
}

function areAlike(one: AnswerPart, other: AnswerPart, telling: TellingPlaces): boolean {
  return (
    one.parts.length > 0 &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => telling.has(index) || isSame(part, other.parts[index] as AnswerPart))
  );
}

function isSame(one: AnswerPart, other: AnswerPart): boolean {
  return (
    one.text === other.text &&
    one.label === other.label &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => isSame(part, other.parts[index] as AnswerPart))
  );
}

function asOne(run: readonly AnswerPart[], telling: TellingPlaces, words: Words): AnswerPart {
  const [first, last] = [run[0] as AnswerPart, run.at(-1) as AnswerPart];
  const parts = first.parts.map((part, index) => {
    const texts = [...new Set(run.map((entry) => (entry.parts[index] as AnswerPart).text))];
    if (texts.length === 1) return part;
    const [from, to] = [texts[0] as string, texts.at(-1) as string];
    const span = words.text({ zh: `${from}至${to}`, en: `${from} to ${to}` });
    const text = telling.get(index) === true ? span : words.list(texts);
    return {
      ...part,
      text: index === 0 ? words.text({ zh: `${text}（各项相同）`, en: `${text} (alike)` }) : text,
      bounds: null,
    };
  });
  return { ...first, label: `${first.label}–${last.label}`, parts };
}
