/** How far a place has come: for certain, and what may be added. */
export interface Standing {
  readonly counted: number;
  readonly open: number;
  readonly target: number;
}

/** What one among others comes to at least and at most. */
export interface Reach<Value> {
  readonly least: Value;
  readonly most: Value;
}

/** The rank of a place among all by its rate; from which to which, where open payments may move it or others. */
export function rankOf(own: Standing, all: readonly Standing[]): string {
  const reaches = all.map(reachOf);
  return rankAmong(reaches[all.indexOf(own)] as Reach<Fraction>, reaches, isAbove);
}

/** The rank of one among all, itself among them; from which to which, where what is open may move it or others. */
export function rankAmong<Value>(
  own: Reach<Value>,
  all: readonly Reach<Value>[],
  isAboveOther: (one: Value, other: Value) => boolean,
): string {
  const surelyAbove = all.filter((other) => isAboveOther(other.least, own.most)).length;
  const maybeAbove = all.filter((other) => other !== own && isAboveOther(other.most, own.least)).length;
  return surelyAbove === maybeAbove ? String(surelyAbove + 1) : `${surelyAbove + 1}–${maybeAbove + 1}`;
}

type Fraction = readonly [numerator: number, denominator: number];

function reachOf({ counted, open, target }: Standing): Reach<Fraction> {
  return { least: [counted, target], most: [counted + open, target] };
}

function isAbove([one, ofOne]: Fraction, [other, ofOther]: Fraction): boolean {
  return one * ofOther > other * ofOne;
}
