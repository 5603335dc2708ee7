/** Nothing to fold: by far the most cells. */
const PLAIN = /^[!-&(-~]*$/;
/** Characters that show as nothing: a word with one is no other word. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A cell as it is meant: full width folded; what shows as nothing dropped, and Excel's apostrophe for text. */
export function fold(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  const text = cell.normalize("NFKC").replace(INVISIBLE, "").trim();
  return /^['‘’]/.test(text) ? text.slice(1).trim() : text;
}

const NO_PART_OF_A_NAME = /[\s()[\]【】“”"'*.,:、。·/\\_~-]/g;

/** A column's name as it is compared: no space, no case, no brackets or marks, no unit behind it. */
export function foldName(name: string): string {
  return splitName(name).name;
}

/** What a column's name says: itself, and which code is yes and which is no, as in `是否代缴（1是2否）`. */
export function splitName(name: string): { readonly name: string; readonly codes: ReadonlyMap<string, boolean> } {
  const text = fold(name).replaceAll(/\s/g, "").toLowerCase();
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const inside = open > 0 ? text.slice(open + 1, -1) : "";
  const codes = codesIn(inside);
  const bare = codes.size > 0 || UNIT.test(inside) ? text.slice(0, open) : text;
  return { name: bare.replaceAll(NO_PART_OF_A_NAME, ""), codes };
}

/** What stands in brackets behind a name and is none of it; 万元 is no such unit: its numbers are other amounts. */
const UNIT =
  /^(?:单位:?)?(?:人民币)?(?:元|人|户|岁|个|次|份|天|月|年|%)(?:[/每·、](?:元|人|户|年|月)){0,2}$|^\d\d位$|^[必选]填$/;

function codesIn(inside: string): ReadonlyMap<string, boolean> {
  const codes = new Map<string, boolean>();
  for (const [, code, word] of inside.matchAll(/(\d)[:=.、-]?([是否有无])/g))
    codes.set(code as string, word === "是" || word === "有");
  return codes;
}

const SEVERAL_GRADES = /([一二三四1-4])[、,~至和及与–—-]?([一二三四1-4])级/g;
const DIGITS = "一二三四";

/** Grades that stand together, of one form: `1-2级`, `一、二级` and `一二级` are the same words. */
export function foldGrades(text: string): string {
  const numeral = (digit: string): string => DIGITS[Number(digit) - 1] ?? digit;
  return text
    .replaceAll(SEVERAL_GRADES, (_, one: string, other: string) => `${numeral(one)}${numeral(other)}级`)
    .replaceAll(/(?<!\d)([1-4])级/g, (_, digit: string) => `${numeral(digit)}级`);
}

/** A word as it is compared: no space, no case, no brackets, grades of one form. */
export function foldWord(word: string): string {
  const text = fold(word).replaceAll(/\s/g, "").toLowerCase();
  return foldGrades(text).replaceAll(/[()[\]【】“”"'‘’]/g, "");
}
