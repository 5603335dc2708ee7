import type { TownshipAccount } from "../../index.js";
import type { Sheet, SheetCell, SheetRow } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { type ContactBook, masked } from "./contact-book.js";
import { lineOf } from "./form-sheet.js";

/** Persons who have not paid, by place: each by the number of a row. */
export type Unpaid = readonly TownshipAccount<readonly number[]>[];

/** What the list of those who have not paid is made from. */
export interface UnpaidReport {
  readonly title: string;
  readonly unpaid: Unpaid;
  readonly contacts: ContactBook;
  /** Where a row stands. */
  readonly placeOf: (row: number) => string;
  readonly hasFullIds: boolean;
  /** Whether there is a roll beside the list of those who paid. */
  readonly hasRoll: boolean;
  /** How many had not paid when earlier accounts were made. */
  readonly before: PersonsBefore | undefined;
}

const COLUMNS = [
  ["序号", 6],
  ["乡镇（街道）", 15],
  ["村（社区）", 14],
  ["组", 10],
  ["姓名", 10],
  ["身份证号码", 21],
  ["联系电话", 14],
  ["台账行号", 16],
  ["备注", 16],
] as const;
const SINCE = ["本村未缴较上周增加（人）", 14] as const;

const NONE =
  "台账里没有写明未缴的人。若所给的只是已缴费的名单，未缴的人不在其中，催缴名单无从列出：" +
  "请连花名册一起给出（settle … 花名册.xlsx 缴费名单.xlsx）。";
const WITHOUT_ROLL = "未另给花名册：只列台账里写明未缴的人。";
const WITH_ROLL = "花名册上有、而未缴费的人。";

/** 催缴名单: who has not paid, village by village. */
export function unpaidSheet(report: UnpaidReport): Sheet {
  const { title, unpaid, hasRoll, hasFullIds, before } = report;
  const columns = before === undefined ? COLUMNS : [...COLUMNS, SINCE];
  const isNone = unpaid.every(({ account }) => account.length === 0);
  const told = isNone && !hasRoll ? NONE : hasRoll ? WITH_ROLL : WITHOUT_ROLL;
  const ids = hasFullIds ? "" : "身份证号码隐去中间八位，需要全部号码时加 --full-ids。";
  return {
    name: "催缴名单",
    isLandscape: true,
    rowPoints: 20,
    columns: columns.map(([, width]) => ({ width })),
    above: [[{ text: title, look: "title", across: columns.length }], lineOf(`${told}${ids}`, columns.length)],
    header: [columns.map(([text]) => ({ text, look: "header" }))],
    rows: rowsOf(report),
  };
}

function* rowsOf({ unpaid, contacts, placeOf, hasFullIds, before }: UnpaidReport): Generator<SheetRow> {
  let number = 0;
  for (const { township, villages } of unpaid) {
    for (const { village, account } of villages) {
      for (const [index, row] of account.entries()) {
        number += 1;
        const { idNumber, name, group, phone } = contacts.at(row);
        // It is said once for a village, with the first of its persons.
        const since = before === undefined ? [] : [index === 0 ? moreThan(before(township, village), account) : ""];
        const shownId = hasFullIds ? idNumber : masked(idNumber);
        yield [{ number, as: "ordinal" }, township, village, group, name, shownId, phone, placeOf(row), "", ...since];
      }
    }
  }
}

/** How many more there are than before; nothing for a place of which that is not told. */
function moreThan(before: number | undefined, now: readonly number[]): SheetCell {
  return before === undefined ? "" : { number: now.length - before, as: "count" };
}
