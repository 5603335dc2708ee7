import { fenOf, yuanText } from "../foundation/decimal.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { AccountDifferences, MedicalDifference, PensionDifference } from "./account-differences.js";
import { type AmountDifference, amountDifference, countDifference, wholeDifference } from "./amount-difference.js";
import { AmountAdder, type AmountSum } from "./amount-sum.js";
import { medicalLineKey, pensionLineKey } from "./line-key.js";
import { type MedicalAccount, type MedicalLine, MedicalTally } from "./medical-account.js";
import type { MedicalPlaces } from "./medical-accounts.js";
import { type PensionAccount, type PensionLine, PensionTally } from "./pension-account.js";
import type { PensionPlaces } from "./pension-accounts.js";
import type { LedgerPayment } from "./pension-record.js";

/**
 * What two accounts of the same rows differ by: the draft's less the base's, by district, township, tier and group. A
 * place or a line that one of them lacks is nothing there. An open amount that waits for the same readings and facts on
 * both sides is taken to be settled alike on both; any other may be anything between its bounds.
 *
 * @param base - the accounts under one policy
 * @param draft - the accounts under another
 * @returns amounts in yuan under both, and their difference, exact or between bounds
 * @example
 * ```ts
 * const place = { township: "王店镇", village: "前进村" };
 * const records = [{ idNumber: "11010519491231002X", ...place, tier: 100, paidOn: "2021-02-01" }];
 * const settled = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "20", source: "阜州政办〔2021〕1号" } });
 * const { district } = compareAccounts(settlePension(records), settlePension(records, settled));
 * district.subsidy.base.max; // => "40"
 * district.subsidy.draft.max; // => "20"
 * ```
 */
export function compareAccounts(base: PensionPlaces, draft: PensionPlaces): AccountDifferences<PensionDifference>;
export function compareAccounts(base: MedicalPlaces, draft: MedicalPlaces): AccountDifferences<MedicalDifference>;
export function compareAccounts(
  base: PensionPlaces | MedicalPlaces,
  draft: PensionPlaces | MedicalPlaces,
): AccountDifferences<PensionDifference> | AccountDifferences<MedicalDifference> {
  if ("contributions" in base.district)
    return byPlace(base as PensionPlaces, draft as PensionPlaces, pensionDifference, noPension);
  return byPlace(base as MedicalPlaces, draft as MedicalPlaces, medicalDifference, noMedical);
}

interface Places<Account> {
  readonly district: Account;
  readonly townships: readonly { readonly township: string; readonly account: Account }[];
}

function byPlace<Account, Difference>(
  base: Places<Account>,
  draft: Places<Account>,
  differ: (base: Account, draft: Account) => Difference,
  none: () => Account,
): AccountDifferences<Difference> {
  const accounts = ({ townships }: Places<Account>): Map<string, Account> =>
    new Map(townships.map(({ township, account }) => [township, account]));
  const [own, others] = [accounts(base), accounts(draft)];
  const names = [...new Set([...own.keys(), ...others.keys()])];
  return {
    district: differ(base.district, draft.district),
    townships: names.map((township) => ({
      township,
      difference: differ(own.get(township) ?? none(), others.get(township) ?? none()),
    })),
  };
}

function noPension(): PensionAccount {
  return new PensionTally([]).account();
}

function noMedical(): MedicalAccount {
  return new MedicalTally().account(yingzhou2021);
}

function pensionDifference(base: PensionAccount, draft: PensionAccount): PensionDifference {
  const lines = paired<PensionLine>(base.lines, draft.lines, pensionLineKey, (line) => ({
    ...line,
    persons: 0,
    open: 0,
    paid: nothing(),
    subsidy: nothing(),
  })).map(([own, other]) => ({
    tier: own.tier,
    payment: own.payment,
    groups: own.groups,
    persons: countDifference(own.persons, other.persons),
    open: countDifference(own.open, other.open),
    paid: amountDifference(own.paid, other.paid),
    subsidy: amountDifference(own.subsidy, other.subsidy),
  }));
  lines.sort((one, other) => Number(one.tier) - Number(other.tier));
  const paidIn = (way: LedgerPayment): readonly AmountDifference[] =>
    lines.filter(({ payment }) => payment === way).map(({ paid }) => paid);
  return {
    selfPaid: countDifference(base.selfPaid, draft.selfPaid),
    agencyPaid: countDifference(base.agencyPaid, draft.agencyPaid),
    unpaid: countDifference(base.unpaid, draft.unpaid),
    open: countDifference(base.open, draft.open),
    contributions: wholeDifference(base.contributions, draft.contributions, paidIn("self-paid")),
    agencyPremiums: wholeDifference(base.agencyPremiums, draft.agencyPremiums, paidIn("agency-paid")),
    subsidy: wholeDifference(
      base.subsidy,
      draft.subsidy,
      lines.map(({ subsidy }) => subsidy),
    ),
    lines,
  };
}

function medicalDifference(base: MedicalAccount, draft: MedicalAccount): MedicalDifference {
  const lines = paired<MedicalLine>(base.lines, draft.lines, medicalLineKey, ({ groups }) => ({
    groups,
    persons: 0,
    subsidy: nothing(),
    selfPaid: nothing(),
  })).map(([own, other]) => ({
    groups: own.groups,
    persons: countDifference(own.persons, other.persons),
    subsidy: amountDifference(own.subsidy, other.subsidy),
    selfPaid: amountDifference(own.selfPaid, other.selfPaid),
  }));
  const whole = (of: "subsidy" | "selfPaid"): AmountDifference =>
    wholeDifference(
      base[of],
      draft[of],
      lines.map((line) => line[of]),
    );
  return {
    persons: countDifference(base.persons, draft.persons),
    premiums: {
      base: base.premiums,
      draft: draft.premiums,
      difference: yuanText(fenOf(draft.premiums) - fenOf(base.premiums)),
    },
    subsidy: whole("subsidy"),
    selfPaid: whole("selfPaid"),
    lines,
  };
}

const nothing = (): AmountSum => new AmountAdder().sum();

/** The lines of both, in the order of their keys; where one has none, an empty one. */
function paired<Line>(
  base: readonly Line[],
  draft: readonly Line[],
  keyOf: (line: Line) => string,
  empty: (like: Line) => Line,
): (readonly [base: Line, draft: Line])[] {
  const byKey = (lines: readonly Line[]): Map<string, Line> => new Map(lines.map((line) => [keyOf(line), line]));
  const [own, others] = [byKey(base), byKey(draft)];
  return [...new Set([...own.keys(), ...others.keys()])].sort().map((key) => {
    const like = (own.get(key) ?? others.get(key)) as Line;
    return [own.get(key) ?? empty(like), others.get(key) ?? empty(like)];
  });
}
