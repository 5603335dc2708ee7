/** What a cell's format makes of its number. */
export type NumberKind = "number" | "percent" | "date" | "time" | "duration";

/** Formats that have a number and no code in the file, 27 to 36 and 50 to 58 those of Chinese Excel. */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [9, 10, "percent"],
  [14, 17, "date"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 35, "time"],
  [36, 36, "date"],
  [45, 45, "time"],
  [46, 46, "duration"],
  [47, 47, "time"],
  [50, 54, "date"],
  [55, 56, "time"],
  [57, 58, "date"],
];

export function builtInKind(id: number): NumberKind {
  return BUILT_IN.find(([from, to]) => from <= id && id <= to)?.[2] ?? "number";
}

/** What stands for itself in a format: quoted, escaped, spaced; colours, conditions, currencies, languages. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^[\]]*\]|general|e[+-]|am\/pm|a\/p/gi;

/** The kind of a format by its code, as Excel reads it; the section for positive numbers decides. */
export function kindOfCode(code: string): NumberKind {
  const section = code.replace(LITERAL, "").replace(/;.*/s, "").toLowerCase();
  if (/\[[hms]/.test(section)) return "duration";
  if (/[ydegb]|a{3}/.test(section)) return "date";
  if (/[hs]/.test(section)) return "time";
  if (section.includes("m")) return "date";
  return section.includes("%") ? "percent" : "number";
}
