import { fenOf, yuanOf } from "../foundation/decimal.js";
import type { ContributionSubsidyFacts } from "../pension/contributions/contribution-facts.js";
import { refuseTownship } from "../pension/terms/township-task.js";
import { refuse } from "../rule/refuse.js";
import { type Askable, askable } from "../rule/rule.js";
import { type PensionRecord, pensionRecord } from "./pension-record.js";

const ROW_ID = "pension/ledger-row";

/** A row of a ledger, judged as strictly as the facts of a rule. */
export const pensionRow: Askable<PensionRecord, PensionRecord> = /* @__PURE__ */ askable({
  id: ROW_ID,
  facts: pensionRecord,
  decide(row, trace) {
    const { townships } = trace.policy.pension;
    if (!townships.some(({ name }) => name === row.township))
      refuseTownship(
        trace,
        "township",
        row.township,
        townships.map(({ name }) => name),
      );
    return row;
  },
});

/** What a row says was paid, in fen: the amount, else the tier where it gives a day of payment. */
export function fenPaid({ tier, paidYuan, paidOn }: PensionRecord): number {
  if (paidYuan !== undefined) return fenOf(paidYuan);
  if (tier !== undefined) return paidOn === undefined ? 0 : fenOf(tier);
  return paidOn === undefined ? 0 : refuseUnknownTier();
}

/** What a row says was paid, as the rule on subsidies takes it. */
export function contributionOf(record: PensionRecord, paid: number): ContributionSubsidyFacts {
  const { tier = paid / 100, payment, paidOn, interrupted } = record;
  if (fenOf(tier) !== paid) return refuseAmount(tier, paid);
  return {
    tier,
    ...(payment !== undefined && { payment }),
    ...(paidOn !== undefined && { paidOn }),
    ...(interrupted !== undefined && { interrupted }),
  };
}

/** A contribution is paid in full or not at all. */
function refuseAmount(tier: NonNullable<PensionRecord["tier"]>, paid: number): never {
  const [asked, received] = [yuanOf(fenOf(tier)), yuanOf(paid)];
  return refuse(
    ROW_ID,
    "paidYuan",
    received.toString(),
    {
      zh: `实缴 ${received} 元，与缴费档次 ${asked} 元不符`,
      en: `${received} yuan paid is not the tier of ${asked} yuan`,
    },
    { zh: `${asked} 元，或 0 元（未缴）`, en: `${asked} yuan, or 0 for nothing paid` },
  );
}

/** A day of payment says that something was paid, and nothing says how much. */
function refuseUnknownTier(): never {
  return refuse(
    ROW_ID,
    "tier",
    undefined,
    { zh: "有缴费日期而无缴费档次和实缴金额", en: "there is a day of payment, and neither a tier nor an amount" },
    { zh: "缴费档次或实缴金额", en: "a tier or an amount paid" },
  );
}
