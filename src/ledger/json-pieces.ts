const ENTRIES = 4096;

/**
 * JSON of data, piece by piece: a list of millions of entries need not be one text.
 *
 * @param value - plain data
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value) && value.length > ENTRIES) {
    for (let start = 0; start < value.length; start += ENTRIES) {
      const entries = JSON.stringify(value.slice(start, start + ENTRIES));
      yield `${start === 0 ? "[" : ","}${entries.slice(1, -1)}`;
    }
    yield "]";
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    let before = "{";
    for (const [key, inner] of Object.entries(value)) {
      yield `${before}${JSON.stringify(key)}:`;
      yield* jsonPieces(inner);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else yield JSON.stringify(value);
}
