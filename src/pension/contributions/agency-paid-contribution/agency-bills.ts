import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Policy } from "../../../policy/policy.js";
import type { ReadingOption } from "../../../policy/reading-names.js";
import type { Decision } from "../../../rule/finding.js";
import type { Trace } from "../../../rule/trace.js";
import { highestTier } from "../../terms/tiers.js";
import { bothAgencyGroups } from "../both-agency-groups.js";

/** What the district pays and what the person pays; the person's part is open where no tier is chosen. */
export interface Bill {
  readonly agency: number;
  readonly own: readonly [min: number, max: number];
  readonly clause: ClauseId;
}

/** The tier that the person chose or asks for, and the one already paid, in yuan. */
export interface OwnTiers {
  readonly chosen: number | undefined;
  readonly paid: number | undefined;
}

/** Whether a person is in each group: the one paid for at the tier kept for it, and the one paid for at the highest. */
export interface Groups<Standing> {
  readonly base: Standing;
  readonly highest: Standing;
}

/** A reading on what becomes of a tier of the person's own beside the district's. */
export type ReadingOfBills = "agencyHigherTier" | "agencyAfterOwnPayment";

/** What the person is in, and the option by which the reading on their own tier is closed, if otherwise than read. */
export interface Way extends Groups<Decision> {
  readonly option?: ReadingOption<ReadingOfBills> | null;
}

/** Every bill that may come out. */
export function billsOf(
  { base, highest, option }: Way,
  { chosen, paid }: OwnTiers,
  open: ReadingOfBills[],
  trace: Trace,
): Bill[] {
  const bills: Bill[] = [];
  const both = base !== "no" && highest !== "no" ? bothAgencyGroups(trace) : undefined;
  const top: Bill = { agency: highestTier(trace.policy), own: [0, 0], clause: "P-2.2.g" };
  if (base !== "yes" && highest !== "yes") addBill(bills, ownBill(paid ?? chosen, trace.policy));
  const ofDistrict: Bill[] = [];
  if ((base !== "no" && highest !== "yes") || both === "lowest")
    ofDistrict.push(...baseBills(paid === undefined ? chosen : undefined, option, open, trace));
  if ((highest !== "no" && base !== "yes") || both === "highest") ofDistrict.push(top);
  const then =
    paid === undefined || ofDistrict.length === 0 ? ofDistrict : afterOwnPayment(ofDistrict, paid, option, open, trace);
  for (const bill of then) addBill(bills, bill);
  return bills;
}

/** The district pays the base tier; what becomes of that when the person asks for a higher one is a reading. */
function baseBills(
  chosen: number | undefined,
  option: Way["option"],
  open: ReadingOfBills[],
  trace: Trace,
): readonly Bill[] {
  const { baseTier } = trace.policy.pension.agencyPaid;
  const paid: Bill = { agency: baseTier, own: [0, 0], clause: "P-2.2.f" };
  if (chosen === undefined) return [paid];
  const difference: Bill = { ...paid, own: [chosen - baseTier, chosen - baseTier] };
  const whole: Bill = { ...paid, agency: 0, own: [chosen, chosen] };
  trace.step("agency-higher-tier", "P-2.2.f", { tier: baseTier, chosen });
  switch (option ?? trace.read("agencyHigherTier")) {
    case "undecided":
      open.push("agencyHigherTier");
      return [difference, whole, paid];
    case "pays-difference":
      return [difference];
    case "pays-whole":
      return [whole];
    default:
      return [paid];
  }
}

/** A year carries one tier. What becomes of the one that the person paid before is not printed. */
function afterOwnPayment(
  ofDistrict: readonly Bill[],
  paid: number,
  option: Way["option"],
  open: ReadingOfBills[],
  trace: Trace,
): readonly Bill[] {
  trace.step("already-paid", "P-2.2.h", { paid });
  const left = ofDistrict.map((bill): Bill => ({ ...bill, agency: 0, own: [paid, paid] }));
  const toppedUp = ofDistrict.map(
    (bill): Bill => ({ ...bill, agency: Math.max(bill.agency - paid, 0), own: [paid, paid] }),
  );
  switch (option ?? trace.read("agencyAfterOwnPayment")) {
    case "undecided":
      open.push("agencyAfterOwnPayment");
      return [...ofDistrict, ...toppedUp, ...left];
    case "refunded":
      return ofDistrict;
    case "topped-up":
      return toppedUp;
    default:
      return left;
  }
}

function ownBill(chosen: number | undefined, policy: Policy): Bill {
  const [lowest] = policy.pension.tiers as readonly [number];
  const own = chosen === undefined ? ([lowest, highestTier(policy)] as const) : ([chosen, chosen] as const);
  return { agency: 0, own, clause: "P-2.2.h" };
}

export function addBill(bills: Bill[], bill: Bill): void {
  const { agency, own } = bill;
  if (!bills.some((other) => other.agency === agency && other.own[1] === own[1])) bills.push(bill);
}
