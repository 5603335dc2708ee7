import { type Amount, fenOf, yuanOf, yuanText } from "../foundation/decimal.js";
import type { Text } from "../foundation/text.js";
import { highestTier, isAgencyTier, refuseTier, selfPaidTier } from "../pension/terms/tiers.js";
import { refuseTownship } from "../pension/terms/township-task.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../rule/refuse.js";
import { type Askable, askable } from "../rule/rule.js";
import { Trace } from "../rule/trace.js";
import {
  type AgencyPaidLabel,
  type LedgerPayment,
  type PensionRecord,
  type PensionStanding,
  pensionRecord,
} from "./pension-record.js";

/** What errors name in the place of a rule. */
export const PENSION_ROW = "pension/ledger-row";

/** A row of a ledger, judged as strictly as the facts of a rule. */
export const pensionRow: Askable<PensionRecord, PensionRecord> = /* @__PURE__ */ askable({
  id: PENSION_ROW,
  facts: pensionRecord,
  decide(row, trace) {
    const { townships } = trace.policy.pension;
    const { township } = row;
    if (township !== undefined && !townships.some(({ name }) => name === township))
      refuseTownship(
        trace,
        "township",
        township,
        townships.map(({ name }) => name),
      );
    return row;
  },
});

/** What a row says of money: how it was paid, where the row says so, and how much, in fen. */
interface RowPayment {
  readonly payment: LedgerPayment | undefined;
  readonly fen: number;
}

/** What a row says was paid. */
function paymentIn(record: PensionRecord): RowPayment {
  const payment = howPaid(record);
  return { payment, fen: record.paid === false ? nothingPaid(record) : fenPaid(record, payment) };
}

function howPaid({ payment, agencyPaid, agencyYuan, backPaid, interrupted }: PensionRecord): LedgerPayment | undefined {
  const byAgency = agencyPaid ?? (agencyYuan !== undefined && fenOf(agencyYuan) > 0 ? true : undefined);
  if (payment !== undefined && byAgency !== undefined && (payment === "agency-paid") !== byAgency)
    return contradiction(
      "payment",
      payment,
      "缴费性质与是否代缴、代缴金额不一致",
      "payment says otherwise than agencyPaid and agencyYuan",
    );
  const told = byAgency === true ? "agency-paid" : "self-paid";
  const stated = payment ?? (byAgency === undefined ? undefined : told);
  const isBack = isBackPayment(stated);
  if ((backPaid === true && stated === "agency-paid") || (backPaid === false && isBack))
    return contradiction("backPaid", backPaid, "是否补缴与缴费性质不一致", "backPaid says otherwise than payment");
  const back = isBack || backPaid !== true ? stated : "back-payment";
  if (back !== "back-payment" || interrupted === undefined) return back;
  return interrupted ? "back-payment-after-interruption" : "back-payment-for-short-years";
}

function nothingPaid({ paidYuan = 0, agencyYuan = 0 }: PensionRecord): number {
  if (fenOf(paidYuan) + fenOf(agencyYuan) === 0) return 0;
  return contradiction(
    "paid",
    false,
    "缴费状态为未缴，却有缴费金额",
    "it says that nothing was paid, and gives an amount",
  );
}

function fenPaid(record: PensionRecord, payment: LedgerPayment | undefined): number {
  const { paidYuan, agencyYuan = 0, paidOn, paid } = record;
  const [own, byAgency] = [paidYuan === undefined ? undefined : fenOf(paidYuan), fenOf(agencyYuan)];
  if (byAgency > 0) {
    if (own === undefined || own === 0 || own === byAgency) return byAgency;
    return contradiction(
      "paidYuan",
      `${paidYuan}`,
      "本人和政府都有缴费金额，且不相同",
      "the person and the government both paid, and not the same",
    );
  }
  const isSaidPaid = paid === true || paidOn !== undefined;
  // What the person paid is nothing where the government pays.
  if (own !== undefined && (own > 0 || payment !== "agency-paid")) {
    if (own > 0 || paid !== true) return own;
    return contradiction(
      "paidYuan",
      `${paidYuan}`,
      "缴费状态为已缴，实缴金额却为零",
      "it says that it was paid, and that nothing was",
    );
  }
  if (!isSaidPaid) return 0;
  const tier = tierOf(record);
  return tier === undefined ? refuseUnknownTier() : fenOf(tier);
}

/** The tier, or what is due; not both, where they differ. */
function tierOf({ tier, dueYuan, agencyPaid }: PensionRecord): Amount | undefined {
  if (tier === undefined || dueYuan === undefined) return tier ?? dueYuan;
  // A person for whom the government pays may owe nothing.
  if (fenOf(tier) === fenOf(dueYuan) || (agencyPaid === true && fenOf(dueYuan) === 0)) return tier;
  return contradiction("dueYuan", `${dueYuan}`, "应缴金额与缴费档次不符", "what is due is not the tier");
}

/** What a row of a ledger says of the year's money, as far as the accounts go. */
export interface PensionFacts {
  /** The yuan of the tier chosen, else those due, where the row gives either; of no back payment. */
  readonly tier?: string;
  /** The yuan paid, by the person or on the person's behalf; left out where nothing was. */
  readonly paidYuan?: string;
  /** How it was paid, or of a row of which nothing is paid is to be, where the row says so. */
  readonly payment?: LedgerPayment;
  /** The day of payment. */
  readonly paidOn?: string;
  /** The groups under which the government pays, in the order of their names. */
  readonly groups?: readonly AgencyPaidLabel[];
  /** Whether an earlier year was left out. */
  readonly interrupted?: boolean;
  /** Of a back payment, the year that the row is of. */
  readonly year?: number;
}

