import { fenOf } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { amount, count, innerOf, list, record, shapeOf } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import { readingName } from "../rule/finding-schema.js";
import { policyFor } from "../rule/policy-for.js";
import { refuse } from "../rule/refuse.js";
import { decideAnew } from "../rule/rule.js";
import { AccountTree } from "./account-tree.js";
import { type AmountParts, amountParts, partsInFen } from "./amount-sum.js";
import { type PensionAccount, type PensionLine, type PensionTallied, PensionTally } from "./pension-account.js";
import { type PensionAccounts, type PensionEntered, pensionPlaces, townshipOrder } from "./pension-accounts.js";
import { pensionDeadlines } from "./pension-progress.js";
import { type PensionRecord, pensionRecord } from "./pension-record.js";
import { pensionRow } from "./pension-row.js";
import { isBackPayment } from "./pension-row-refusals.js";
import { PLACE_NOT_SAID } from "./person-rows.js";
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
export interface PensionLineSums extends Omit<PensionLine, "paid" | "subsidy"> {
  /** What was paid in, by the person or on the person's behalf. */
  readonly paid: AmountParts;
  /** The subsidy on it. */
  readonly subsidy: AmountParts;
}

/** When persons paid for the year. */
export interface PaidDaysSums {
  /** Persons by the first deadline that the payment meets, in the order of the deadlines. */
  readonly counted: readonly number[];
  /** The same of those that a reading leaves open, by the reading. */
  readonly open: readonly {
    /** The reading. */
    readonly reading: ReadingName;
    /** Persons, in the same order. */
    readonly persons: readonly number[];
  }[];
  /** Persons whose day of payment is not known. */
  readonly undated: number;
}

/** What the pension rows of a village come to. */
export interface PensionVillageSums extends VillageSums, Pick<PensionAccount, "unpaid" | "outsideWindow"> {
  /** When persons paid for the year. */
  readonly paidDays: PaidDaysSums;
  /** By tier, way of payment and groups. */
  readonly lines: readonly PensionLineSums[];
}

/** What the rows of a part of a pension ledger come to, without any person. */
export type PensionSums = SumsState<"pension", PensionVillageSums>;

/** The schema of sums. */
export const pensionSumsSchema: () => Schema<PensionSums> = /* @__PURE__ */ once(() => {
  const { payment, groups } = shapeOf(pensionRecord()) as Readonly<Record<"payment" | "groups", Schema>>;
  const received = record(["缴费期外收到", "Received outside the window"], {
    persons: count(["人数", "Persons"]),
    yuan: amount(["金额（元）", "Yuan"]),
  });
  const byDeadline = list(["各期限前的人数", "Persons by deadline"], count(["人数", "Persons"]));
  return sumsSchema<PensionSums>("pension", {
    unpaid: count(["未缴", "Unpaid"]),
    outsideWindow: record(["缴费期外", "Outside the window"], { selfPaid: received, agencyPaid: received }),
    paidDays: record(["缴费日期", "Days of payment"], {
      counted: byDeadline,
      open: list(["待定", "Open"], record(["待定", "Open"], { reading: readingName(), persons: byDeadline })),
      undated: count(["日期不明", "Of no known day"]),
    }),
    lines: list(
      ["各档次", "Lines"],
      record(["一档", "Line"], {
        tier: amount(["档次（元）", "Tier, yuan"]),
        payment: innerOf(payment),
        groups: innerOf(groups),
        persons: count(["人数", "Persons"]),
        open: count(["待定人数", "Open"]),
        paid: amountSchema(["缴费", "Paid"]),
        subsidy: amountSchema(["补贴", "Subsidy"]),
      } satisfies Readonly<Record<keyof PensionLineSums, Schema>>),
    ),
  });
});

/** The sums of a tree of villages. */
export function pensionSums(
  policy: Policy,
  tree: AccountTree<PensionTally>,
  { inAll, readings }: Pick<PensionEntered, "inAll" | "readings">,
): PensionSums {
  const head = stateHead("pension", "sums-of-disjoint-parts", policy);
  return { ...head, inAll, readings, places: villagesIn(tree, villageSums) };
}

