import { type Amount, fenOf, yuanOf } from "../foundation/decimal.js";
import type { Text } from "../foundation/text.js";
import { premiumSubsidy } from "../medical/premium/premium-subsidy.js";
import { inNoticeOrder } from "../medical/terms/premium-groups.js";
import type { PremiumGroup } from "../policy/medical-figures.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { AppliedReading, Determination } from "../rule/finding.js";
import { refuse } from "../rule/refuse.js";
import { type Askable, ask, askable } from "../rule/rule.js";
import type { TownshipAccount } from "./account-tree.js";
import { type MedicalAccount, MedicalTally } from "./medical-account.js";
import { type MedicalRecord, medicalRecord } from "./medical-record.js";
import { PersonBook, type Settled } from "./person-book.js";

/** What {@link settleMedical} answers. */
export interface MedicalAccounts {
  /** Rows taken in: those counted and those set apart as duplicates. */
  readonly rows: number;
  /** All townships together. */
  readonly district: MedicalAccount;
  /** As first met; the medical notice names no townships. */
  readonly townships: readonly TownshipAccount<MedicalAccount>[];
  /** The places of the rows set apart, the first row being 0. */
  readonly duplicateRows: readonly number[];
  /** The readings that the subsidies relied on. */
  readonly readings: readonly AppliedReading[];
}

/** Accounts that grow row by row, in memory that grows with villages and persons' ID numbers only. */
export interface MedicalSettlement {
  /**
   * Takes in a row.
   *
   * @throws {@link RuleInputError} when the row is not a record of a roster; the accounts are then as before
   */
  add(record: MedicalRecord): Settled;
  /** The accounts of all rows so far. */
  accounts(): MedicalAccounts;
}

/**
 * The year's medical premiums (城乡居民医保年度结算) from a roster: by village, township and district, each person
 * once.
 *
 * @param records - the rows of the roster
 * @param policy - the figures and readings to answer by
 * @returns persons, premiums, subsidies and what persons pay, with the undetermined part apart; duplicates
 * @throws {@link RuleInputError} when a row is not a record of a roster
 * @see Medical contribution notice 2021, 二
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const { district } = settleMedical([
 *   { idNumber: "11010519491231002X", ...place },
 *   { idNumber: "440524188001010014", ...place, groups: ["subsistence-allowance", "registered-poor"] },
 * ]);
 * district.selfPaid.settled; // => "310"
 * ```
 */
export function settleMedical(records: Iterable<MedicalRecord>, policy: Policy = yingzhou2021): MedicalAccounts {
  const settlement = medicalSettlement(policy);
  for (const record of records) settlement.add(record);
  return settlement.accounts();
}

/**
 * The same accounts row by row, for rosters that are read as a stream.
 *
 * @param policy - the figures and readings to answer by
 * @returns accounts to which rows are added
 * @example
 * ```ts
 * const settlement = medicalSettlement();
 * settlement.add({ idNumber: "11010519491231002X", township: "王店镇", village: "前进村", groups: ["destitute"] });
 * settlement.accounts().district.subsidy.settled; // => "280"
 * ```
 */
export function medicalSettlement(policy: Policy = yingzhou2021): MedicalSettlement {
  return new Settlement(policy);
}

/** A row of a roster, judged as strictly as the facts of a rule. */
const medicalRow: Askable<MedicalRecord, MedicalRecord> = /* @__PURE__ */ askable({
  id: "medical/ledger-row",
  facts: medicalRecord,
  decide: (row) => row,
});

/** Refuses a row that belongs to no account of the year. */
function refuseNotInsured({ enrolled, otherScheme, year }: MedicalRecord, { medical }: Policy): void {
  if (enrolled === false) notCounted("enrolled", enrolled, { zh: "未参保", en: "not enrolled" });
  if (otherScheme === true)
    notCounted("otherScheme", otherScheme, { zh: "已参加其他险种", en: "insured under another scheme" });
  if (year !== undefined && year !== medical.year)
    notCounted("year", year, { zh: `是 ${year} 年度的`, en: `of the year ${year}` });
}

function notCounted(path: string, received: unknown, { zh, en }: Text): never {
  return refuse(
    medicalRow.id,
    path,
    received,
    { zh: `${zh}，不入本年度账`, en: `${en}: not in the accounts of the year` },
    { zh: "已参保的、本年度的", en: "enrolled, of the year" },
  );
}

/** What was paid is what is due, as far as that is determined. */
function refuseOtherAmount(paidYuan: Amount, due: Determination): void {
  const [least, most] = due.status === "determined" ? [due.value, due.value] : [due.min, due.max];
  const paid = yuanOf(fenOf(paidYuan));
  if (paid.gte(least) && paid.lte(most)) return;
  const asked = least === most ? `${least}` : `${least}–${most}`;
  refuse(
    medicalRow.id,
    "paidYuan",
    `${paid}`,
    { zh: `个人实缴 ${paid} 元，应缴 ${asked} 元`, en: `${paid} yuan paid, ${asked} due` },
    { zh: `${asked} 元`, en: `${asked} yuan` },
  );
}

const NO_GROUPS: readonly PremiumGroup[] = [];

class Settlement implements MedicalSettlement {
  readonly #policy: Policy;
  readonly #book: PersonBook<MedicalTally> = new PersonBook(() => new MedicalTally());

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  add(given: MedicalRecord): Settled {
    const record = ask(medicalRow, given, this.#policy);
    const { idNumber, township, village, groups = NO_GROUPS, ...others } = record;
    const { enrolled, otherScheme, year, paidYuan, ...dates } = others;
    refuseNotInsured(record, this.#policy);
    const finding = premiumSubsidy({ groups, ...dates }, this.#policy);
    if (paidYuan !== undefined) refuseOtherAmount(paidYuan, finding.selfPaid);
    return this.#book.enter(record, finding.readings, (tally) => tally.add(inNoticeOrder(groups), finding));
  }

  accounts(): MedicalAccounts {
    return this.#book.close((sums) => sums.account(this.#policy));
  }
}
