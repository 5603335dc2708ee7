import type { Policy } from "../../../src/policy/policy.js";
import type { Question, Threshold } from "./question.js";

const tenths = (percent: number): number => Math.round(percent * 10);

/** The rates at which a row of the grant begins or ends, and a tenth below and above each. */
function linesOf({ medical: { workFund } }: Policy, of: "enrolment" | "accuracy"): readonly number[] {
  const lines = workFund.steps.flatMap(({ [of]: { from, to = from } }) => [from, to]);
  return [...new Set(lines.flatMap((line) => [-1, 0, 1].map((more) => tenths(line) + more)))]
    .filter((line) => line >= 0 && line <= 1000)
    .map((line) => line / 10);
}

/**
 * What a person's grant is: of the rows that three rates lie in, the one that pays most. Two rows say where their
 * accuracy or enrolment ends and the next one up begins a point above; between them the lower row still pays, and where
 * a row above asks for the same enrolment, what lies above its end is the row's own.
 */
function paidPerPerson(enrolment: number, accuracy: number, activation: number, { medical }: Policy): string {
  const { steps, activationPercent } = medical.workFund;
  if (activation < activationPercent) return "0";
  const reached = steps.find((step) => enrolment >= step.enrolment.from && accuracy >= step.accuracy.from);
  return reached?.yuanPerPerson ?? "0";
}

/** The grant of the work fund, row by row. */
export const workFundThresholds: readonly Threshold[] = [
  {
    figures: [
      "medical.workFund.activationPercent",
      "medical.workFund.steps.*.enrolment.*",
      "medical.workFund.steps.*.accuracy.*",
      "medical.workFund.steps.*.yuanPerPerson",
    ],
    questions: (policy) =>
      linesOf(policy, "enrolment").flatMap((enrolment) =>
        linesOf(policy, "accuracy").flatMap((accuracy) =>
          [-0.1, 0, 0.1].map((more): Question => {
            const activation = Math.round((policy.medical.workFund.activationPercent + more) * 10) / 10;
            return {
              rule: "medical/work-fund-grant",
              facts: {
                enrolment: { percent: enrolment },
                accuracy: { percent: accuracy },
                activation: { percent: activation },
                persons: 10,
              },
              field: "yuanPerPerson",
              answer: paidPerPerson(enrolment, accuracy, activation, policy),
            };
          }),
        ),
      ),
  },
];
