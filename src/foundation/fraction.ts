import { type Amount, Decimal, fenOf, isAmount } from "./decimal.js";
import { commonDivisor, cut, narrow, plus, rest, times, type Whole } from "./whole.js";

/**
 * An exact fraction, its denominator above nothing. It stays inside: findings carry texts and decimals. Nearly all are of
 * small numbers, and are only brought to lowest terms where that is asked for or where numbers would grow beyond exactness.
 */
export class Fraction {
  readonly n: Whole;
  readonly d: Whole;

  constructor(numerator: Whole, denominator: Whole) {
    const isSmall = typeof numerator === "number" && typeof denominator === "number";
    [this.n, this.d] = isSmall ? [numerator, denominator] : lowest(numerator, denominator);
  }

  get isWhole(): boolean {
    return rest(this.n, this.d) === 0;
  }

  add({ n, d }: Fraction): Fraction {
    if (d === this.d) return new Fraction(plus(this.n, n), d);
    return new Fraction(plus(times(this.n, d), times(n, this.d)), times(this.d, d));
  }

  sub({ n, d }: Fraction): Fraction {
    return this.add(new Fraction(times(n, -1), d));
  }

  mul({ n, d }: Fraction): Fraction {
    return new Fraction(times(this.n, n), times(this.d, d));
  }

  /** Below nothing, nothing or above it as the fraction is below a number, that number or above it. A line may be 98.5. */
  compare(other: number): number {
    if (Number.isInteger(other)) return Number(plus(this.n, times(-other, this.d)));
    return Number(this.sub(fractionOf(other)).n);
  }

  /** Rounded half up. Like the two that follow, for a fraction that is not negative. */
  round(decimals: number): Fraction {
    const unit = 10 ** decimals;
    return new Fraction(cut(plus(times(times(this.n, 2), unit), this.d), times(this.d, 2)), unit);
  }

  floor(): Fraction {
    return new Fraction(cut(this.n, this.d), 1);
  }

  ceil(): Fraction {
    return new Fraction(cut(plus(this.n, plus(this.d, -1)), this.d), 1);
  }

  /** The nearest number, to put fractions in order; that of a whole one is exact. */
  valueOf(): number {
    return Number(this.n) / Number(this.d);
  }
}

function lowest(numerator: Whole, denominator: Whole): readonly [numerator: Whole, denominator: Whole] {
  const divisor = commonDivisor(numerator, denominator);
  const positive = divisor < 0 ? times(divisor, -1) : divisor;
  return [cut(numerator, positive), cut(denominator, positive)];
}

/** A numerator over a denominator, both safe integers. */
export function fraction(numerator: number, denominator: number = 1): Fraction {
  return new Fraction(numerator, denominator);
}

/** The fraction that a plain decimal is, whichever way it is written. */
export function fractionOf(value: Amount): Fraction {
  if (typeof value === "number" && isAmount(value)) return new Fraction(fenOf(value), 100);
  const [whole, decimals = ""] = (typeof value === "object" ? value.toFixed() : String(value)).split(".");
  return new Fraction(BigInt(`${whole}${decimals}`), narrow(10n ** BigInt(decimals.length)));
}

/** In lowest terms, `760/27`; a decimal, `26.5`, where it ends. */
export function fractionText({ n, d }: Fraction): string {
  const thousandfold = times(n, THOUSAND);
  if (rest(thousandfold, d) !== 0) return textOf(n, d);
  const key = cut(thousandfold, d);
  let text = texts.get(key);
  if (text === undefined) {
    text = textOf(n, d);
    if (texts.size < MOST_KEPT) texts.set(key, text);
  }
  return text;
}

const THOUSAND = 10 ** 3;

/** Points and percentages mostly end after a few decimals, and come again and again: their texts are kept. */
const texts: Map<Whole, string> = /* @__PURE__ */ new Map();
const MOST_KEPT = 2 ** 14;

function textOf(numerator: Whole, denominator: Whole): string {
  const [n, d] = lowest(numerator, denominator);
  return ENDING % BigInt(d) === 0n ? new Decimal(String(n)).div(String(d)).toString() : `${n}/${d}`;
}

/** What a denominator goes into where the fraction ends within the figures that a Decimal holds. */
const ENDING = 10n ** 64n;

/** A percentage of a whole number, exactly: in floats, 64.4% of 1,000 is a little more than 644. */
export function percentOf(whole: number, percent: number): Fraction {
  return fractionOf(percent).mul(fraction(whole, 100));
}

/** As so many units of the last decimal, the rest cut off towards zero. */
export function cutToUnits({ n, d }: Fraction, decimals: number): number {
  return Number(cut(times(n, 10 ** decimals), d));
}

/** A whole number of units of the last decimal, as a decimal. */
export function decimalOfUnits(units: number, decimals: number): Decimal {
  return new Decimal(units).div(10 ** decimals);
}

/** The least whole number not below a numerator over a denominator, both safe integers, not negative. */
export function ceilingOf(numerator: number, denominator: number): number {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest > 0 ? 1 : 0);
}
