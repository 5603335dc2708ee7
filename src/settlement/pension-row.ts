import { type Amount, fenOf, yuanText } from "../foundation/decimal.js";
import { given } from "../foundation/given.js";
import { highestTier, isAgencyTier, refuseTier, selfPaidTier } from "../pension/terms/tiers.js";
import { refuseTownship } from "../pension/terms/township-task.js";
import type { Policy } from "../policy/policy.js";
import { type Askable, askable } from "../rule/rule.js";
import { Trace } from "../rule/trace.js";
import { type AgencyPaidLabel, type LedgerPayment, type PensionRecord, pensionRecord } from "./pension-record.js";
import {
  contradiction,
  isBackPayment,
  PENSION_ROW,
  type RowPayment,
  refuseAmount,
  refuseOffRoll,
  refuseUnknownPayer,
  refuseUnknownTier,
} from "./pension-row-refusals.js";

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

/** What a row says was paid. */
function paymentIn(record: PensionRecord): RowPayment {
  const payment = howPaid(record);
  return { payment, fen: record.paid === false ? nothingPaid(record) : fenPaid(record, payment) };
}

function howPaid({
  payment,
  agencyPaid,
  agencyYuan = 0,
  backPaid,
  interrupted,
}: PensionRecord): LedgerPayment | undefined {
  const byAgency = agencyPaid ?? (fenOf(agencyYuan) > 0 ? true : undefined);
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
  const said = paymentIn(record);
  const { payment, fen } = said;
  refuseOffRoll(record, said, policy);
  const chosen = isBackPayment(payment) ? 0 : fenOf(record.tier ?? record.dueYuan ?? 0);
  const ofTier = chosen > 0 ? { tier: yuanText(chosen) } : {};
  const { paidOn, groups = [], interrupted, year } = record;
  const how = {
    ...given({ payment }),
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
    ...given({ paidOn, interrupted, year: isBackPayment(payment) ? year : undefined }),
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
