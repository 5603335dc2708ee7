import { CellFault } from "./cell-fault.js";
import { fold } from "./fold.js";
import { readChineseAmount } from "./read-chinese-amount.js";

const GROUPED = /^\d{1,3}(?:,\d{3})+(?=\.|$)/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const NUMERALS: readonly string[] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function plain(cell: string): string {
  return GROUPED.test(cell) ? cell.replaceAll(",", "") : cell;
}

/** Whole numbers as numbers, others as decimal strings: nothing is rounded on the way. */
function numberOf(text: string): number | string {
  return /^(?:0|[1-9]\d{0,8})(?:\.0+)?$/.test(text) ? Number(text) : text;
}

/** The first, the second tier: which amount that is, a table does not say. */
const ORDINAL_TIER = /^\D{0,8}?第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})档$/;
/** `-500`, and as accountants write it, `(500)`: what either says without the sign. */
const NEGATIVE = /^(?:[¥￥]?\s*[-−–](.*)|\(([^()]*)\))$/;
/** A tier's place before its amount: `三档300元`, `三档:300元`, `三档(300元)`. */
const PLACED = /^第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})档(?:\(([^元)]*元[^)]*)\)|(?::|(?=\d))([^元]*元.*))$/;

/** The amount that a text without a sign says; undefined where it says none. */
function amountIn(text: string): number | string | undefined {
  const bare = text
    .replace(PLACED, "$1$2")
    .trim()
    .replace(/^(?:人民币|rmb|cny)?[¥￥]?\s*/i, "")
    .replace(/(?:元|圆)?[整正]?(?:\/人)?(?:\/年)?档?$/, "")
    .trimEnd();
  const number = plain(bare);
  return NUMBER.test(number) ? numberOf(number) : readChineseAmount(bare);
}

/** `200`, `200元`, `２００`, `1,500.00`, `¥200`, `500元整`, `伍佰元`, `400元/人`, `200元档`, `三档300元`. */
export function readAmount(cell: string): number | string {
  const text = fold(cell);
  if (ORDINAL_TIER.test(text)) {
    throw new CellFault(
      `“${text}”没有说是多少元，请用 --word ${text}=金额 说明`,
      `which amount ${text} is, the file does not say: say --word ${text}=YUAN`,
    );
  }
  const negative = NEGATIVE.exec(text);
  if (negative !== null && amountIn(negative[1] ?? (negative[2] as string)) !== undefined) {
    throw new CellFault(
      "是负数，像是退费或冲正：此人的其他行仍照常入账，请核对，并把被冲抵的行一并改正",
      "a negative amount, as of a refund: the person's other rows still count; mend those that it cancels as well",
    );
  }
  const amount = amountIn(text);
  if (amount !== undefined) return amount;
  throw new CellFault(
    "不是金额，应如 200、200元、1,500.00、伍佰元整",
    "not an amount such as 200, 200元, 1,500.00 or 伍佰元整",
  );
}

/** `3`, `3人`, `二级`, `Ⅱ`, `2级`, `2021年度`. */
export function readCount(cell: string): number {
  const text = plain(
    fold(cell)
      .replace(/(?:人|名|户|次|个|例|年度?|岁|级|天|月|份)$/, "")
      .trimEnd()
      .toLowerCase(),
  );
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const worded = Math.max(NUMERALS.indexOf(text), ROMAN.indexOf(text));
  if (worded >= 0) return worded + 1;
  throw new CellFault("不是整数，应如 3、3人、二级、Ⅱ", "not a whole number such as 3, 3人, 二级 or Ⅱ");
}

/** What a bare number in a column of percentages means: 99.5 for 99.5%, or 0.995. */
export type PercentMeaning = "points" | "fraction";

/** `99.5%`; a bare number only where it was said what it means. */
export function readPercent(cell: string, meaning: PercentMeaning | undefined): number | string {
  const text = fold(cell);
  const hasSign = text.endsWith("%");
  const bare = hasSign ? text.slice(0, -1).trim() : text;
  if (!NUMBER.test(bare)) throw new CellFault("不是百分数，应如 99.5%", "not a percentage such as 99.5%");
  if (hasSign || meaning === "points") return numberOf(bare);
  if (meaning === "fraction") return numberOf(hundredfold(bare));
  throw new CellFault(
    "没有百分号，请用 --percent points（99.5 即 99.5%）或 --percent fraction（0.995 即 99.5%）说明",
    "without a percent sign: say --percent points (99.5 for 99.5%) or --percent fraction (0.995 for 99.5%)",
  );
}

/** Two places to the right, on the digits themselves. */
function hundredfold(decimal: string): string {
  const [whole, places = ""] = decimal.split(".");
  const padded = places.padEnd(2, "0");
  const moved = `${whole}${padded.slice(0, 2)}.${padded.slice(2)}`;
  return moved.replace(/^0+(?=\d)/, "").replace(/\.0*$/, "");
}
