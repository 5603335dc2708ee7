import { fold, foldName } from "./fold.js";

/** Why a row is no person's. */
export type SetAside = "blank" | "unfilled" | "header" | "total" | "footer";

/** Where a table says who a row is about. */
export interface PersonColumns {
  /** The column of ID numbers, whether or not they are facts. */
  readonly idNumber: number | undefined;
  /** The column of names. */
  readonly name: number | undefined;
  /** Columns of remarks, which may say anything. */
  readonly remarks: ReadonlySet<number>;
  /** Columns without a name, which may too. */
  readonly nameless: readonly number[];
  /** Columns that number the rows. */
  readonly numbers: ReadonlySet<number>;
  /** Columns that a form holds before anybody is entered: the place, the year, what kind of card there is. */
  readonly printed: ReadonlySet<number>;
}

/** How a cell says that its row adds up others; the name of a place may stand before it, and an amount behind. */
const TOTALS: readonly RegExp[] = [
  /(?:小计|合计|总计|累计|共计)(?:\([元人户大写小]{1,3}\))?:?(?:[\d,.]{1,16}[元人户笔条名]?)?$/,
  /^共[\d,]{1,9}[人户笔条名]$/,
  /^(?:总?平均值?|均值|人均|本[页表]合?计):?$/,
  /^\(?大写(?:金额)?\)?:/,
  /^(?:grand|sub)?total(?:s|\(.{1,8}\))?:?$/,
  /^(?:sum|average)$/,
];

/** How a row below the table begins. */
const FOOTERS: readonly RegExp[] = [
  /^(?:制表|填表|填报|审核|复核|经办|协办|主管|审批|编制|校对|统计)(?:人员?|单位|日期|时间)?(?:\(.{1,8}\))?:/,
  /^(?:单位负责人?|负责人?|分管领导|联系人|联系电话|电话)(?:\(.{1,8}\))?:/,
  /^(?:填表说明|说明|备注|附注|注|注意|注释|日期|单位|盖章|签章|签字)[:\d]/,
  /^(?:截止时间|截至时间|打印时间|打印日期):/,
  /^(?:填表说明|-*以下空白-*|以下无正文|此页无正文|\(?盖章\)?|\(?公章\)?)$/,
  /^[第共]\d{1,5}页/,
];

const LONGEST_TOTAL = 40;
const LONGEST_FOOTER = 12;
const LOOKED_AT = 4;

/** Why a row is set aside; undefined for a person's. */
export function whySetAside(
  cells: readonly string[],
  person: PersonColumns,
  header: readonly string[],
): SetAside | undefined {
  const { idNumber, name, remarks } = person;
  const id = idNumber === undefined ? "" : fold(cells[idNumber] ?? "");
  if (isLikeIdNumber(id)) return undefined;
  const filled = [...cells.keys()].filter((index) => (cells[index] as string).trim() !== "");
  if (filled.length === 0) return "blank";
  if (isUnfilled(cells, filled, person)) return "unfilled";
  if (isHeaderAgain(cells, header, filled)) return "header";
  if (id !== "" && name !== undefined && fold(cells[name] ?? "") !== "" && !isTotal(cells[name] as string))
    return undefined;
  const looked = filled.slice(0, LOOKED_AT).filter((index) => !remarks.has(index));
  if (looked.some((index) => isTotal(cells[index] as string))) return "total";
  return isFooter(cells[filled[0] as number] as string) ? "footer" : undefined;
}

/** Whatever looks like a number of a person, cut or mistyped, is a person's row: it is rejected, never set aside. */
function isLikeIdNumber(id: string): boolean {
  return /^[\d\s]{12}[\dXx\s]*$|^\d(?:\.\d+)?[Ee]\+?\d+$/.test(id.slice(0, LONGEST_TOTAL));
}

/** What a form shows where nothing was entered: formulas give 0, and a mark may stand for nothing. */
const NOTHING = /^(?:[¥￥]?0+(?:\.0+)?元?|[-—–/\\×]+)$/;
const NUMBERED = /^\d{1,7}$/;

/** Whether a row is one of a form that nobody was entered in: numbered, or of a place, and nothing more. */
function isUnfilled(
  cells: readonly string[],
  filled: readonly number[],
  { idNumber, numbers, printed }: PersonColumns,
): boolean {
  if (idNumber === undefined) return false;
  let marks = 0;
  for (const index of filled) {
    const cell = fold(cells[index] as string);
    const isNumber = numbers.has(index) && NUMBERED.test(cell);
    if (isNumber || printed.has(index)) marks += 1;
    else if (!NOTHING.test(cell)) return false;
    // One word alone may be the heading of what stands below it.
    if (isNumber) marks += 1;
  }
  return marks > 1;
}

function isHeaderAgain(cells: readonly string[], header: readonly string[], filled: readonly number[]): boolean {
  return (
    filled.length > 1 && filled.every((index) => foldName(cells[index] as string) === foldName(header[index] ?? ""))
  );
}

function isTotal(cell: string): boolean {
  return cell.length <= LONGEST_TOTAL && matches(TOTALS, fold(cell).replaceAll(/\s/g, "").toLowerCase());
}

function isFooter(cell: string): boolean {
  return matches(FOOTERS, fold(cell.slice(0, LONGEST_TOTAL)).replaceAll(/\s/g, "").slice(0, LONGEST_FOOTER));
}

function matches(forms: readonly RegExp[], text: string): boolean {
  return forms.some((form) => form.test(text));
}