function villageSums(tally: PensionTally): Omit<PensionVillageSums, "township" | "village"> {
  const { rows, unpaid, outsideWindow, lines } = tally.account();
  const { counted, open, undated } = tally.paidDays;
  return {
    rows,
    unpaid,
    outsideWindow,
    paidDays: {
      counted,
      open: [...open.keys()].sort().map((reading) => ({ reading, persons: tally.paidDays.openBy(reading) })),
      undated,
    },
    lines: lines.map(({ paid, subsidy, ...line }) => ({
      ...line,
      paid: amountParts(paid),
      subsidy: amountParts(subsidy),
    })),
  };
}

/**
 * Adds up sums of a pension ledger.
 *
 * @throws {@link RuleInputError} when one is none, or the policy is none
 */
export function mergedPensionSums(
  sums: Iterable<PensionSums>,
  given: Policy,
): MergedSums<PensionAccounts, PensionSums> {
  const policy = policyFor(MERGE, given);
  const deadlines = pensionDeadlines(policy);
  const tree = new AccountTree(() => new PensionTally(deadlines));
  const meant = (place: PensionVillageSums): VillageMeant => {
    refuseOdd(place, deadlines, policy);
    return meantBy(place);
  };
  const book = addSums(sums, pensionSumsSchema, policy, meant, (place) =>
    tree.at(place.township, place.village).merge(talliedIn(place)),
  );
  return {
    accounts() {
      const places = pensionPlaces(tree, (tally) => tally, policy, townshipOrder(policy));
      return { rows: places.district.rows, ...places, ...book.entered() };
    },
    sums: () => pensionSums(policy, tree, book.entered()),
  };
}

function talliedIn({ rows, unpaid, outsideWindow, paidDays, lines }: PensionVillageSums): PensionTallied {
  const { selfPaid, agencyPaid } = outsideWindow;
  return {
    rows,
    unpaid,
    outside: {
      "self-paid": { persons: selfPaid.persons, fen: fenOf(selfPaid.yuan) },
      "agency-paid": { persons: agencyPaid.persons, fen: fenOf(agencyPaid.yuan) },
    },
    paidDays: { ...paidDays, open: paidDays.open.map(({ reading, persons }) => [reading, persons] as const) },
    lines: lines.map((line) => ({
      ...line,
      tier: fenOf(line.tier),
      paid: partsInFen(line.paid),
      subsidy: partsInFen(line.subsidy),
    })),
  };
}

function meantBy({ unpaid, outsideWindow, lines }: PensionVillageSums): VillageMeant {
  const { selfPaid, agencyPaid } = outsideWindow;
  return {
    counted: unpaid + personsIn(lines),
    amounts: [
      selfPaid.yuan,
      agencyPaid.yuan,
      ...lines.flatMap(({ paid, subsidy }) => [...amountsIn(paid), ...amountsIn(subsidy)]),
    ],
  };
}

/** Refuses a township that there is not, and days of payment that are not those of the deadlines and the lines. */
function refuseOdd({ township, paidDays, lines }: PensionVillageSums, deadlines: readonly string[], policy: Policy) {
  if (township !== PLACE_NOT_SAID) decideAnew(pensionRow, { township } as PensionRecord, policy);
  const { counted, open, undated } = paidDays;
  const byDeadline = [counted, ...open.map(({ persons }) => persons)];
  const ofYear = personsIn(lines.filter(({ payment }) => !isBackPayment(payment)));
  const dated = byDeadline.flat().reduce((sum, persons) => sum + persons, undated);
  if (byDeadline.every(({ length }) => length === deadlines.length) && dated <= ofYear) return;
  refuse(
    MERGE,
    "paidDays",
    paidDays,
    { zh: "与各期限、各档次的人数不符", en: "it is not of the deadlines, or of more persons than the lines" },
    {
      zh: `每列 ${deadlines.length} 个期限，合计至多 ${ofYear} 人`,
      en: `${deadlines.length} deadlines, and ${ofYear} persons at most`,
    },
  );
}

function personsIn(lines: readonly PensionLineSums[]): number {
  return lines.reduce((sum, { persons, open }) => sum + persons + open, 0);
}
