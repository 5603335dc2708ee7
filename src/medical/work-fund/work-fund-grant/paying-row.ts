import { type Fraction, isWhole } from "../../../foundation/fraction.js";
import type { GrantStep } from "../../../policy/medical-figures.js";
import { asCompared } from "../../../rule/rate.js";
import type { Trace } from "../../../rule/trace.js";

/** The three rates of the grant, in percent. */
export interface GrantRates {
  readonly enrolment: Fraction;
  readonly accuracy: Fraction;
  readonly activation: Fraction;
}

type Rows = readonly [first: GrantStep, second: GrantStep, third: GrantStep];

/** A rate, and the percentage of it that a row asks for. */
export type GrantLine = readonly [rate: keyof GrantRates, line: number];

/** What a row asks for at least. */
export function linesOf({ enrolment, accuracy }: GrantStep, { policy }: Trace): readonly GrantLine[] {
  return [
    ["enrolment", enrolment.from],
    ["accuracy", accuracy.from],
    ["activation", policy.medical.workFund.activationPercent],
  ];
}

/** The rates as they are compared with the lines: a whole one is the same however it is read. */
export function comparedRates({ enrolment, accuracy, activation }: GrantRates, trace: Trace): GrantRates {
  const compared = (rate: Fraction): Fraction => (isWhole(rate) ? rate : asCompared(rate, trace));
  return { enrolment: compared(enrolment), accuracy: compared(accuracy), activation: compared(activation) };
}

/** The row that pays, if one does. */
export function payingRow(rates: GrantRates, trace: Trace): GrantStep | undefined {
  const { activationPercent, steps, otherwise } = trace.policy.medical.workFund;
  if (rates.activation.compare(activationPercent) < 0) {
    trace.step("activation-below-line", otherwise, { line: activationPercent });
    return undefined;
  }
  const rows = steps as Rows;
  const third = rows[2];
  const upper = upperRow(rates, trace);
  if (upper === undefined) return fitsThird(rates, rows, trace) ? third : undefined;
  if (rates.enrolment.compare(third.enrolment.to as number) !== 0) return upper;
  trace.step("rate-on-two-rows", third.clause, { line: third.enrolment.to as number });
  if (trace.read("rateOnTwoRows") === "better-row") return upper;
  return fitsThird(rates, rows, trace) ? third : upper;
}

/** The first or the second row; between their accuracies it is a reading. */
export function upperRow({ enrolment, accuracy }: GrantRates, trace: Trace): GrantStep | undefined {
  const [first, second] = trace.policy.medical.workFund.steps as Rows;
  if (enrolment.compare(second.enrolment.from) < 0 || accuracy.compare(second.accuracy.from) < 0) return undefined;
  if (accuracy.compare(first.accuracy.from) >= 0) return first;
  const to = second.accuracy.to as number;
  if (accuracy.compare(to) <= 0) return second;
  trace.step("accuracy-between-rows", second.clause, { above: to, below: first.accuracy.from });
  const option = trace.read("accuracyGap");
  if (option === "gap") return undefined;
  return option === "rounded" && accuracy.round(0).compare(first.accuracy.from) >= 0 ? first : second;
}

/** Whether the third row fits; what its bare accuracy means is a reading. */
function fitsThird({ enrolment, accuracy }: GrantRates, [first, , third]: Rows, trace: Trace): boolean {
  const { from, to } = third.enrolment;
  const line = third.accuracy.from;
  if (enrolment.compare(from) < 0 || enrolment.compare(to as number) > 0 || accuracy.compare(line) < 0) return false;
  if (accuracy.compare(line) === 0) return true;
  trace.step("third-row-accuracy", third.clause, { line });
  if (trace.read("thirdRowAccuracy") === "exactly") return false;
  return accuracy.compare(first.accuracy.from) < 0 || trace.read("thirdRowHighAccuracy") === "granted";
}
