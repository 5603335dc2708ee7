import { yearOf } from "../foundation/calendar.js";
import { type Amount, fenOf, yuanText } from "../foundation/decimal.js";
import type { Text } from "../foundation/text.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../rule/refuse.js";
import type { LedgerPayment, PensionRecord, PensionStanding } from "./pension-record.js";

/** What errors name in the place of a rule. */
export const PENSION_ROW = "pension/ledger-row";

/** Whether a payment is for earlier years. */
export function isBackPayment(payment: LedgerPayment | undefined): boolean {
  return payment?.startsWith("back") === true;
}

type Reasons = Readonly<Partial<Record<PensionStanding, Text>>>;

const NEVER_ON_IT: Reasons = { "not-enrolled": { zh: "未参保", en: "not enrolled" } };

const OFF_THE_ROLL: Reasons = {
  ...NEVER_ON_IT,
  cancelled: { zh: "已终止或注销", en: "cancelled" },
  drawing: { zh: "已领取待遇", en: "drawing a pension" },
};

/** What a row says of money: how it was paid, where the row says so, and how much, in fen. */
export interface RowPayment {
  readonly payment: LedgerPayment | undefined;
  readonly fen: number;
}

/**
 * Refuses a row that belongs to no account of the year. Whoever paid before leaving the roll has paid.
 *
 * @throws {@link RuleInputError} when the person is not on the roll, or the row is of another year and no back payment
 */
export function refuseOffRoll(record: PensionRecord, { payment, fen }: RowPayment, { pension }: Policy): void {
  const { standing, drawing, diedOn, otherScheme, year = pension.year } = record;
  const hasPaid = fen > 0;
  const why = standing && (hasPaid ? NEVER_ON_IT : OFF_THE_ROLL)[standing];
  if (why !== undefined) notCounted("standing", standing, why);
  if (drawing === true && !hasPaid) notCounted("drawing", drawing, { zh: "已领取待遇", en: "drawing a pension" });
  if (diedOn !== undefined) refuseDead(diedOn, hasPaid, record, pension.year);
  if (otherScheme === true)
    notCounted("otherScheme", true, { zh: "已参加其他险种", en: "insured under another scheme" });
  if (year !== pension.year && !isBackPayment(payment))
    notCounted("year", year, { zh: `是 ${year} 年度的`, en: `of the year ${year}` });
}

/** Whoever died after the year was on the roll in it. Of a payment of no known day, a death in the year came later. */
function refuseDead(diedOn: string, hasPaid: boolean, { paidOn }: PensionRecord, year: number): void {
  if (hasPaid && paidOn !== undefined) {
    if (paidOn <= diedOn) return;
    contradiction("paidOn", paidOn, "缴费日期晚于死亡日期", "it was paid after the day of death");
  }
  const yearOfDeath = yearOf(diedOn);
  if (yearOfDeath > year || (hasPaid && yearOfDeath === year)) return;
  notCounted("diedOn", diedOn, { zh: "已死亡", en: "deceased" });
}

function notCounted(path: string, received: unknown, { zh, en }: Text): never {
  return refuse(
    PENSION_ROW,
    path,
    received,
    { zh: `${zh}，不入本年度账`, en: `${en}: not in the accounts of the year` },
    { zh: "在册的、本年度的", en: "on the roll, of the year" },
  );
}

/** Refuses a row that says two things of one. */
export function contradiction(path: string, received: unknown, zh: string, en: string): never {
  return refuse(PENSION_ROW, path, received, { zh, en }, { zh: "前后一致的一行", en: "a row that agrees with itself" });
}

/** Refuses a row at a tier that the person or the government may pay, and that does not say who did. */
export function refuseUnknownPayer(): never {
  return refuse(
    PENSION_ROW,
    "payment",
    undefined,
    {
      zh: "有代缴类别，这一档本人和政府都可能缴，没有说是谁缴的",
      en: "in a group that the government pays for, at a tier that it or the person may pay: who paid is not said",
    },
    { zh: "缴费性质、是否代缴或代缴金额", en: "how it was paid, whether by the government, or its amount" },
  );
}

/** A contribution is paid in full or not at all. */
export function refuseAmount(tier: Amount, paid: number): never {
  const [asked, received] = [yuanText(fenOf(tier)), yuanText(paid)];
  return refuse(
    PENSION_ROW,
    "paidYuan",
    received,
    {
      zh: `实缴 ${received} 元，与缴费档次 ${asked} 元不符`,
      en: `${received} yuan paid is not the tier of ${asked} yuan`,
    },
    { zh: `${asked} 元，或 0 元（未缴）`, en: `${asked} yuan, or 0 for nothing paid` },
  );
}

/** A day or a status of payment says that something was paid, and nothing says how much. */
export function refuseUnknownTier(): never {
  return refuse(
    PENSION_ROW,
    "tier",
    undefined,
    { zh: "有缴费日期而无缴费档次和实缴金额", en: "there is a day of payment, and neither a tier nor an amount" },
    { zh: "缴费档次或实缴金额", en: "a tier or an amount paid" },
  );
}
