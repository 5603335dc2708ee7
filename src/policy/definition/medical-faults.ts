import { Decimal } from "../../foundation/decimal.js";
import type { GrantStep, MedicalFigures } from "../medical-figures.js";
import type { Faults } from "./faults.js";
import { orderedWindow } from "./ordered-window.js";

/** What does not fit together in the figures of the medical notice. */
export function medicalFaults(medical: MedicalFigures, faults: Faults): void {
  const { premium, subsidies, paymentWindow, returningWorkersTo, workFund } = medical;
  for (const [group, { yuan }] of Object.entries(subsidies)) {
    const path = `medical.subsidies.${group}.yuan`;
    faults.unless(yuan <= premium, path, `不应高于个人缴费 ${premium}`, `expected at most the premium, ${premium}`);
  }
  orderedWindow(paymentWindow, "medical.paymentWindow", faults);
  for (const [reading, day] of Object.entries(returningWorkersTo)) {
    faults.unless(
      paymentWindow.to <= day,
      `medical.returningWorkersTo.${reading}`,
      `不应早于缴费期止日 ${paymentWindow.to}`,
      `expected no day before the payment window ends, ${paymentWindow.to}`,
    );
  }
  faults.unless(workFund.steps.length > 0, "medical.workFund.steps", "不能为空", "expected at least one");
  for (const [index, step] of workFund.steps.entries())
    stepFaults(step, workFund.steps[index - 1], `medical.workFund.steps[${index}]`, faults);
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
    better === undefined || new Decimal(step.yuanPerPerson).lt(better.yuanPerPerson),
    `${path}.yuanPerPerson`,
    `应低于更优一档的 ${better?.yuanPerPerson}`,
    `expected less than the better row's ${better?.yuanPerPerson}`,
  );
}
