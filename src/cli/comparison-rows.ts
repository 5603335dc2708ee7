import {
  type AmountDifference,
  type Determination,
  ledgerSchema,
  type MedicalComparison,
  type MedicalUnitComparison,
  type PensionComparison,
  type PensionUnitComparison,
  type PersonChanges,
} from "../index.js";
import type { Labels, SchemaNode } from "../ledger/columns/json-schema-node.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";

/** The least and the most that an amount can be, in yuan. */
export type Range = readonly [least: string, most: string];

/** An amount under both policies; undefined where a row has none. */
export type RangePair = Readonly<Record<"base" | "draft" | "difference", Range>> | undefined;

/** A place, or a line of its accounts, as it is printed. */
export interface ComparisonRow {
  /** What tells the lines of a place apart, and the place itself from them. */
  readonly labels: readonly string[];
  /** Persons who gain, lose, stay the same, are open; then those without a tier. */
  readonly changes: readonly string[];
  readonly amounts: readonly RangePair[];
}

/** A place with its lines. */
interface ComparisonPlace {
  readonly name: string;
  readonly whole: ComparisonRow;
  readonly lines: readonly ComparisonRow[];
}

/** A comparison of either kind, as it is printed. */
export interface ComparisonRows {
  readonly labels: readonly string[];
  readonly changes: readonly string[];
  readonly amounts: readonly string[];
  /** The townships, and the district last. */
  readonly places: readonly ComparisonPlace[];
}

/** What a draft means for persons. */
export const PERSONS: readonly string[] = ["受益", "受损", "不变", "待定"];

/** A pension comparison. */
export function pensionRows({ district, townships }: PensionComparison): ComparisonRows {
  const payments = wordsFor("pension", "payment");
  const groupTitles = wordsFor("pension", "groups");
  const place = (name: string, unit: PensionUnitComparison): ComparisonPlace => ({
    name,
    whole: {
      labels: ["合计", "", ""],
      changes: [...counts(unit.changes), String(unit.withoutTier.persons)],
      amounts: [unit.contributions, unit.agencyPremiums, unit.subsidy].map(pairOf),
    },
    lines: unit.lines.map(({ tier, payment, groups, changes, paid, subsidy }) => ({
      labels: [tier, payments(payment), groups.map(groupTitles).join("；")],
      changes: counts(changes),
      amounts: [
        payment === "self-paid" ? pairOf(paid) : undefined,
        payment === "agency-paid" ? pairOf(paid) : undefined,
        pairOf(subsidy),
      ],
    })),
  });
  return {
    labels: ["档次", "缴费性质", "代缴类别"],
    changes: [...PERSONS, "其中无此档次"],
    amounts: ["个人缴费", "代缴保费", "补贴"],
    places: [...townships.map(({ township, comparison }) => place(township, comparison)), place("全区", district)],
  };
}

/** A medical comparison. */
export function medicalRows({ district, townships }: MedicalComparison): ComparisonRows {
  const groupTitles = wordsFor("medical", "groups");
  const place = (name: string, unit: MedicalUnitComparison): ComparisonPlace => {
    const { base, draft, difference } = unit.premiums;
    const premiums = { base: exact(base), draft: exact(draft), difference: exact(difference) };
    return {
      name,
      whole: {
        labels: ["合计"],
        changes: counts(unit.changes),
        amounts: [premiums, pairOf(unit.subsidy), pairOf(unit.selfPaid)],
      },
      lines: unit.lines.map(({ groups, changes, subsidy, selfPaid }) => ({
        labels: [groups.map(groupTitles).join("；") || "无"],
        changes: counts(changes),
        amounts: [undefined, pairOf(subsidy), pairOf(selfPaid)],
      })),
    };
  };
  return {
    labels: ["人员类别"],
    changes: PERSONS,
    amounts: ["应缴保费", "资助", "个人应缴"],
    places: [...townships.map(({ township, comparison }) => place(township, comparison)), place("全区", district)],
  };
}

/** What an option of a column of a ledger is called. */
function wordsFor(kind: LedgerKind, column: "payment" | "groups"): (option: string) => string {
  const node = (ledgerSchema(kind)["properties"] as Readonly<Record<string, SchemaNode>>)[column] as SchemaNode;
  const labels = (node.items ?? node)["x-labels"] as Readonly<Record<string, Labels>>;
  return (option) => (labels[option] as Labels).zh;
}

/** The bounds of an amount. */
export function rangeOf(amount: Determination): Range {
  return amount.status === "determined" ? exact(amount.value) : [amount.min, amount.max];
}

function exact(yuan: string): Range {
  return [yuan, yuan];
}

/** The bounds of an amount under both policies. */
export function pairOf({ base, draft, difference }: AmountDifference): NonNullable<RangePair> {
  return { base: [base.min, base.max], draft: [draft.min, draft.max], difference: rangeOf(difference) };
}

function counts({ gain, lose, same, open }: PersonChanges): readonly string[] {
  return [gain, lose, same, open].map(String);
}
