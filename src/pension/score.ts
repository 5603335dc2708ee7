import type { Decimal } from "../foundation/decimal.js";
import type { Schema, Title } from "../foundation/description.js";
import { cutToUnits, decimalOfUnits, type Fraction, fractionText } from "../foundation/fraction.js";
import { record, text } from "../foundation/schema.js";
import { decimal } from "../policy/finding-schema.js";
import type { ReadingOption } from "../policy/reading-names.js";

/** A number that may have no end as a decimal: exact, and as it is shown. */
export interface ExactNumber {
  /** A decimal, `26.5`, or in lowest terms, `760/27`. */
  readonly exact: string;
  /** The same with the further decimals cut off, never rounded up. */
  readonly shown: Decimal;
}

/** Points of the evaluation sheet, shown with the decimals that the policy reads. */
export type Score = ExactNumber;

const DECIMALS: Readonly<Record<ReadingOption<"scoreDecimals">, number>> = { two: 2, one: 1, none: 0 };

/** Points, shown as a policy reads; the decimals shown are made once each. */
export function scoreOf(points: Fraction, reading: ReadingOption<"scoreDecimals">): Score {
  const decimals = DECIMALS[reading];
  const units = cutToUnits(points, decimals);
  const made = madeBy[reading];
  let shown = made.get(units);
  if (shown === undefined) {
    shown = Object.freeze(decimalOfUnits(units, decimals));
    made.set(units, shown);
  }
  return { exact: fractionText(points), shown };
}

const madeBy: Readonly<Record<ReadingOption<"scoreDecimals">, Map<number, Decimal>>> = {
  two: new Map(),
  one: new Map(),
  none: new Map(),
};

/** A percentage or per-mille rate, shown with two decimals. */
export function exactNumber(value: Fraction): ExactNumber {
  return { exact: fractionText(value), shown: decimalOfUnits(cutToUnits(value, 2), 2) };
}

/** The schema of an {@link ExactNumber}. */
export function exactNumberSchema(title: Title, unit: string): Schema<ExactNumber> {
  return record(title, {
    exact: text(["精确值", "Exact"]),
    shown: decimal(["列示值（截取）", "As shown, cut off"], unit),
  });
}
