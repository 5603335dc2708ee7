import { Decimal } from "decimal.js";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

export const title = "hand-written, decimal.js at every step";

export function subsidy({ tier, payment }) {
  if (payment === backPayment) return new Decimal(0);
  const paid = new Decimal(tier);
  if (paid.eq(100)) return "open";
  for (const [from, yuan] of ladder) if (paid.gte(from)) return new Decimal(yuan);
  throw new RangeError(`no tier ${tier}`);
}

export function premium({ groups }) {
  let most = new Decimal(0);
  let isOpen = false;
  for (const group of groups) {
    const printed = printedSubsidies.find(([name]) => name === group);
    if (printed === undefined) isOpen = true;
    else most = Decimal.max(most, printed[1]);
  }
  return isOpen && !most.eq(fullPremium) ? "open" : most;
}

export function evaluation(sheet) {
  let total = new Decimal(0);
  for (const [name, points, full, perPoint] of rateItems) {
    const below = Decimal.max(0, new Decimal(full).minus(sheet[name].percent));
    total = total.plus(Decimal.max(0, new Decimal(points).minus(below.times(perPoint))));
  }
  const { campaigns, cadreTrainings, villagesReached, villages } = sheet.townshipPublicity;
  if (campaigns >= 1 && cadreTrainings >= 1 && villagesReached >= villages) total = total.plus(townshipPublicityPoints);
  for (const [name, points, conditions] of strictItems) {
    if (conditions.every((condition) => sheet[name][condition])) total = total.plus(points);
  }
  for (const [name, points, conditions] of discretionItems) {
    const { majorIncident = false, deduction } = sheet[name];
    if (majorIncident) continue;
    const isWhole = conditions.every((condition) => sheet[name][condition]);
    total = total.plus(isWhole ? points : Decimal.max(0, new Decimal(points).minus(deduction)));
  }
  return total;
}
