import { isIdNumber } from "../../index.js";

/** Picks whole numbers below a bound, and values out of a list. */
export interface SampleRandom {
  below(bound: number): number;
  pick<Value>(values: ArrayLike<Value>): Value;
}

/** The same picks for the same seed: a linear congruential generator. */
export function sampleRandom(seed: number): SampleRandom {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return { below, pick: <Value>(values: ArrayLike<Value>) => values[below(values.length)] as Value };
}

const DAYS_OF_SERIALS = 900;

/** The ID number of an invented person. */
export function inventedIdNumber(serial: number): string {
  const day = Math.floor(serial / DAYS_OF_SERIALS);
  const month = pad(1 + (Math.floor(day / 60) % 12), 2);
  const born = `${1940 + (day % 60)}${month}${pad(1 + (Math.floor(day / 720) % 28), 2)}`;
  const body = `341202${born}${pad(serial % DAYS_OF_SERIALS, 3)}`;
  return body + [..."0123456789X"].find((check) => isIdNumber(body + check));
}

/** The name of an invented person. */
export function inventedName({ pick }: SampleRandom): string {
  return `${pick("王李张刘陈杨赵黄周吴")}${pick("伟芳娜敏静")}${pick("军丽强洁磊")}`;
}

/** An ID number with another check character. */
export function mistyped(idNumber: string): string {
  return idNumber.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
