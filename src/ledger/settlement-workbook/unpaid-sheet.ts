import type { Text } from "../../index.js";
import type { LedgerKind } from "../settle/ledger-kind.js";
import type { Say } from "../text/in-locale.js";
import type { Sheet, SheetCell, SheetRow } from "../workbook/sheet.js";
import type { PersonsBefore } from "./accounts-before.js";
import { type ContactBook, masked } from "./contact-book.js";
import { lineOf } from "./form-sheet.js";
import { placeName } from "./place-names.js";
import type { Unpaid } from "./unpaid-by-place.js";

/** What the list of those who have not paid is made from. */
export interface UnpaidReport {
  readonly kind: LedgerKind;
  readonly title: Text;
  readonly unpaid: Unpaid;
  readonly contacts: ContactBook;
  /** The ID numbers of those for whom the ledger says that the district is to pay. */
  readonly agencyPaid: ReadonlySet<string>;
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

const NOBODY: Text = {
  zh:
    "台账所列的人都已缴费，没有可列入的人。若所给的只是已缴费的名单，未缴的人不在其中，催缴名单无从列出：" +
    "请连花名册一起给出（settle … 花名册.xlsx 缴费名单.xlsx）。",
  en:
    "Everyone in the ledger has paid, so nobody is listed. Where it is a list of those who paid, the others are not " +
    "in it, and can't be listed: give the roll too (settle … roll.xlsx payments.xlsx).",
};
const WITHOUT_ROLL: Text = {
  zh: "未另给花名册：列的是台账里写明未缴，或没有写明已缴（缴费的金额、日期、状态都没有）的人。",
  en:
    "No roll was given beside the ledger: listed are those of whom it says that they have not paid, or does not say " +
    "that they have (no amount, day or status of a payment).",
};
const WITH_ROLL: Text = {
  zh: "列的是花名册上有、缴费名单里没有的人，和缴费名单里写明未缴、或没有写明已缴的人。",
  en:
    "Listed are those on the roll who are not in the list of payments, and those in it of whom it says that they " +
    "have not paid, or does not say that they have.",
};
const REFUSED: Text = {
  zh: "期外收到、按所取解释不算缴费的，也作未缴。",
  en: "A payment outside the window that by the reading chosen doesn't count is none.",
};
const AGENCY_PAID: Text = {
  zh: "备注“代缴对象”的，台账写有政府代缴或代缴类别：先核实是否由政府代缴，由政府代缴的不向本人催缴。",
  en:
    "Where the remark asks whether the district pays, the ledger says so or names a group for which it does: find " +
    "that out first, and don't urge those for whom it pays.",
};
const TO_BE_ASKED: Text = { zh: "代缴对象，先核实", en: "District to pay?" };
const ON_ROSTER: Text = {
  zh:
    "列的是名册写明未缴（状态为未缴，或实缴为0）、而确有应缴的人。" +
    "没有写明的（给了缴费名单而不在其中的也是）按已缴足计，不列；写明未参保的不入账，见“退回”。",
  en:
    "Listed are those of whom the roster says that they have paid nothing (by status, or an amount of 0), and who " +
    "certainly owe something. Where it says nothing, as of those who are not in a list of payments that is given " +
    "too, what is due is taken to be paid. Who is said not to be enrolled is among the rejects.",
};
const MASKED: Text = {
  zh: "身份证号码隐去中间八位，需要全部号码时加 --full-ids。",
  en: "Eight digits of each ID number are hidden; --full-ids shows all.",
};

/** 催缴名单: who has not paid, village by village. */
export function unpaidSheet(report: UnpaidReport, say: Say): Sheet {
  const { title, hasFullIds, before } = report;
  const columns = before === undefined ? COLUMNS : [...COLUMNS, SINCE];
  const told = [...listedIn(report), ...(hasFullIds ? [] : [MASKED])];
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

/** Who stands in the list, and who doesn't. */
function listedIn({ kind, unpaid, agencyPaid, hasRoll }: UnpaidReport): readonly Text[] {
  if (kind === "medical") return [ON_ROSTER];
  const isNone = unpaid.every(({ account }) => account.length === 0);
  if (isNone && !hasRoll) return [NOBODY];
  return [hasRoll ? WITH_ROLL : WITHOUT_ROLL, REFUSED, ...(agencyPaid.size > 0 ? [AGENCY_PAID] : [])];
}

function* rowsOf(
  { unpaid, contacts, agencyPaid, placeOf, hasFullIds, before }: UnpaidReport,
  say: Say,
): Generator<SheetRow> {
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
        const remark = agencyPaid.has(idNumber) ? say(TO_BE_ASKED) : "";
        yield [{ number, as: "ordinal" }, ...place, group, name, shownId, phone, placeOf(row), remark, ...since];
      }
    }
  }
}

/** How many more there are than before; nothing for a place of which that is not told. */
function moreThan(before: number | undefined, now: readonly number[]): SheetCell {
  return before === undefined ? "" : { number: now.length - before, as: "count" };
}
