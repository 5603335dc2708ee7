/** The canonical form (RFC 8785) of a value that is plain JSON: keys in order, nothing between. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return String(value);
  let members = "";
  if (Array.isArray(value)) {
    for (const item of value) members += `${members === "" ? "" : ","}${canonicalJson(item)}`;
    return `[${members}]`;
  }
  const held = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(held).sort())
    members += `${members === "" ? "" : ","}${quoted(key)}:${canonicalJson(held[key])}`;
  return `{${members}}`;
}

/** Most texts of a receipt need no escapes, and go without asking for them. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const PLAIN = /^[ !#-[\]-~]*$/;
