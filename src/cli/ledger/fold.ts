/** A cell as it is meant: full-width digits, letters and brackets folded, space around it dropped. */
export function fold(cell: string): string {
  return cell.normalize("NFKC").trim();
}

/** A column's name as it is compared: no space, no case, brackets of one kind. */
export function foldName(name: string): string {
  return fold(name).replaceAll(/\s+/g, "").toLowerCase();
}
