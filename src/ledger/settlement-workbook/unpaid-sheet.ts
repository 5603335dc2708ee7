import type { Text } from "../../index.js";
import type { Say } from "../text/in-locale.js";
import type { Sheet, SheetCell, SheetRow } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { type ContactBook, masked } from "./contact-book.js";
import { lineOf } from "./form-sheet.js";
import { placeName } from "./place-names.js";
import type { Unpaid } from "./unpaid-by-place.js";

/** What the list of those who have not paid is made from. */
export interface UnpaidReport {
  readonly title: Text;
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

const COLUMNS: readonly (readonly [title: Text, width: number])[] = [
  [{ zh: "序号", en: "No." }, 6],
  [{ zh: "乡镇（街道）", en: "Township" }, 15],
  [{ zh: "村（社区）", en: "Village" }, 14],
  [{ zh: "组", en: "Group" }, 10],
  [{ zh: "姓名", en: "Name" }, 10],
  [{ zh: "身份证号码", en: "ID number" }, 21],
  [{ zh: "联系电话", en: "Telephone" }, 14],
  [{ zh: "台账行号", en: "Line of the ledger" }, 16],
  [{ zh: "备注", en: "Remarks" }, 16],
];
const SINCE: (typeof COLUMNS)[number] = [{ zh: "本村未缴较上周增加（人）", en: "More unpaid here than last week" }, 14];

const NONE: Text = {
  zh:
    "台账里没有写明未缴的人。若所给的只是已缴费的名单，未缴的人不在其中，催缴名单无从列出：" +
    "请连花名册一起给出（settle … 花名册.xlsx 缴费名单.xlsx）。",
  en:
    "The ledger tells of nobody who has not paid. Where it is a list of those who paid, the others are not in it, " +
    "and can't be listed: give the roll too (settle … roll.xlsx payments.xlsx).",
};
const WITHOUT_ROLL: Text = {
  zh: "未另给花名册：只列台账里写明未缴的人。",
  en: "No roll was given beside the ledger: listed are those of whom it says that they have not paid.",
};
const WITH_ROLL: Text = { zh: "花名册上有、而未缴费的人。", en: "Those on the roll who have not paid." };
const MASKED: Text = {
  zh: "身份证号码隐去中间八位，需要全部号码时加 --full-ids。",
  en: "Eight digits of each ID number are hidden; --full-ids shows all.",
};

/** 催缴名单: who has not paid, village by village. */
export function unpaidSheet(report: UnpaidReport, say: Say): Sheet {
  const { title, unpaid, hasRoll, hasFullIds, before } = report;
  const columns = before === undefined ? COLUMNS : [...COLUMNS, SINCE];
  const isNone = unpaid.every(({ account }) => account.length === 0);
  const told = [isNone && !hasRoll ? NONE : hasRoll ? WITH_ROLL : WITHOUT_ROLL, ...(hasFullIds ? [] : [MASKED])];
  return {
    name: say({ zh: "催缴名单", en: "Unpaid" }),
    isLandscape: true,
    rowPoints: 20,
    columns: columns.map(([, width]) => ({ width })),
    above: [
      [{ text: say(title), look: "title", across: columns.length }],
      lineOf(told.map(say).join(say({ zh: "", en: " " })), columns.length),
    ],
    header: [columns.map(([text]) => ({ text: say(text), look: "header" }))],
    rows: rowsOf(report, say),
  };
}

function* rowsOf({ unpaid, contacts, placeOf, hasFullIds, before }: UnpaidReport, say: Say): Generator<SheetRow> {
  let number = 0;
  for (const { township, villages } of unpaid) {
    for (const { village, account } of villages) {
      const place = [township, village].map((name) => say(placeName(name)));
      for (const [index, row] of account.entries()) {
        number += 1;
        const { idNumber, name, group, phone } = contacts.at(row);
        // It is said once for a village, with the first of its persons.
        const since = before === undefined ? [] : [index === 0 ? moreThan(before(township, village), account) : ""];
        const shownId = hasFullIds ? idNumber : masked(idNumber);
        yield [{ number, as: "ordinal" }, ...place, group, name, shownId, phone, placeOf(row), "", ...since];
      }
    }
  }
}

/** How many more there are than before; nothing for a place of which that is not told. */
function moreThan(before: number | undefined, now: readonly number[]): SheetCell {
  return before === undefined ? "" : { number: now.length - before, as: "count" };
}
