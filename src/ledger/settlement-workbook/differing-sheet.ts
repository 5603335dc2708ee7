import type { Text } from "../../index.js";
import type { Say } from "../text/in-locale.js";
import type { Sheet, SheetRow } from "../workbook/sheet.js";
import { lineOf } from "./form-sheet.js";

const WIDTH = 15;
const WHY = 36;

const TITLE: Text = { zh: "重复与冲突", en: "Joined and in conflict" };
const TOLD: Text = {
  zh:
    "合并：一人几行，合为一人入账。冲突：几行互相矛盾，这个人没有入账，核对后改好再结算。" +
    "不符：实缴与应缴不同，按应缴入账。未写明乡镇或村：已入账，请补上乡镇、村。",
  en:
    "Joined: several rows of one person, counted as one. Conflict: rows that contradict each other; the person is " +
    "not counted: look into it, mend the ledger and settle it again. Paid otherwise than due: counted at what is " +
    "due. Without a township or village: counted; fill in the place.",
};

/** 重复与冲突: the rows of persons who have several, and of those who paid otherwise than is due. */
export function differingSheet(header: readonly string[], rows: Iterable<readonly string[]>, say: Say): Sheet {
  const across = header.length;
  return {
    name: say(TITLE),
    isLandscape: true,
    rowPoints: 20,
    columns: header.map((_, index) => ({ width: index === 1 ? WHY : WIDTH })),
    above: [[{ text: say(TITLE), look: "title", across }], lineOf(say(TOLD), across)],
    header: [header.map((text) => ({ text, look: "header" }))],
    rows: wrapped(rows),
  };
}

function* wrapped(rows: Iterable<readonly string[]>): Generator<SheetRow> {
  for (const cells of rows) yield cells.map((text) => ({ text, look: "wrapped" }));
}
