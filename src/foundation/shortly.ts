const LONGEST_SHOWN = 64;

/** A value in a few characters of one line: what it is where it can't be shown. */
export function shortly(value: unknown, quote = '"'): string {
  switch (typeof value) {
    case "string":
      return `${quote}${cut(value)}${quote}`;
    case "symbol":
      return cut(String(value));
    case "bigint":
    case "function":
      return typeof value;
    case "object":
      return value === null ? "null" : isList(value) ? "[…]" : "{…}";
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}

function cut(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return shown.replace(/\p{Cc}/gu, " ").replace(/\p{Surrogate}/gu, "\uFFFD");
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A proxy that was revoked does not even say that much.
  }
  return false;
}
