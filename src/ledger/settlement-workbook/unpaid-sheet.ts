import type { TownshipAccount } from "../../index.js";
import type { Sheet, SheetRow } from "../workbook/sheet.js";
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

const NONE =
  "台账里没有写明未缴的人。若所给的只是已缴费的名单，未缴的人不在其中，催缴名单无从列出：" +
  "请连花名册一起给出（settle … 花名册.xlsx 缴费名单.xlsx）。";
const WITHOUT_ROLL = "未另给花名册：只列台账里写明未缴的人。";
const WITH_ROLL = "花名册上有、而未缴费的人。";

/** 催缴名单: who has not paid, village by village. */
export function unpaidSheet(report: UnpaidReport): Sheet {
  const { title, unpaid, hasRoll, hasFullIds } = report;
  const isNone = unpaid.every(({ account }) => account.length === 0);
  const told = isNone && !hasRoll ? NONE : hasRoll ? WITH_ROLL : WITHOUT_ROLL;
  const ids = hasFullIds ? "" : "身份证号码隐去中间八位，需要全部号码时加 --full-ids。";
  return {
    name: "催缴名单",
    isLandscape: true,
    rowPoints: 20,
    columns: COLUMNS.map(([, width]) => ({ width })),
    above: [[{ text: title, look: "title", across: COLUMNS.length }], lineOf(`${told}${ids}`, COLUMNS.length)],
    header: [COLUMNS.map(([text]) => ({ text, look: "header" }))],
    rows: rowsOf(report),
  };
}

function* rowsOf({ unpaid, contacts, placeOf, hasFullIds }: UnpaidReport): Generator<SheetRow> {
  let number = 0;
  for (const { township, villages } of unpaid) {
    for (const { village, account } of villages) {
      for (const row of account) {
        number += 1;
        const { idNumber, name, group, phone } = contacts.at(row);
        const shownId = hasFullIds ? idNumber : masked(idNumber);
        yield [{ number, as: "ordinal" }, township, village, group, name, shownId, phone, placeOf(row), ""];
      }
    }
  }
}
