import type { Schema, Title } from "../../foundation/description.js";
import { cutTo, type Fraction, fractionText } from "../../foundation/fraction.js";
import { record, text } from "../../foundation/schema.js";
import { decimal } from "../../rule/finding-schema.js";

/** A number that may have no end as a decimal: exact, and as it is shown. */
export interface ExactNumber {
  /** A decimal, `26.5`, or in lowest terms, `760/27`. */
  readonly exact: string;
  /** The same with further decimals cut off, never rounded up. */
  readonly shown: string;
}

/** Points of the evaluation sheet, shown with the decimals that the policy reads. */
export type Score = ExactNumber;

/** A number as it is shown: with two decimals unless told otherwise. */
export function exactNumber(value: Fraction, decimals = 2): ExactNumber {
  return { exact: fractionText(value), shown: cutTo(value, decimals).toFixed() };
}

/** The schema of an {@link ExactNumber}. */
export function exactNumberSchema(title: Title, unit: string): Schema<ExactNumber> {
  return record(title, {
    exact: text(["精确值", "Exact"]),
    shown: decimal(["列示值（截取）", "As shown, cut off"], unit),
  });
}
