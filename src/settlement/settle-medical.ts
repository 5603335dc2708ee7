import { inNoticeOrder } from "../medical/terms/premium-groups.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { Determination } from "../rule/finding.js";
import { policyFor } from "../rule/policy-for.js";
import { ask } from "../rule/rule.js";
import { AccountTree, type TownshipAccount } from "./account-tree.js";
import { addAll, STATES } from "./add-all.js";
import { enterAlike } from "./alike-row.js";
import { MedicalTally } from "./medical-account.js";
import { type MedicalAccounts, type MedicalEntered, medicalPlaces, type PaidOtherwise } from "./medical-accounts.js";
import { comparedMedical, type MedicalComparison } from "./medical-comparison.js";
import type { MedicalRecord } from "./medical-record.js";
import { medicalFacts, medicalRow } from "./medical-row.js";
import { MEDICAL_ROW, type MedicalFacts, type MedicalSaid, medicalKey, medicalSaid } from "./medical-said.js";
import type { MedicalSettlement } from "./medical-settlement.js";
import { type MedicalState, medicalStateSchema } from "./medical-state.js";
import { type MedicalSums, medicalSums } from "./medical-sums.js";
import { type KeptRow, PersonBook, type PersonsOfSources, type RowParts } from "./person-book.js";
import { type Contradiction, enterPersons, FirstPersons, type PersonTally, type Statement } from "./person-rows.js";
import { enterState, rowsInState } from "./person-state.js";
import { saidTogether } from "./said-together.js";
import { acceptState, stateHead } from "./state-head.js";
import { enterUnpaid, rowsInOrder, UnpaidRows } from "./unpaid-rows.js";
import { UsedReadings } from "./used-readings.js";

/**
 * The year's medical premiums (城乡居民医保年度结算) from a roster: by village, township and district, each person
 * once. Rows of one person enter as one where they agree: the person is in the groups of all of them, a payment beats
 * none, and what one leaves out another may give. Where they contradict each other, the person enters no account.
 *
 * @param records - the rows of the roster
 * @param policy - the figures and readings to answer by
 * @returns persons, premiums, subsidies and what persons pay, with the undetermined part apart; joins and conflicts
 * @throws {@link RuleInputError} when a row is not a record of a roster; it is told by its place: `[1].groups`
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
  addAll(MEDICAL_ROW, records, (record) => settlement.add(record));
  return settlement.accounts();
}

/**
 * The same accounts row by row, for rosters that are read as a stream.
 *
 * @param policy - the figures and readings to answer by
 * @returns accounts to which rows are added
 * @throws {@link RuleInputError} when the policy is none
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

const MERGE = "mergeSettlements";

/** The settlement of all rows of several states. */
export function mergedMedical(states: Iterable<MedicalState>, policy: Policy): MedicalSettlement {
  const settlement = new Settlement(policy);
  addAll(MERGE, states, (state) => settlement.take(state), STATES);
  return settlement;
}

class Settlement implements MedicalSettlement {
  readonly #policy: Policy;
  readonly #book = new PersonBook<MedicalSaid>();
  #rows = 0;

  constructor(policy: Policy) {
    this.#policy = policyFor(medicalRow.id, policy);
  }

