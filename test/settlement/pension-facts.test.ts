import { expect, test } from "vitest";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { PensionRecord } from "../../src/settlement/pension-record.js";
import { type PensionFacts, pensionFacts } from "../../src/settlement/pension-row.js";
import { pensionKey } from "../../src/settlement/pension-said.js";
import { idNumberOf } from "../support/id-number-of.js";
import { issuesOf } from "../support/issues-of.js";

type Row = Partial<PensionRecord>;

const factsOf = (row: Row): PensionFacts => pensionFacts({ idNumber: idNumberOf(1), ...row }, yingzhou2021);
const paidOn = "2021-03-01";

test.each<[string, Row, PensionFacts]>([
  ["nothing", {}, {}],
  ["a tier, not paid", { tier: 500 }, { tier: "500" }],
  ["not paid, and no amount of either", { tier: 500, paid: false, paidYuan: 0 }, { tier: "500" }],
  ["a day that is of no payment", { tier: 500, paidYuan: 0, paidOn }, { tier: "500" }],
  ["how it is to be paid", { tier: 500, payment: "self-paid" }, { tier: "500", payment: "self-paid" }],
  ["a back payment not paid is nothing but a back payment", { tier: 500, payment: "back-payment", year: 2020 }, {}],
  ["an amount", { paidYuan: 500 }, { paidYuan: "500" }],
  ["an amount, said to be paid", { paidYuan: 500, paid: true }, { paidYuan: "500" }],
  [
    "the person's amount where the government is said to pay",
    { paidYuan: 100, payment: "agency-paid" },
    { payment: "agency-paid", paidYuan: "100" },
  ],
  ["a tier paid by its day", { tier: 500, paidOn }, { tier: "500", paidYuan: "500", paidOn }],
  [
    "what is due and the tier, the same",
    { tier: 500, dueYuan: "500.00", paid: true },
    { tier: "500", paidYuan: "500" },
  ],
  ["who pays, by the amounts", { tier: 500, paidYuan: 500, agencyYuan: 0 }, { tier: "500", paidYuan: "500" }],
  ["the government's amount", { agencyYuan: 100 }, { payment: "agency-paid", paidYuan: "100" }],
  [
    "the person owes nothing where the government pays",
    { tier: 100, dueYuan: 0, agencyPaid: true, paid: true },
    { tier: "100", payment: "agency-paid", paidYuan: "100" },
  ],
  [
    "the person's nothing beside the government's payment of a tier",
    { tier: 100, agencyPaid: true, paidYuan: 0, paid: true },
    { tier: "100", payment: "agency-paid", paidYuan: "100" },
  ],
  [
    "groups, each once, in the order of their names",
    { paidYuan: 500, groups: ["severe-disability", "destitute", "severe-disability"] },
    { groups: ["destitute", "severe-disability"], paidYuan: "500" },
  ],
  [
    "a back payment, for too few years, of an earlier year",
    { paidYuan: 500, payment: "back-payment", interrupted: false, year: 2020 },
    { payment: "back-payment-for-short-years", paidYuan: "500", interrupted: false, year: 2020 },
  ],
  [
    "a back payment after an interruption, which a flag says",
    { paidYuan: 500, backPaid: true, interrupted: true },
    { payment: "back-payment-after-interruption", paidYuan: "500", interrupted: true },
  ],
  ["a back payment of no known kind", { paidYuan: 500, backPaid: true }, { payment: "back-payment", paidYuan: "500" }],
  [
    "an interruption says nothing of a payment of the year",
    { paidYuan: 500, payment: "self-paid", interrupted: true, year: 2021 },
    { payment: "self-paid", paidYuan: "500", interrupted: true },
  ],
])("%s", (_, row, facts) => {
  expect(factsOf(row)).toStrictEqual(facts);
});

test.each<[string, Row, path: string, received: string]>([
  [
    "unpaid, and an amount of each that come to nothing",
    { paid: false, paidYuan: 100, agencyYuan: 100 },
    "paid",
    "false",
  ],
  ["by the person, and paid by the government", { payment: "self-paid", agencyYuan: 100 }, "payment", '"self-paid"'],
  ["by the government, and not", { payment: "agency-paid", agencyPaid: false }, "payment", '"agency-paid"'],
  ["by the government for earlier years", { payment: "agency-paid", backPaid: true }, "backPaid", "true"],
  ["a back payment, and none", { payment: "back-payment", backPaid: false }, "backPaid", "false"],
  ["two amounts", { paidYuan: 200, agencyYuan: 100 }, "paidYuan", '"200"'],
  ["paid, and nothing", { paid: true, paidYuan: "0.00" }, "paidYuan", '"0.00"'],
  ["due is not the tier", { tier: 500, dueYuan: 300, paidOn }, "dueYuan", '"300"'],
  ["nothing is due, and the person pays", { tier: 500, dueYuan: 0, paidOn }, "dueYuan", '"0"'],
  ["the government pays something else", { tier: 500, dueYuan: 300, agencyPaid: true, paidOn }, "dueYuan", '"300"'],
  ["another scheme", { otherScheme: true }, "otherScheme", "true"],
])("%s: what is refused, and what was received", (_, row, path, received) => {
  const [issue] = issuesOf(() => factsOf(row));
  expect(issue).toMatchObject({ path, received });
});

test("a tier that there is not is refused with all that there are, the government's first", () => {
  const [issue] = issuesOf(() => factsOf({ tier: 250 }));
  expect(issue?.expected.zh).toContain("100、200、300、");
});

test("what rows say is told apart by each of its parts", () => {
  expect(pensionKey({})).toBe(",,,,,");
  expect(
    pensionKey({
      ...{ tier: "500", paidYuan: "500", payment: "back-payment", paidOn, interrupted: true, year: 2020 },
      groups: ["destitute", "other"],
    }),
  ).toBe("500,500,back-payment,2021-03-01,true,2020,destitute,other");
});