/**
 * What a row says of the year's money.
 *
 * @throws {@link RuleInputError} when the row contradicts itself, or belongs to no account of the year
 */
export function pensionFacts(record: PensionRecord, policy: Policy): PensionFacts {
  const { payment, fen } = paymentIn(record);
  refuseOffRoll(record, payment, policy);
  const chosen = isBackPayment(payment) ? 0 : fenOf(record.tier ?? record.dueYuan ?? 0);
  const ofTier = chosen > 0 ? { tier: yuanText(chosen) } : {};
  const { paidOn, groups = [], interrupted, year } = record;
  const how = {
    ...(payment !== undefined && { payment }),
    ...(groups.length > 0 && { groups: inNameOrder(groups) }),
  };
  if (fen === 0) {
    if (chosen > 0) acceptTier(record, policy);
    return isBackPayment(payment) ? ofTier : { ...ofTier, ...how };
  }
  const tier = tierOf(record);
  if (tier !== undefined && fenOf(tier) !== fen) return refuseAmount(tier, fen);
  const facts: PensionFacts = {
    ...ofTier,
    ...how,
    paidYuan: yuanText(fen),
    ...(paidOn !== undefined && { paidOn }),
    ...(interrupted !== undefined && { interrupted }),
    ...(year !== undefined && isBackPayment(payment) && { year }),
  };
  return isPayerUnsaid(facts, policy) ? refuseUnknownPayer() : facts;
}

/** Whether it is not said who paid: a person of a group, or the government, as both may pay that much. */
export function isPayerUnsaid({ paidYuan, payment, groups = [] }: Partial<PensionFacts>, policy: Policy): boolean {
  return payment === undefined && groups.length > 0 && Number(paidYuan) === highestTier(policy);
}

/**
 * Refuses a tier that is none, also where nothing was paid yet.
 *
 * @throws {@link RuleInputError} when the tier, or else what is due, is no tier and not the one kept for agency payment
 */
function acceptTier({ tier, dueYuan }: PensionRecord, policy: Policy): void {
  const [path, amount] = tier === undefined ? ["dueYuan", dueYuan as Amount] : ["tier", tier];
  const { tiers, agencyPaid } = policy.pension;
  if (isAgencyTier(amount, policy) || selfPaidTier(amount, policy) !== undefined) return;
  refuseTier(new Trace(PENSION_ROW, policy), path, amount, [agencyPaid.baseTier, ...tiers]);
}

/** Groups in the order of their names; one named twice counts once. */
export function inNameOrder(groups: readonly AgencyPaidLabel[]): readonly AgencyPaidLabel[] {
  return [...new Set(groups)].sort();
}

/** Whether a payment is for earlier years. */
export function isBackPayment(payment: LedgerPayment | undefined): boolean {
  return payment?.startsWith("back") === true;
}

const OFF_THE_ROLL: Readonly<Partial<Record<PensionStanding, Text>>> = {
  cancelled: { zh: "已终止或注销", en: "cancelled" },
  drawing: { zh: "已领取待遇", en: "drawing a pension" },
  "not-enrolled": { zh: "未参保", en: "not enrolled" },
};

/**
 * Refuses a row that belongs to no account of the year.
 *
 * @throws {@link RuleInputError} when the person is not on the roll, or the row is of another year and no back payment
 */
function refuseOffRoll(record: PensionRecord, payment: LedgerPayment | undefined, { pension }: Policy): void {
  const { standing, drawing, diedOn, otherScheme, year = pension.year } = record;
  const why = standing && OFF_THE_ROLL[standing];
  if (why !== undefined) notCounted("standing", standing, why);
  if (drawing === true) notCounted("drawing", drawing, { zh: "已领取待遇", en: "drawing a pension" });
  if (diedOn !== undefined) notCounted("diedOn", diedOn, { zh: "已死亡", en: "deceased" });
  if (otherScheme === true)
    notCounted("otherScheme", true, { zh: "已参加其他险种", en: "insured under another scheme" });
  if (year !== pension.year && !isBackPayment(payment))
    notCounted("year", year, { zh: `是 ${year} 年度的`, en: `of the year ${year}` });
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

function contradiction(path: string, received: unknown, zh: string, en: string): never {
  return refuse(PENSION_ROW, path, received, { zh, en }, { zh: "前后一致的一行", en: "a row that agrees with itself" });
}

function refuseUnknownPayer(): never {
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
function refuseAmount(tier: Amount, paid: number): never {
  const [asked, received] = [yuanOf(fenOf(tier)), yuanOf(paid)];
  return refuse(
    PENSION_ROW,
    "paidYuan",
    received.toString(),
    {
      zh: `实缴 ${received} 元，与缴费档次 ${asked} 元不符`,
      en: `${received} yuan paid is not the tier of ${asked} yuan`,
    },
    { zh: `${asked} 元，或 0 元（未缴）`, en: `${asked} yuan, or 0 for nothing paid` },
  );
}

/** A day or a status of payment says that something was paid, and nothing says how much. */
function refuseUnknownTier(): never {
  return refuse(
    PENSION_ROW,
    "tier",
    undefined,
    { zh: "有缴费日期而无缴费档次和实缴金额", en: "there is a day of payment, and neither a tier nor an amount" },
    { zh: "缴费档次或实缴金额", en: "a tier or an amount paid" },
  );
}