  add(given: MedicalRecord, row = this.#rows): RowParts {
    const record = ask(medicalRow, given, this.#policy);
    const said = this.#said(medicalFacts(record, this.#policy));
    this.#rows += 1;
    return this.#book.enter(record.idNumber, record, row, said);
  }

  addAlike(idNumber: string, parts: RowParts, row = this.#rows): void {
    // What is no ID number is refused as it is in any row.
    if (!enterAlike(MEDICAL_ROW, this.#book, idNumber, parts, row)) ask(medicalRow, { idNumber }, this.#policy);
    this.#rows += 1;
  }

  /** Takes in the rows of a state. */
  take(given: MedicalState): void {
    const policy = this.#policy;
    const state = acceptState(MERGE, medicalStateSchema(), given, policy);
    enterState(
      MERGE,
      this.#book,
      state,
      () => undefined,
      // What the row of a roster says beside whom it is about.
      (facts) => this.#said(medicalFacts(facts as MedicalRecord, policy)),
    );
    this.#rows += state.rows.row.length;
  }

  accounts(most = Number.POSITIVE_INFINITY): MedicalAccounts {
    const { tree, entered } = this.#tallied(most);
    const places = medicalPlaces(tree, (tally) => tally, this.#policy);
    return { rows: places.district.rows, ...places, ...entered };
  }

  state(): MedicalState {
    return { ...stateHead("medical", "persons", this.#policy), ...rowsInState(this.#book, medicalKey) };
  }

  sums(): MedicalSums {
    const { tree, entered } = this.#tallied(0);
    return medicalSums(this.#policy, tree, entered);
  }

  against(draft: Policy, most = Number.POSITIVE_INFINITY): MedicalComparison {
    return comparedMedical(this.#policy, draft, (tree, count) => this.#enter(tree, most, count));
  }

  personsBySource(sourceOf: (row: number) => string): readonly PersonsOfSources[] {
    return this.#book.bySource(sourceOf);
  }

  unpaid(): readonly TownshipAccount<readonly number[]>[] {
    const tree = new AccountTree(() => new UnpaidRows());
    enterUnpaid(
      this.#book,
      tree,
      (rows) => this.#join(rows),
      ({ facts, difference }) => facts.paidYuan === "0" && difference !== undefined,
    );
    return tree.close(rowsInOrder).townships;
  }

  #tallied(most: number): { readonly tree: AccountTree<MedicalTally>; readonly entered: MedicalEntered } {
    const tree = new AccountTree(() => new MedicalTally());
    return { tree, entered: this.#enter(tree, most, (tally, said, persons) => tally.add(said, persons)) };
  }

  #enter<Sums extends PersonTally<Sums>>(
    tree: AccountTree<Sums>,
    most: number,
    add: (tally: Sums, said: MedicalSaid, persons: number) => void,
  ): MedicalEntered {
    const readings = new UsedReadings();
    const paidOtherwise = new FirstPersons<PaidOtherwise>(most);
    const several = enterPersons<MedicalSaid, MedicalFacts, Sums>(
      this.#book,
      tree,
      {
        join: (rows) => this.#join(rows),
        shown: ({ facts }) => facts,
        count(tally, said, persons) {
          readings.add(said.readings);
          add(tally, said, persons);
        },
        told: {
          isOf: ({ difference }) => difference !== undefined,
          add: (_, { facts, selfPaid, difference }, person) =>
            paidOtherwise.add({
              ...person,
              paidYuan: facts.paidYuan as string,
              dueYuan: selfPaid,
              differenceYuan: difference as Determination,
            }),
        },
      },
      most,
    );
    return { ...several, paidOtherwise: paidOtherwise.inOrder(), readings: readings.inOrder() };
  }

  #said(facts: MedicalFacts): number {
    return this.#book.said(medicalKey(facts), () => medicalSaid(facts, this.#policy));
  }

  /** The person is in the groups of all rows; a payment beats none; all else agrees, or contradicts each other. */
  #join(rows: readonly KeptRow<MedicalSaid>[]): readonly Statement<MedicalSaid>[] | Contradiction {
    const all = rows.map(({ said }) => said.facts);
    const isAnythingPaid = all.some(({ paidYuan = "0" }) => paidYuan !== "0");
    const stated = isAnythingPaid ? all.map(withoutNothingPaid) : all;
    const { said, contradicted } = saidTogether(stated, ["paidYuan", "registeredOn", "leftRegisterOn", "statusOn"]);
    const { registeredOn = "", leftRegisterOn = registeredOn } = said;
    if (contradicted.length > 0) return { contradicted };
    // Each row alone was right.
    if (leftRegisterOn < registeredOn) return { contradicted: ["registeredOn", "leftRegisterOn"] };
    const facts = { ...said, groups: inNoticeOrder(all.flatMap(({ groups }) => groups)) };
    return [{ rows, said: this.#book.saidAt(this.#said(facts)) }];
  }
}

function withoutNothingPaid(facts: MedicalFacts): MedicalFacts {
  const { paidYuan, ...others } = facts;
  return paidYuan === "0" ? others : facts;
}
