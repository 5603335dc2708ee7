import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExactly } from "../../src/ledger/exact-json.js";

test.each(["0", "-0", "0.0", "100", "1e2", "1E+2", "10e1", "0.1", "-0.10", "1.50", "15e-1", "0.0015e3", "5e-324"])(
  "%s is a number that a double holds",
  (number) => {
    expect(parseExactly(number, "here")).toBe(JSON.parse(number));
  },
);

test.each(["9007199254740993", "0.10000000000000000001", "1e400", "-1e400", "1e-400", "100000000000000000000001"])(
  "%s would lose precision",
  (number) => {
    expect(() => parseExactly(number, "here")).toThrow("would lose precision");
  },
);

test("what a double holds is what it prints as", () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String);
  const decimals = fc.stringMatching(/^\d{1,8}$/);
  const exponent = fc.integer({ min: -30, max: 30 });
  const number = fc
    .tuple(digits, fc.option(decimals), fc.option(exponent))
    .map(([whole, part, power]) => `${whole}${part === null ? "" : `.${part}`}${power === null ? "" : `e${power}`}`);
  fc.assert(
    fc.property(number, (text) => {
      const isHeld = new Decimal(text).equals(Number(text));
      const read = (): unknown => parseExactly(text, "here");
      if (isHeld) expect(read()).toBe(Number(text));
      else expect(read).toThrow("would lose precision");
    }),
  );
});
