/** The canonical form (RFC 8785) of a value that is plain JSON: keys in order, nothing between. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const held = value as Readonly<Record<string, unknown>>;
  let members = "";
  for (const key of Object.keys(held).sort())
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(held[key])}`;
  return `{${members}}`;
}
