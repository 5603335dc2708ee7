/** Columns of a line at most; a Chinese character takes two. */
const WIDTH = 120;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The one form of a file of cases: what fits on a line stands on it, and what does not has a line for each part. */
export function printedTable(table: unknown): string {
  return `${printed(table, "", 0)}\n`;
}

function printed(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  const isShort = before + columns(line) < WIDTH;
  if (isShort || !isWhole(value)) {
    if (isShort || typeof value !== "string") return line;
    return printed({ $text: partsOf(value, WIDTH - indent.length - 7) }, indent, before);
  }
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).map(([key, part]) => {
    const head = `${inner}${Array.isArray(value) ? "" : `${JSON.stringify(key)}: `}`;
    return `${head}${printed(part, inner, columns(head))}`;
  });
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (!isWhole(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isWhole(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A long text in parts that fit, each ending where a sentence pauses if there is such a place. */
function partsOf(text: string, room: number): readonly string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== ""; ) {
    let end = Math.min(rest.length, room);
    while (columns(JSON.stringify(rest.slice(0, end))) > room) end -= 1;
    const pause = end === rest.length ? -1 : rest.slice(0, end).search(/(?<=[；，：。]|[;,:] | )[^；，：。;,: ]*$/);
    parts.push(rest.slice(0, pause > 0 ? pause : end));
    rest = rest.slice(parts.at(-1)?.length);
  }
  return parts;
}

export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
