import type { Amount, ExactDecimal } from "../foundation/decimal.js";
import type { Schema, Title } from "../foundation/description.js";
import { cutToUnits, type Fraction, fraction, fractionOf, fractionText, percentOf } from "../foundation/fraction.js";
import { count, optional, percent, record } from "../foundation/schema.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { ReadingOption } from "../policy/reading-names.js";
import type { Reason } from "./finding.js";
import type { Trace } from "./trace.js";

/** A rate as counts, which are exact, or as a percentage: 99.5 is 99.5%. */
export type Rate =
  | {
      /** How many of the base. */
      readonly count: number;
      /** How many there are. */
      readonly base: number;
    }
  | {
      /** The percentage: 99.5 is 99.5%. */
      readonly percent: number | string | ExactDecimal;
    };

interface Meaning {
  /** What the rate is of, as `[zh, en]`. */
  readonly title: Title;
  readonly count: Title;
  readonly base: Title;
  readonly synonyms: readonly string[];
}

type Members = Partial<Record<"count" | "base", number>> & { readonly percent?: Amount };

/** More than any rate above 100% comes to, in percent. */
const HIGHEST_PERCENT = 10_000;

/** The schema of a rate; one that counts part of its base can't exceed 100%. */
export function rate({ title, count: counted, base, synonyms }: Meaning, mayExceed = false): Schema<Rate> {
  const members = {
    count: optional(count(counted)),
    base: optional(count(base, { min: 1 })),
    percent: optional(percent(title, { max: mayExceed ? HIGHEST_PERCENT : 100, synonyms })),
  };
  return record<Rate>(title, members, {}, [ONE_FORM.zh, ONE_FORM.en]);
}

/**
 * The percentage that a rate is, exactly.
 *
 * @throws {@link RuleInputError} when it has neither counts nor a percentage, or both, or counts more than its base
 */
export function percentageOf(trace: Trace, path: string, given: Rate, mayExceed = false): Fraction {
  const { count: counted, base, percent } = given as Members;
  if (percent !== undefined && counted === undefined && base === undefined) return fractionOf(percent);
  if (percent !== undefined || counted === undefined || base === undefined)
    return trace.refuse(
      path,
      given,
      {
        zh: "率应以人数和基数给出，或以百分数给出，二者取一",
        en: "a rate takes a count and its base, or a percentage",
      },
      ONE_FORM,
    );
  if (!mayExceed) acceptWithinBase(base, trace, `${path}.count`, counted);
  return fraction(counted * 100, base);
}

/**
 * Refuses more persons than are in the base.
 *
 * @throws {@link RuleInputError} when there are more
 */
export function acceptWithinBase(base: number, trace: Trace, path: string, counted: number): void {
  if (counted <= base) return;
  trace.refuse(
    path,
    counted,
    { zh: `${counted} 多于基数 ${base}`, en: `the count ${counted} exceeds its base ${base}` },
    { zh: `不大于 ${base}`, en: `at most ${base}` },
  );
}

/**
 * A rate among the values of a step: its percentage; where that has no end, the counts that it is of; where it is
 * compared as another, that one.
 */
export function rateValues(
  name: string,
  given: Rate,
  percentage: Fraction,
  compared: Fraction,
): NonNullable<Reason["values"]> {
  const percent = fractionText(percentage);
  const { count: counted, base } = given as Members;
  return {
    [name]: percent,
    ...(percent.includes("/") && { [`${name}Counts`]: `${counted}/${base}` }),
    ...roundedValue(name, percentage, compared),
  };
}

/** Among the values of a step, what a rate is compared as, where it is rounded. */
export function roundedValue(name: string, rate: Fraction, compared: Fraction): NonNullable<Reason["values"]> {
  return compared.equals(rate) ? {} : { [`${name}Rounded`]: fractionText(compared) };
}

const ONE_FORM = { zh: "{ count, base } 或 { percent }", en: "{ count, base } or { percent }" };

/** The decimals to which a rate is rounded, half up, before it is compared with a line; undefined for none of it. */
export function comparisonDecimals(trace: Trace): number | undefined {
  return DECIMALS[trace.read("rateComparison")];
}

const DECIMALS: Readonly<Record<ReadingOption<"rateComparison">, number | undefined>> = {
  exact: undefined,
  "two-decimals": 2,
  "whole-percent": 0,
};

/** A percentage as it is compared with a line. A rate that meets a whole line exactly meets it rounded too. */
export function asCompared(percentage: Fraction, trace: Trace): Fraction {
  const decimals = comparisonDecimals(trace);
  return decimals === undefined ? percentage : percentage.round(decimals);
}

/** The least count of a base whose rate reaches a line in percent, or is rounded up to it. */
export function leastCount(base: number, line: Amount, decimals: number | undefined): number {
  if (decimals === undefined) return cutToUnits(percentOf(base, line).ceil(), 0);
  const unit = 10 ** decimals;
  const units = cutToUnits(fractionOf(line).mul(fraction(unit)).ceil(), 0);
  return cutToUnits(
    fraction(2 * units - 1, 2 * unit)
      .mul(fraction(base, 100))
      .ceil(),
    0,
  );
}

/** The least count of a base whose rate, rounded where it is, is above a line in percent. */
export function leastCountAbove(base: number, line: number, decimals: number | undefined): number {
  if (decimals !== undefined) {
    const next = fractionOf(line).add(fraction(1, 10 ** decimals));
    return leastCount(base, fractionText(next), decimals);
  }
  return cutToUnits(percentOf(base, line).floor(), 0) + 1;
}

/**
 * What a percentage, given as such, should be looked at twice for: a share between 0 and 1 is likely meant as a
 * percentage; one right on its line may have been rounded up to it.
 */
export function rateWarnings(given: Rate, value: Fraction, line: number, clause: ClauseId): readonly Reason[] {
  if (!("percent" in given)) return [];
  if (value.n !== 0n && value.compare(1) < 0)
    return [{ code: "percent-below-one", clause, values: { percent: fractionText(value) } }];
  return value.compare(line) === 0 ? [{ code: "percent-on-the-line", clause, values: { line } }] : [];
}
