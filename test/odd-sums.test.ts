import { expect, test } from "vitest";
import {
  isRuleInputError,
  type MedicalSums,
  medicalSettlement,
  mergeSettlements,
  mergeSums,
  type PensionSums,
  pensionSettlement,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { type DataPath, forged } from "./support/forged.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "东村" };

/* By hand: one paid 500 outside the window, of one two rows join, one made a back payment in no known township. */
const pension = pensionSettlement();
pension.add({ idNumber: idNumberOf(1), ...place, paidYuan: 500, paidOn: "2021-11-05" });
pension.add({ idNumber: idNumberOf(2), ...place, tier: 200 });
pension.add({ idNumber: idNumberOf(2), ...place, paidYuan: 200 });
pension.add({ idNumber: idNumberOf(3), village: "东村", paidYuan: 200, payment: "back-payment" });
const medical = medicalSettlement();
medical.add({ idNumber: idNumberOf(1), ...place });

function issueOf(merge: () => unknown): unknown {
  try {
    merge();
  } catch (error) {
    if (isRuleInputError(error)) return error.issues[0];
    throw error;
  }
  return undefined;
}

const withPension = (path: DataPath, value: unknown) =>
  issueOf(() => mergeSums("pension", [forged(pension.sums(), path, value) as PensionSums]));
const withMedical = (path: DataPath, value: unknown) =>
  issueOf(() => mergeSums("medical", [forged(medical.sums(), path, value) as MedicalSums]));

test("what is refused is said in Chinese and English, with what would have been right", () => {
  const other = withReadings(yingzhou2021, { paymentOutsideWindow: "accepted" });
  const hash = pension.state().policy.hash;
  expect(issueOf(() => mergeSettlements("pension", [pension.state()], other))).toEqual({
    path: "[0].policy.hash",
    code: "inconsistent",
    message: {
      zh: "状态按政策 yingzhou-2021 结算，其数字或解释与所给的 yingzhou-2021 不同，不能合并",
      en: "the state was settled by yingzhou-2021, whose figures or readings are not those of yingzhou-2021",
    },
    expected: { zh: expect.stringMatching(/^sha256:/), en: expect.stringMatching(/^sha256:/) },
    received: expect.stringContaining(hash.slice(0, 20)),
  });
  expect(withPension(["places", 0, "rows", "counted"], 9)).toMatchObject({
    message: { zh: "入账的行与各项合计 2 不符", en: "the sums count 2" },
    expected: { zh: "2", en: "2" },
  });
  expect(withPension(["places", 0, "rows", "joined"], 1_000_000_000)).toMatchObject({
    path: "[0].places[0]",
    message: {
      zh: "各部分合计超过 1000000000 行或 9999999999999.99 元",
      en: "together more than 1000000000 rows, or 9999999999999.99 yuan",
    },
    expected: { zh: "不超过此数", en: "no more than that" },
  });
  expect(withPension(["places", 0, "paidDays", "undated"], 7)).toMatchObject({
    message: {
      zh: "与各期限、各档次的人数不符",
      en: "it is not of the deadlines, or of more persons than the lines",
    },
    expected: { zh: "每列 3 个期限，合计至多 2 人", en: "3 deadlines, and 2 persons at most" },
  });
  const torn = forged(pension.state(), ["rows", "said"], [0]) as ReturnType<typeof pension.state>;
  expect(issueOf(() => mergeSettlements("pension", [torn]))).toMatchObject({
    message: { zh: "有 1 项，行号却有 4 项", en: "it has 1, and there are 4 rows" },
    expected: { zh: "4 项", en: "4" },
  });
  const past = forged(pension.state(), ["rows", "place", 1], 2) as ReturnType<typeof pension.state>;
  expect(issueOf(() => mergeSettlements("pension", [past]))).toMatchObject({
    path: "[0].rows.place[1]",
    message: { zh: "所指的一项不存在", en: "it names an entry that there is not" },
    expected: { zh: "小于 2 的序号", en: "a number below 2" },
    received: "2",
  });
});

test.each(["joined", "conflicts"])("a thousand million rows can be counted, and not one more: %s", (member) => {
  const least = 1_000_000_000 - 4 + (member === "joined" ? 1 : 0);
  expect(withPension(["places", 0, "rows", member], least)).toBeUndefined();
  expect(withPension(["places", 0, "rows", member], least + 1)).toMatchObject({ path: "[0].places[1]" });
});

test("rows add up over all sums", () => {
  const most = forged(pension.sums(), ["places", 0, "rows", "conflicts"], 999_999_990) as PensionSums;
  expect(issueOf(() => mergeSums("pension", [most, pension.sums()]))).toBeUndefined();
  expect(issueOf(() => mergeSums("pension", [most, pension.sums(), pension.sums()]))).toMatchObject({
    path: "[2].places[0]",
  });
});

const amounts = ["settled", "openMin", "openMax"];
test.each(["subsidy", "selfPaid"].flatMap((sum) => amounts.map((amount) => [sum, amount] as const)))(
  "the greatest amount can be added up, and not a fen more: %s.%s",
  (sum, amount) => {
    const nothing = forged(
      forged(medical.sums(), ["places", 0, "lines", 0, "selfPaid", "settled"], "0"),
      ["places", 0, "lines", 0, "subsidy", "openMax"],
      "0.01",
    ) as MedicalSums;
    const isSame = sum === "subsidy" && amount === "openMax";
    const merge = (yuan: string) =>
      issueOf(() =>
        mergeSums("medical", [forged(nothing, ["places", 0, "lines", 0, sum, amount], yuan) as MedicalSums]),
      );
    expect(merge(isSame ? "9999999999999.99" : "9999999999999.98")).toBeUndefined();
    if (!isSame) expect(merge("9999999999999.99")).toMatchObject({ path: "[0].places[0]" });
  },
);

test.each<DataPath>([
  ["outsideWindow", "selfPaid", "yuan"],
  ["outsideWindow", "agencyPaid", "yuan"],
  ...["paid", "subsidy"].flatMap((sum) => amounts.map((amount) => ["lines", 0, sum, amount])),
])("every amount of a pension village counts towards it: %s %s %s %s", (...path) => {
  expect(withPension(["places", 0, ...path], "9999999999999.99")).toMatchObject({ path: "[0].places[0]" });
});

test.each<[what: string, path: DataPath, value: unknown]>([
  ["on more days than there are payments", ["places", 0, "paidDays", "counted"], [3, 0, 0]],
  ["open on more", ["places", 0, "paidDays", "open"], [{ reading: "paymentOutsideWindow", persons: [0, 0, 9] }]],
  ["on no known day, as a back payment has none", ["places", 1, "paidDays", "undated"], 1],
])("persons paid %s", (_, path, value) => {
  expect(withPension(path, value)).toMatchObject({ path: `[0].places[${path[1]}].paidDays` });
});

test("the last row that can be told by a number", () => {
  const last = forged(pension.state(), ["rows", "row", 3], 2 ** 32 - 1) as ReturnType<typeof pension.state>;
  expect(mergeSettlements("pension", [last]).accounts().unplaced[0]?.rows[0]?.row).toBe(2 ** 32 - 1);
});

test("persons who are counted twice in medical sums", () => {
  expect(withMedical(["places", 0, "rows", "counted"], 2)).toMatchObject({ message: { en: "the sums count 1" } });
});

test("a payment before the window keeps the day that it may count by", () => {
  const early = pensionSettlement();
  early.add({ idNumber: idNumberOf(4), ...place, paidYuan: 500, paidOn: "2020-12-20" });
  const sums = early.sums();
  expect(sums.places[0]).toMatchObject({
    paidDays: { open: [{ reading: "paymentOutsideWindow", persons: [1, 0, 0] }] },
  });
  expect(mergeSums("pension", [sums]).accounts()).toEqual(early.accounts(0));
});
