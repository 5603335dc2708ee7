import type { Policy } from "../policy/policy.js";
import { policyFor } from "../rule/policy-for.js";
import type { PensionDifference, PensionLineDifference } from "./account-differences.js";
import { AccountTree } from "./account-tree.js";
import { behaviourUnchanged } from "./behaviour-unchanged.js";
import { compareAccounts } from "./compare-accounts.js";
import type { Comparison } from "./comparison.js";
import { pensionLineKey } from "./line-key.js";
import {
  inOrder,
  type PensionAccounts,
  type PensionEntered,
  pensionPlaces,
  townshipOrder,
} from "./pension-accounts.js";
import { PensionPair, type WithoutTier } from "./pension-pair.js";
import { pensionDeadlines } from "./pension-progress.js";
import type { PensionSaid } from "./pension-said.js";
import { type ContributionShift, judgedShift, type PensionShift, Shifting } from "./pension-shift.js";
import { PensionUnder } from "./pension-under.js";
import type { PersonChanges } from "./person-changes.js";
import { UsedReadings } from "./used-readings.js";

/** A line of the pension accounts under both policies, with what it means for the persons in it. */
export interface PensionLineComparison extends PensionLineDifference {
  /** By their subsidy; none for back payments. */
  readonly changes: PersonChanges;
}

/** The pension accounts of a place under both policies. */
export interface PensionUnitComparison extends PensionDifference {
  /** What the draft means for persons on the roll, by their subsidy; back payments aside. */
  readonly changes: PersonChanges;
  /** Persons at a tier that the draft lacks, among those `open`, apart. */
  readonly withoutTier: WithoutTier;
  /** The same by tier, way of payment and groups. */
  readonly lines: readonly PensionLineComparison[];
}

/**
 * What {@link settleUnder} answers of a pension ledger. Under the draft a township that its annex 1 lacks has no
 * progress, and who pays at a tier that it lacks is a payer of an open amount.
 */
export interface PensionComparison extends Comparison<PensionAccounts, PensionUnitComparison> {
  /** What the shift asked for brings. */
  readonly shift?: PensionShift;
}

/** Enters all persons into the pairs of a tree. */
type Enter = (
  tree: AccountTree<PensionPair>,
  count: (pair: PensionPair, said: PensionSaid, persons: number) => void,
) => PensionEntered;

/**
 * The accounts of persons under two policies.
 *
 * @throws {@link RuleInputError} when the draft is no policy, or the shift is of tiers that the policies lack
 */
export function comparedPension(
  base: Policy,
  given: Policy,
  asked: ContributionShift | undefined,
  enter: Enter,
): PensionComparison {
  const draft = policyFor("settleUnder", given);
  const under = new PensionUnder(base, draft);
  const shifting = asked && new Shifting(judgedShift(asked, base, draft), under);
  const readings = new UsedReadings();
  const tree = new AccountTree(() => new PensionPair(pensionDeadlines(base), pensionDeadlines(draft)));
  const entered = enter(tree, (pair, { payment: paid }, persons) => {
    const payment = paid && under.of(paid);
    pair.pay(payment, persons);
    if (payment === undefined) return;
    readings.add(payment.draft.readings);
    const moved = shifting?.of(payment);
    if (moved !== undefined) pair.shift.add(moved, persons);
  });
  const order = townshipOrder(base);
  const places = pensionPlaces(tree, (pair) => pair.base, base, order);
  const placesUnder = pensionPlaces(tree, (pair) => pair.draft, draft, order);
  const differences = compareAccounts(places, placesUnder);
  const pairs = tree.close((pair) => pair);
  const pairsInOrder = { ...pairs, townships: inOrder(pairs.townships, order) };
  return {
    policies: { base: base.id, draft: draft.id },
    assumption: behaviourUnchanged,
    base: { rows: places.district.rows, ...places, ...entered },
    draft: { ...placesUnder, readings: readings.inOrder() },
    district: compared(differences.district, pairs.district),
    townships: differences.townships.map(({ township, difference }, index) => ({
      township,
      comparison: compared(difference, pairsInOrder.townships[index]?.account as PensionPair),
    })),
    ...(shifting && { shift: shifting.account(pairsInOrder) }),
  };
}

function compared(difference: PensionDifference, { changes, withoutTier }: PensionPair): PensionUnitComparison {
  return {
    ...difference,
    changes: changes.changes(),
    withoutTier: withoutTier.account(),
    lines: difference.lines.map((line) => ({ ...line, changes: changes.changesIn(pensionLineKey(line)) })),
  };
}
