import { expect, test } from "vitest";
import { clauses, readings } from "../../src/index.js";
import { placeOf } from "../../src/page/read/place.js";
import { clauseHolds, readingHolds, readingsOn, rulesOn, wordsOf } from "../../src/page/read/search.js";

test.each([
  ["", "pension", undefined],
  ["medical", "medical", undefined],
  ["P-2.3.b", "pension", "clause-P-2.3.b"],
  ["M-2", "medical", "section-M-2"],
  // A section of one clause is that clause.
  ["P-2.10", "pension", "clause-P-2.10"],
  ["readings", "readings", undefined],
  ["readings/agencyTierSubsidy", "readings", "reading-agencyTierSubsidy"],
  ["readings/constructor", "readings", undefined],
  ["tables", "tables", undefined],
  ["P-9.z", "pension", undefined],
])("%s leads to %s, %s", (path, shelf, target) => {
  expect(placeOf(path)).toEqual({ shelf, target });
});

test("a search asks for every word, wherever it stands", () => {
  const words = wordsOf("  重度 代缴 ");
  expect(words).toEqual(["重度", "代缴"]);
  expect(clauseHolds("P-2.2.f", words)).toBe(true);
  expect(clauseHolds("P-2.2.g", words)).toBe(false);
  // By its number, in either language, by a rule on it, by a question about it, by why nothing is computed.
  expect(clauseHolds("P-2.2.f", wordsOf("p-2.2.F"))).toBe(true);
  expect(clauseHolds("P-2.2.f", wordsOf("Agency-paid"))).toBe(true);
  expect(clauseHolds("P-2.3.b", wordsOf("当年计入个人账户"))).toBe(true);
  expect(clauseHolds("P-2.3.b", wordsOf("哪一级财政"))).toBe(true);
  expect(clauseHolds("M-5.2", wordsOf("补助多少没有写明"))).toBe(true);
});

test("readings are found by question, option, reason, number and who answers", () => {
  for (const word of ["最高档代缴", "照档次给", "激励选择高档次", "A-13", "区人社局", "agencyPaid"])
    expect(readingHolds("agencyPaidSubsidy", wordsOf(word)), word).toBe(true);
  expect(readingHolds("agencyPaidSubsidy", wordsOf("新生儿"))).toBe(false);
  // One that is not to be chosen has no options to look through.
  expect(readingHolds("subsidyFunding", wordsOf("照档次给"))).toBe(false);
});

test("what hangs on a clause comes from the library", () => {
  expect(rulesOn("P-2.3.d").map(({ id }) => id)).toEqual(["pension/contribution-subsidy", "pension/account-credit"]);
  expect(readingsOn("P-2.3.d")).toEqual(["backPaymentScope", "paymentOutsideWindow"]);
  expect(Object.keys(clauses).every((id) => clauseHolds(id as keyof typeof clauses, []))).toBe(true);
  expect(Object.keys(readings).every((name) => readingHolds(name as keyof typeof readings, []))).toBe(true);
});
