import { matching, type Schema, type Title } from "../../foundation/description.js";
import { cutTo, EXACT, type Fraction, fractionText } from "../../foundation/fraction.js";
import { record } from "../../foundation/schema.js";
import { decimal } from "../../rule/finding-schema.js";

/** A number that may have no end as a decimal: exact, and as it is shown. */
export interface ExactNumber {
  /** A decimal, `26.5`, or in lowest terms, `760/27`. */
  readonly exact: string;
  /** The same with further decimals cut off, never rounded up; raised where it adds up with such a number. */
  readonly shown: string;
}

/** Points of the evaluation sheet, shown with the decimals that the policy reads. */
export type Score = ExactNumber;

/** A number as it is shown: with two decimals, cut off, unless told otherwise. */
export function exactNumber(value: Fraction, shown: string = cutTo(value, 2)): ExactNumber {
  return { exact: fractionText(value), shown };
}

/** The schema of an {@link ExactNumber}. */
export function exactNumberSchema(title: Title, unit: string): Schema<ExactNumber> {
  return record(title, {
    exact: matching(["精确值", "Exact"], EXACT, ["小数，或最简分数", "a decimal or a fraction"]),
    shown: decimal(["列示值（截取）", "As shown, cut off"], unit),
  });
}
