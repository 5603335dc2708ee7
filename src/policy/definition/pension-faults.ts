import { dateOf, endOfMonth, monthOf } from "../../foundation/calendar.js";
import type { PensionFigures, RateItem, SheetItem } from "../pension-figures.js";
import type { Faults } from "./faults.js";
import { orderedWindow } from "./ordered-window.js";
import { phaseFaults, townshipFaults } from "./task-faults.js";

/** What does not fit together in the figures of the pension notice. */
export function pensionFaults(pension: PensionFigures, faults: Faults): void {
  tierFaults(pension, faults);
  phaseFaults(pension, faults);
  townshipFaults(pension, faults);
  orderedWindow(pension.contributionWindow, "pension.contributionWindow", faults);
  orderedWindow(pension.collectionPeriod, "pension.collectionPeriod", faults);
  orderedWindow(pension.certification.cycle, "pension.certification.cycle", faults);
  orderedWindow(pension.certification.inspection, "pension.certification.inspection", faults);
  const { renewal, departmentLists, year } = pension;
  const path = "pension.renewal.focusAge";
  faults.unless(renewal.focusAge < renewal.pensionAge, path, "应小于领取年龄", "expected to be below the pension age");
  const lastDay = Number(endOfMonth(monthOf(dateOf(year, departmentLists.month, 1))).slice(-2));
  faults.unless(
    departmentLists.day <= lastDay,
    "pension.departmentLists.day",
    "该月没有这一天",
    "the month has no such day",
  );
  weightFaults(pension, faults);
}

function tierFaults({ tiers, subsidyLadder, agencyPaid }: PensionFigures, faults: Faults): void {
  ascending(tiers, "pension.tiers", faults);
  ascending(
    subsidyLadder.map(({ tier }) => tier),
    "pension.subsidyLadder",
    faults,
  );
  const [lowestTier] = tiers;
  faults.unless(
    lowestTier === undefined || agencyPaid.baseTier < lowestTier,
    "pension.agencyPaid.baseTier",
    `应低于最低档 ${lowestTier}`,
    `expected to be below the lowest tier ${lowestTier}`,
  );
  const steps = subsidyLadder.map(({ tier }) => tier);
  // Above the last step its subsidy holds; below it a tier without a step would take a lower one's in silence, or none.
  for (const tier of tiers)
    faults.unless(
      steps.includes(tier) || steps.every((step) => step < tier),
      "pension.subsidyLadder",
      `缺少 ${tier} 元档的补贴标准`,
      `the tier of ${tier} yuan has no subsidy`,
    );
  for (const [index, { subsidy }] of subsidyLadder.entries()) {
    const before = subsidyLadder[index - 1]?.subsidy ?? 0;
    faults.unless(
      subsidy >= before,
      `pension.subsidyLadder[${index}].subsidy`,
      `档次提高，补贴不应低于 ${before}`,
      `a higher tier may not earn less than ${before}`,
    );
  }
}

function ascending(tiers: readonly number[], path: string, faults: Faults): void {
  faults.unless(tiers.length > 0, path, "不能为空", "expected at least one");
  for (const [index, tier] of tiers.entries()) {
    const before = tiers[index - 1];
    faults.unless(
      before === undefined || before < tier,
      `${path}[${index}]`,
      `应高于前一档 ${before}`,
      `expected to be above the one before, ${before}`,
    );
  }
}

const FULL_POINTS = 100;

function weightFaults({ evaluation }: PensionFigures, faults: Faults): void {
  const sum = Object.values(evaluation).reduce((total, { points }) => total + points, 0);
  faults.unless(
    sum === FULL_POINTS,
    "pension.evaluation",
    `各项分值之和应为 ${FULL_POINTS}，实为 ${sum}`,
    `the points must sum to ${FULL_POINTS}; they sum to ${sum}`,
  );
  for (const [name, item] of Object.entries(evaluation) as readonly [string, SheetItem | RateItem][]) {
    faults.unless(
      !("pointsPerPercentagePoint" in item) || Number(item.pointsPerPercentagePoint) > 0,
      `pension.evaluation.${name}.pointsPerPercentagePoint`,
      "应大于 0",
      "expected to be above 0",
    );
  }
}
