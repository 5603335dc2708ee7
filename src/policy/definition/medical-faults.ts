import { fenOf } from "../../foundation/decimal.js";
import type { GrantStep, GroupSubsidy, MedicalFigures } from "../medical-figures.js";
import type { Faults } from "./faults.js";
import { orderedWindow } from "./ordered-window.js";

/** What does not fit together in the figures of the medical notice. */
export function medicalFaults(medical: MedicalFigures, faults: Faults): void {
  const { premium, subsidies, premiumWindow, returningWorkersTo, workFund } = medical;
  for (const [group, printed] of Object.entries(subsidies))
    faults.unless(
      addsUp(printed, premium),
      `medical.subsidies.${group}`,
      `资助与个人缴费应合计为保费 ${premium}，全额资助的不另写个人缴费`,
      `expected a subsidy and what the person pays to make up the premium, ${premium}, or the full subsidy alone`,
    );
  orderedWindow(premiumWindow, "medical.premiumWindow", faults);
  faults.unless(
    premiumWindow.to <= returningWorkersTo,
    "medical.returningWorkersTo",
    `不应早于缴费期止日 ${premiumWindow.to}`,
    `expected no day before the payment window ends, ${premiumWindow.to}`,
  );
  faults.unless(workFund.steps.length > 0, "medical.workFund.steps", "不能为空", "expected at least one");
  for (const [index, step] of workFund.steps.entries())
    stepFaults(step, workFund.steps[index - 1], `medical.workFund.steps[${index}]`, faults);
}

/**
 * Both amounts of a pair are printed, and neither is made out of the other: they make the premium or contradict it. The
 * full subsidy is no number, and makes a sum with none.
 */
function addsUp({ subsidy, selfPaid }: GroupSubsidy, premium: number): boolean {
  if (selfPaid === undefined) return subsidy === "full";
  return fenOf(subsidy) + fenOf(selfPaid) === fenOf(premium);
}

/** Rows go from the best to the least, and each band from its lower bound to its upper. */
function stepFaults(step: GrantStep, better: GrantStep | undefined, path: string, faults: Faults): void {
  for (const name of ["enrolment", "accuracy"] as const) {
    const { from, to = from } = step[name];
    faults.unless(
      from <= to,
      `${path}.${name}`,
      `上限 ${to} 低于下限 ${from}`,
      `it ends at ${to}, below its start ${from}`,
    );
    faults.unless(
      better === undefined || from <= better[name].from,
      `${path}.${name}.from`,
      "不应高于更优一档的下限",
      "expected at most the lower bound of the better row",
    );
  }
  faults.unless(
    better === undefined || Number(step.yuanPerPerson) < Number(better.yuanPerPerson),
    `${path}.yuanPerPerson`,
    `应低于更优一档的 ${better?.yuanPerPerson}`,
    `expected less than the better row's ${better?.yuanPerPerson}`,
  );
}
