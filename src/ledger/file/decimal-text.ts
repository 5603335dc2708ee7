const PLAIN_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** A number of a workbook as its shortest decimal text, without an exponent; undefined where a text is no number. */
export function decimalText(text: string): string | undefined {
  if (PLAIN_INTEGER.test(text)) return text;
  const trimmed = text.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? shifted(String(number), 0) : undefined;
}

/** A decimal with its point moved to the right: 0.985 by 2 is 98.5. */
export function shifted(text: string, places: number): string {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(exponent) + places;
  const digits = "0".repeat(Math.max(0, 1 - point)) + whole + fraction;
  const cut = Math.max(1, point);
  const before = digits
    .slice(0, cut)
    .padEnd(cut, "0")
    .replace(/^0+(?=\d)/, "");
  const after = withoutLastZeros(digits.slice(cut));
  const sign = mantissa.startsWith("-") && (before !== "0" || after !== "") ? "-" : "";
  return sign + before + (after && `.${after}`);
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
