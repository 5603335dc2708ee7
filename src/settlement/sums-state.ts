import { fenOf, LARGEST_YUAN } from "../foundation/decimal.js";
import type { Schema, Title } from "../foundation/description.js";
import { amount, count, LARGEST_COUNT, list, record, text } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import type { AppliedReading } from "../rule/finding.js";
import { readingName } from "../rule/finding-schema.js";
import { refuse } from "../rule/refuse.js";
import type { AccountTree } from "./account-tree.js";
import { addAll, STATES, within } from "./add-all.js";
import { addCounts } from "./add-counts.js";
import type { AmountParts } from "./amount-sum.js";
import type { PersonRowCounts, PersonTally, SeveralCounts, SeveralRows } from "./person-rows.js";
import { personColumns } from "./person-vocabulary.js";
import { acceptState, type StateHead, stateSchema } from "./state-head.js";
import { UsedReadings } from "./used-readings.js";

/** What the rows of a village come to. */
export interface VillageSums {
  /** The township, as the accounts name it. */
  readonly township: string;
  /** The village, as the accounts name it. */
  readonly village: string;
  /** What became of its rows. */
  readonly rows: PersonRowCounts;
}

/**
 * What the rows of a part of a ledger come to, village by village, without any person. Plain JSON. Parts add up to the
 * accounts of the whole only where all rows of a person are in one part: nothing in them can tell.
 */
export interface SumsState<Kind extends "pension" | "medical", Village extends VillageSums>
  extends StateHead<Kind, "sums-of-disjoint-parts"> {
  /** How many persons the accounts tell of. */
  readonly inAll: SeveralCounts;
  /** The readings that the sums rely on, in the order of their names. */
  readonly readings: readonly AppliedReading[];
  /** The villages, in the order of their names by township. */
  readonly places: readonly Village[];
}

/** The sums of several parts. */
export interface MergedSums<Accounts, Sums> {
  /**
   * The accounts of all parts together. They list no person: how many there are of each list stands in `inAll` and in
   * `rows` as ever.
   */
  accounts(): Accounts;
  /** The sums of all parts together, to be merged further. */
  sums(): Sums;
}

const counted = (zh: string, en: string): Schema => count([zh, en]);

/** The schema of a sum of amounts. */
export function amountSchema(title: Title): Schema<AmountParts> {
  return record(title, {
    settled: amount(["已定（元）", "Settled, yuan"]),
    open: counted("待定笔数", "How many are open"),
    openMin: amount(["待定至少（元）", "Open at least, yuan"]),
    openMax: amount(["待定至多（元）", "Open at most, yuan"]),
    openReadings: list(["待明确的解释", "Readings that would settle it"], readingName()),
    missingFacts: list(["待补的事实", "Facts that would settle it"], text(["事实", "Fact"])),
  } satisfies Readonly<Record<keyof AmountParts, Schema>>);
}

/**
 * The schema of sums.
 *
 * @param village - what a village has beside its name and rows
 */
export function sumsSchema<State extends SumsState<"pension" | "medical", VillageSums>>(
  kind: State["kind"],
  village: Readonly<Record<Exclude<keyof State["places"][number], keyof VillageSums>, Schema>>,
): Schema<State> {
  return stateSchema<SumsState<"pension" | "medical", VillageSums>>(kind, "sums-of-disjoint-parts", {
    inAll: record(["列出的人数", "Persons listed"], {
      joins: counted("合并", "Joined"),
      conflicts: counted("冲突", "In conflict"),
      unplaced: counted("未写明乡镇或村", "Without a township or village"),
    }),
    readings: list(
      ["解释", "Readings"],
      record(["解释", "Reading"], { name: readingName(), option: text(["选项", "Option"]) }),
    ),
    places: list(
      ["各村", "Villages"],
      record(["一村", "Village"], {
        township: text(...personColumns.township),
        village: text(...personColumns.village),
        rows: record(["各行", "Rows"], {
          counted: counted("入账", "Counted"),
          joined: counted("合并", "Joined"),
          conflicts: counted("冲突", "In conflict"),
        }),
        ...village,
      }),
    ),
  }) as Schema as Schema<State>;
}

