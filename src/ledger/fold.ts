/** Nothing to fold: by far the most cells. */
const PLAIN = /^[!-~]*$/;

/** A cell as it is meant: full-width digits, letters and brackets folded, space around it dropped. */
export function fold(cell: string): string {
  return PLAIN.test(cell) ? cell : cell.normalize("NFKC").trim();
}

/** A column's name as it is compared: no space, no case, brackets of one kind. */
export function foldName(name: string): string {
  return fold(name).replaceAll(/\s+/g, "").toLowerCase();
}
