/** How far a place has come: for certain, and what may be added. */
export interface Standing {
  readonly counted: number;
  readonly open: number;
  readonly target: number;
}

/** The rank of a place among all by its rate; from which to which, where open payments may move it or others. */
export function rankOf(own: Standing, all: readonly Standing[]): string {
  const surelyAbove = all.filter((other) => isAbove(least(other), most(own))).length;
  const maybeAbove = all.filter((other) => other !== own && isAbove(most(other), least(own))).length;
  return surelyAbove === maybeAbove ? String(surelyAbove + 1) : `${surelyAbove + 1}–${maybeAbove + 1}`;
}

type Fraction = readonly [numerator: number, denominator: number];

const least = ({ counted, target }: Standing): Fraction => [counted, target];
const most = ({ counted, open, target }: Standing): Fraction => [counted + open, target];

function isAbove([one, ofOne]: Fraction, [other, ofOther]: Fraction): boolean {
  return one * ofOther > other * ofOne;
}
