import type { Determination } from "../../../index.js";
import { grouped } from "../../answer/figure-words.js";
import type { Say } from "../../frame/language.js";

/** The ends of an amount as numbers for a drawing, and the amount as it is written. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly shown: string;
}

/** The ends of an amount, which are the same where it is settled. */
export function boundsOf(amount: Determination, say: Say): Bounds {
  const [min, max] = amount.status === "determined" ? [amount.value, amount.value] : [amount.min, amount.max];
  const range = `${grouped(min)}–${grouped(max)}`;
  const shown = min === max ? grouped(min) : say(range, range);
  return { least: Number(min), most: Number(max), shown };
}
