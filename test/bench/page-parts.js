/** The part of a page under a heading of its own, up to the next; empty where there is none. */
export function partOf(page, heading) {
  return page.match(new RegExp(`^${heading}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, "m"))?.[0] ?? "";
}

/** The page with a part in place of the one with the same heading, at its end where it has none. */
export function replacePart(page, part) {
  const old = partOf(page, part.slice(0, part.indexOf("\n")));
  return old === "" ? `${page}\n${part}` : page.replace(old, () => `${part}\n`);
}

/** The rows of the tables in a text, each as its cells. */
export function rowsIn(text) {
  return [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row]) => row.split("|").map((cell) => cell.trim()));
}
