import { given } from "../foundation/given.js";
import { keptUnder } from "../foundation/per-policy.js";
import type { Policy } from "../policy/policy.js";
import { policyFor } from "../rule/policy-for.js";
import type { MedicalDifference, MedicalLineDifference } from "./account-differences.js";
import { AccountTree } from "./account-tree.js";
import { behaviourUnchanged, movedDay } from "./behaviour-unchanged.js";
import { compareAccounts } from "./compare-accounts.js";
import type { Comparison } from "./comparison.js";
import { medicalLineKey } from "./line-key.js";
import { MedicalTally } from "./medical-account.js";
import { type MedicalAccounts, type MedicalEntered, medicalPlaces } from "./medical-accounts.js";
import { type MedicalSaid, medicalSaid } from "./medical-said.js";
import { ChangeTally, changeBetween, type PersonChange, type PersonChanges } from "./person-changes.js";
import type { RowTally } from "./person-rows.js";
import { UsedReadings } from "./used-readings.js";

/** Persons of the same groups under both policies, with what it means for them. */
export interface MedicalLineComparison extends MedicalLineDifference {
  /** By what they pay themselves. */
  readonly changes: PersonChanges;
}

/** The medical accounts of a place under both policies. */
export interface MedicalUnitComparison extends MedicalDifference {
  /** What the draft means for persons, by what they pay themselves: who pays less gains. */
  readonly changes: PersonChanges;
  /** The same by the groups that persons are in. */
  readonly lines: readonly MedicalLineComparison[];
}

/** What {@link settleUnder} answers of a roster; under the draft everyone is taken to pay what is due. */
export interface MedicalComparison extends Comparison<MedicalAccounts, MedicalUnitComparison> {}

/** What a row says under either policy. */
interface MedicalSaidUnder {
  readonly draft: MedicalSaid;
  readonly change: PersonChange;
}

/** Adds up the persons of one place under two policies. */
class MedicalPair {
  readonly base: MedicalTally = new MedicalTally();
  readonly draft: MedicalTally = new MedicalTally();
  readonly changes: ChangeTally = new ChangeTally();

  get rows(): RowTally {
    return this.base.rows;
  }

  merge(other: MedicalPair): void {
    this.base.merge(other.base);
    this.draft.merge(other.draft);
    this.changes.merge(other.changes);
  }
}

/** Enters all persons into the pairs of a tree. */
type Enter = (
  tree: AccountTree<MedicalPair>,
  count: (pair: MedicalPair, said: MedicalSaid, persons: number) => void,
) => MedicalEntered;

/**
 * The accounts of persons under two policies.
 *
 * @throws {@link RuleInputError} when the draft is no policy
 */
export function comparedMedical(base: Policy, given: Policy, enter: Enter): MedicalComparison {
  const draft = policyFor("settleUnder", given);
  const years = draft.medical.year - base.medical.year;
  const kept = new Map<MedicalSaid, MedicalSaidUnder>();
  const readings = new UsedReadings();
  const tree = new AccountTree(() => new MedicalPair());
  const entered = enter(tree, (pair, said, persons) => {
    const under = keptUnder(kept, said, () => saidUnder(said, draft, years));
    readings.add(under.draft.readings);
    pair.base.add(said, persons);
    pair.draft.add(under.draft, persons);
    pair.changes.add(under.change, medicalLineKey(said.facts), persons);
  });
  const places = medicalPlaces(tree, (pair) => pair.base, base);
  const placesUnder = medicalPlaces(tree, (pair) => pair.draft, draft);
  const differences = compareAccounts(places, placesUnder);
  const pairs = tree.close((pair) => pair);
  return {
    policies: { base: base.id, draft: draft.id },
    assumption: behaviourUnchanged,
    base: { rows: places.district.rows, ...places, ...entered },
    draft: { ...placesUnder, readings: readings.inOrder() },
    district: compared(differences.district, pairs.district),
    townships: differences.townships.map(({ township, difference }, index) => ({
      township,
      comparison: compared(difference, pairs.townships[index]?.account as MedicalPair),
    })),
  };
}

/** What is due is counted, whatever was paid under the base. */
function saidUnder({ facts, selfPaid }: MedicalSaid, policy: Policy, years: number): MedicalSaidUnder {
  const { groups, registeredOn, leftRegisterOn, statusOn } = facts;
  const moved = (day: string | undefined): string | undefined => day && movedDay(day, years);
  const days = { registeredOn: moved(registeredOn), leftRegisterOn: moved(leftRegisterOn), statusOn: moved(statusOn) };
  const draft = medicalSaid({ groups, ...given(days) }, policy);
  return { draft, change: changeBetween(draft.selfPaid, selfPaid) };
}

function compared(difference: MedicalDifference, { changes }: MedicalPair): MedicalUnitComparison {
  return {
    ...difference,
    changes: changes.changes(),
    lines: difference.lines.map((line) => ({ ...line, changes: changes.changesIn(medicalLineKey(line)) })),
  };
}
