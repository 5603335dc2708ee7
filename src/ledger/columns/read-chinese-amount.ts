const DIGITS = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value]));
const FORMAL = new Map([..."零壹贰叁肆伍陆柒捌玖"].map((digit, value) => [digit, value]));
const UNITS = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LONGEST = 16;

/** A whole number below ten thousand in Chinese numerals, as `伍佰`; undefined for anything else, `三百五` too. */
export function readChineseAmount(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  let total = 0;
  let digit: number | undefined;
  let lowest = 10_000;
  let isAfterZero = false;
  for (const letter of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const unit = UNITS.get(letter);
    if (unit !== undefined) {
      if (unit >= lowest || (digit === undefined && total > 0)) return undefined;
      total += (digit ?? 1) * unit;
      lowest = unit;
      digit = undefined;
      isAfterZero = false;
    } else {
      const value = DIGITS.get(letter) ?? FORMAL.get(letter);
      if (value === undefined || digit !== undefined) return undefined;
      if (value === 0) isAfterZero = true;
      else digit = value;
    }
  }
  if (total === 0) return undefined;
  if (digit === undefined) return isAfterZero ? undefined : total;
  return lowest === 10 || isAfterZero ? total + digit : undefined;
}
