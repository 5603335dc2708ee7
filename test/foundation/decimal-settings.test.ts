import { Decimal } from "decimal.js";
import ts from "typescript";
import { expect, test } from "vitest";
import { read } from "../gates/project.js";

type Decimals = typeof import("../../src/foundation/decimal.js");

/** Our decimals, loaded anew by a program whose own settings are these. */
function loadedUnder(settings: Decimal.Config): Decimals {
  const source = read("src/foundation/decimal.ts");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const loaded = {};
  Decimal.set(settings);
  try {
    new Function("exports", "require", outputText)(loaded, () => ({ Decimal }));
  } finally {
    Decimal.set({ defaults: true });
  }
  return loaded as Decimals;
}

test("a program's own settings of decimal.js, made before ours is loaded, change no amount", () => {
  const { fenOf, yuanOf } = loadedUnder({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1, maxE: 2 });
  expect(String(yuanOf(12_345_678))).toBe("123456.78");
  expect(fenOf(yuanOf(12_345_678))).toBe(12_345_678);
});
