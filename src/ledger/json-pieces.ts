/** So many entries of a list are one piece. */
const ENTRIES = 64;
/** As far as each member stands behind what holds it, in JSON for people. */
const INDENT = 2;

/** How JSON is written. */
export interface JsonForm {
  /** What stands for the value of a key; the value, if left out. */
  readonly shown?: (key: string, value: unknown) => unknown;
  /** Whether each member stands on a line of its own. */
  readonly isIndented?: boolean;
}

/**
 * JSON of data, piece by piece, as `JSON.stringify` writes it whole: a list of millions of entries need not be one
 * text.
 *
 * @param value - plain data
 */
export function* jsonPieces(value: unknown, form: JsonForm = {}, depth = 0): Generator<string> {
  const { shown, isIndented = false } = form;
  const lineAt = (at: number): string => (isIndented ? `\n${" ".repeat(INDENT * at)}` : "");
  const [line, inner] = [lineAt(depth), lineAt(depth + 1)];
  const whole = (part: unknown): string => JSON.stringify(part, shown, isIndented ? INDENT : 0).replaceAll("\n", line);
  if (Array.isArray(value) && value.length > ENTRIES) {
    for (let start = 0; start < value.length; start += ENTRIES) {
      const entries = whole(value.slice(start, start + ENTRIES));
      yield `${start === 0 ? "[" : ","}${entries.slice(1, entries.length - 1 - line.length)}`;
    }
    yield `${line}]`;
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    let before = "{";
    for (const [key, own] of Object.entries(value)) {
      yield `${before}${inner}${JSON.stringify(key)}:${isIndented ? " " : ""}`;
      yield* jsonPieces(shown === undefined ? own : shown(key, own), form, depth + 1);
      before = ",";
    }
    yield before === "{" ? "{}" : `${line}}`;
  } else yield whole(value);
}