/** The villages of a tree, each as it is written into a state. */
export function villagesIn<Sums extends PersonTally<Sums>, Plain>(
  tree: AccountTree<Sums>,
  plain: (sums: Sums) => Plain,
): readonly (Plain & Pick<VillageSums, "township" | "village">)[] {
  const { townships } = tree.close((sums) => sums);
  return townships.flatMap(({ township, villages }) =>
    villages.map(({ village, account }) => ({ township, village, ...plain(account) })),
  );
}

const MOST_FEN = fenOf(LARGEST_YUAN);

/** What a village's sums hold, as they are checked and added up. */
export interface VillageMeant {
  /** How many persons, and back payments, they count. */
  readonly counted: number;
  /** Every amount in them, in yuan. */
  readonly amounts: readonly string[];
}

/** Puts sums together, and refuses those whose whole could no longer be exact. */
class SumsBook {
  readonly #inAll = { joins: 0, conflicts: 0, unplaced: 0 };
  readonly #readings = new UsedReadings();
  #rows = 0;
  #fen = 0;

  /** Takes in what sums hold beside the villages. */
  take({ inAll, readings }: Pick<SumsState<"pension", VillageSums>, "inAll" | "readings">): void {
    addCounts(this.#inAll, inAll);
    this.#readings.add(readings);
  }

  /** @throws {@link RuleInputError} when a village's rows are not those that its sums count, or all are too many */
  check({ rows }: VillageSums, { counted: persons, amounts }: VillageMeant): void {
    if (rows.counted !== persons)
      refuse(
        MERGE,
        "rows.counted",
        rows.counted,
        { zh: `入账的行与各项合计 ${persons} 不符`, en: `the sums count ${persons}` },
        { zh: `${persons}`, en: `${persons}` },
      );
    this.#rows += rows.counted + rows.joined + rows.conflicts;
    this.#fen += amounts.reduce((sum, yuan) => sum + fenOf(yuan), 0);
    if (this.#rows <= LARGEST_COUNT && this.#fen <= MOST_FEN) return;
    refuse(
      MERGE,
      "",
      this.#rows,
      {
        zh: `各部分合计超过 ${LARGEST_COUNT} 行或 ${LARGEST_YUAN} 元`,
        en: `together more than ${LARGEST_COUNT} rows, or ${LARGEST_YUAN} yuan`,
      },
      { zh: "不超过此数", en: "no more than that" },
    );
  }

  /** What the accounts say of persons and readings. */
  entered(): SeveralRows<never> & { readonly readings: readonly AppliedReading[] } {
    return {
      inAll: { ...this.#inAll },
      joins: [],
      conflicts: [],
      unplaced: [],
      readings: this.#readings.inOrder(),
    };
  }
}

/** What errors name in the place of a rule. */
export const MERGE = "mergeSums";

/**
 * Adds up the sums of parts, village by village.
 *
 * @param meantBy - what a village's sums hold; refuses those that can't be
 * @throws {@link RuleInputError} when one is none
 */
export function addSums<Village extends VillageSums, State extends SumsState<"pension" | "medical", Village>>(
  sums: Iterable<State>,
  schema: () => Schema<State>,
  policy: Policy,
  meantBy: (village: Village) => VillageMeant,
  merge: (village: Village) => void,
): SumsBook {
  const book = new SumsBook();
  const take = (one: State): void => {
    const state = acceptState(MERGE, schema(), one, policy);
    book.take(state);
    for (const [index, village] of state.places.entries())
      within(`places[${index}]`, () => {
        book.check(village, meantBy(village));
        merge(village);
      });
  };
  addAll(MERGE, sums, take, STATES);
  return book;
}

/** The amounts of a sum, as {@link SumsBook} adds them up. */
export function amountsIn({ settled, openMin, openMax }: AmountParts): readonly string[] {
  return [settled, openMin, openMax];
}
