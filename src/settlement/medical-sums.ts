import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { count, innerOf, list, record, shapeOf } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { policyFor } from "../rule/policy-for.js";
import { AccountTree } from "./account-tree.js";
import { type AmountParts, amountParts, partsInFen } from "./amount-sum.js";
import { type MedicalAccount, type MedicalLine, type MedicalTallied, MedicalTally } from "./medical-account.js";
import { type MedicalAccounts, type MedicalEntered, medicalPlaces } from "./medical-accounts.js";
import { medicalRecord } from "./medical-record.js";
import { stateHead } from "./state-head.js";
import {
  addSums,
  amountSchema,
  amountsIn,
  MERGE,
  type MergedSums,
  type SumsState,
  sumsSchema,
  type VillageMeant,
  type VillageSums,
  villagesIn,
} from "./sums-state.js";

/** A line of a village's sums. */
export interface MedicalLineSums extends Omit<MedicalLine, "subsidy" | "selfPaid"> {
  /** Yuan from the medical aid fund. */
  readonly subsidy: AmountParts;
  /** Yuan that persons pay themselves. */
  readonly selfPaid: AmountParts;
}

/** What the rows of a village in a roster come to. */
export interface MedicalVillageSums extends VillageSums, Pick<MedicalAccount, "paidOtherwise"> {
  /** By the groups that persons are in. */
  readonly lines: readonly MedicalLineSums[];
}

/** What the rows of a part of a medical roster come to, without any person. */
export type MedicalSums = SumsState<"medical", MedicalVillageSums>;

/** The schema of sums. */
export const medicalSumsSchema: () => Schema<MedicalSums> = /* @__PURE__ */ once(() => {
  const { groups } = shapeOf(medicalRecord()) as Readonly<Record<"groups", Schema>>;
  return sumsSchema<MedicalSums>("medical", {
    paidOtherwise: count(["实缴不符", "Paid otherwise than due"]),
    lines: list(
      ["各类人员", "Lines"],
      record(["一类人员", "Line"], {
        groups: innerOf(groups),
        persons: count(["人数", "Persons"]),
        subsidy: amountSchema(["资助", "Subsidy"]),
        selfPaid: amountSchema(["个人应缴", "Due from persons"]),
      } satisfies Readonly<Record<keyof MedicalLineSums, Schema>>),
    ),
  });
});

/** The sums of a tree of villages. */
export function medicalSums(
  policy: Policy,
  tree: AccountTree<MedicalTally>,
  { inAll, readings }: Pick<MedicalEntered, "inAll" | "readings">,
): MedicalSums {
  const head = stateHead("medical", "sums-of-disjoint-parts", policy);
  const places = villagesIn(tree, (tally) => {
    const { rows, paidOtherwise, lines } = tally.account(policy);
    return {
      rows,
      paidOtherwise,
      lines: lines.map(({ subsidy, selfPaid, ...line }) => ({
        ...line,
        subsidy: amountParts(subsidy),
        selfPaid: amountParts(selfPaid),
      })),
    };
  });
  return { ...head, inAll, readings, places };
}

/**
 * Adds up sums of a medical roster.
 *
 * @throws {@link RuleInputError} when one is none, or the policy is none
 */
export function mergedMedicalSums(
  sums: Iterable<MedicalSums>,
  given: Policy,
): MergedSums<MedicalAccounts, MedicalSums> {
  const policy = policyFor(MERGE, given);
  const tree = new AccountTree(() => new MedicalTally());
  const book = addSums(sums, medicalSumsSchema, policy, meantBy, (place: MedicalVillageSums) =>
    tree.at(place.township, place.village).merge(talliedIn(place)),
  );
  return {
    accounts() {
      const places = medicalPlaces(tree, (tally) => tally, policy);
      const { readings, ...several } = book.entered();
      return { rows: places.district.rows, ...places, ...several, paidOtherwise: [], readings };
    },
    sums: () => medicalSums(policy, tree, book.entered()),
  };
}

function talliedIn({ rows, paidOtherwise, lines }: MedicalVillageSums): MedicalTallied {
  return {
    rows,
    paidOtherwise,
    lines: lines.map((line) => ({
      ...line,
      subsidy: partsInFen(line.subsidy),
      selfPaid: partsInFen(line.selfPaid),
    })),
  };
}

function meantBy({ lines }: MedicalVillageSums): VillageMeant {
  return {
    counted: lines.reduce((sum, { persons }) => sum + persons, 0),
    amounts: lines.flatMap(({ subsidy, selfPaid }) => [...amountsIn(subsidy), ...amountsIn(selfPaid)]),
  };
}
