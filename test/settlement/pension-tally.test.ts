import { expect, test } from "vitest";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { between, determined } from "../../src/rule/finding.js";
import { PaidDays } from "../../src/settlement/paid-days.js";
import { PensionTally } from "../../src/settlement/pension-account.js";
import { pensionDeadlines, progressOf } from "../../src/settlement/pension-progress.js";
import { isPaid, type PensionPayment, pensionSaid } from "../../src/settlement/pension-said.js";

const DEADLINES = ["2021-06-30", "2021-10-31"];

/** 500 yuan by a person, in the window, of a day after all deadlines, which earn 70; with something otherwise. */
function paid(otherwise: Partial<PensionPayment> = {}): PensionPayment {
  return {
    payment: "self-paid",
    fen: 50_000,
    groups: [],
    paidOn: "2021-11-05",
    interrupted: undefined,
    paid: determined("500"),
    subsidy: determined("70"),
    outside: undefined,
    ...otherwise,
  };
}

const undecided = paid({
  paid: between("0", "500", ["paymentOutsideWindow"]),
  outside: { reading: "paymentOutsideWindow", as: "undecided" },
});
const refused = paid({ payment: "agency-paid", outside: { reading: "lateAgencyPayment", as: "refused" } });

function tally(...payments: readonly (PensionPayment | undefined)[]): PensionTally {
  const tally = new PensionTally(DEADLINES);
  for (const payment of payments) tally.pay(payment, 1);
  return tally;
}

/* One paid, one may have, one's payment was refused, one paid nothing. */
const whole = tally(paid(), undecided, refused, undefined);

test("whoever may have paid is neither paid nor unpaid; what came in outside the window is told of all", () => {
  expect(whole.account()).toMatchObject({
    ...{ persons: 4, selfPaid: 1, agencyPaid: 0, unpaid: 2, open: 1 },
    contributions: { settled: "500", open: 1, openMax: "500", openReadings: ["paymentOutsideWindow"] },
    outsideWindow: { selfPaid: { persons: 1, yuan: "500" }, agencyPaid: { persons: 1, yuan: "500" } },
    lines: [{ tier: "500", persons: 1, open: 1 }],
  });
});

test("lines come by their tiers as numbers, not as texts", () => {
  const { lines } = tally(...[100_000, 20_000, 600_000, 50_000].map((fen) => paid({ fen }))).account();
  expect(lines.map(({ tier }) => tier)).toEqual(["200", "500", "1000", "6000"]);
});

test("persons who paid the same come to as much together as one by one", () => {
  const together = new PensionTally(DEADLINES);
  const payments = [paid({ paidOn: "2021-06-30" }), paid({ paidOn: undefined }), undecided, refused, undefined];
  for (const payment of payments) together.pay(payment, 3);
  const oneByOne = tally(...payments, ...payments, ...payments);
  expect(together.account()).toEqual(oneByOne.account());
  expect(together.paidDays).toEqual(oneByOne.paidDays);
});

test("the parts add up to the whole", () => {
  const merged = tally();
  for (const part of [tally(paid(), undefined), tally(undecided), tally(refused)]) merged.merge(part);
  expect(merged.account()).toEqual(whole.account());
});

test("a payment counts by the first deadline that it meets, and after the last by none", () => {
  const { paidDays } = tally(
    paid({ paidOn: "2021-06-30" }),
    paid({ paidOn: "2021-07-01" }),
    paid(),
    paid({ paidOn: undefined }),
    { ...undecided, paidOn: "2021-10-31" },
  );
  expect(Object.entries(paidDays.counted)).toEqual(Object.entries([1, 1]));
  expect([...paidDays.open]).toEqual([["paymentOutsideWindow", [0, 1]]]);
  expect(paidDays.undated).toBe(1);
});

test("progress hangs on the readings of those who may have paid by the day", () => {
  const [township] = yingzhou2021.pension.townships;
  const days = new PaidDays(pensionDeadlines(yingzhou2021).length);
  days.openBy("paymentOutsideWindow")[0] = 1;
  days.openBy("lateAgencyPayment")[1] = 2;
  const [first, second] = progressOf(township?.name as string, days, yingzhou2021);
  expect(first).toMatchObject({ open: 1, shortfall: { openReadings: ["paymentOutsideWindow"], missingFacts: [] } });
  expect(second).toMatchObject({
    open: 3,
    shortfall: { openReadings: ["lateAgencyPayment", "paymentOutsideWindow"], missingFacts: [] },
  });
  days.undated = 1;
  const [undated] = progressOf(township?.name as string, days, yingzhou2021);
  expect(undated).toMatchObject({ open: 2, shortfall: { missingFacts: ["paidOn"] } });
});

test("nothing was paid where it is certain that a payment doesn't count", () => {
  expect([undefined, paid(), undecided, refused].map(isPaid)).toEqual([false, true, true, false]);
});

test("a payment outside the window is nothing or all, where a reading is to say", () => {
  const { payment } = pensionSaid({ paidYuan: "500", paidOn: "2021-11-05" }, yingzhou2021);
  expect(payment).toMatchObject({
    paid: between("0", "500", ["paymentOutsideWindow"]),
    outside: { reading: "paymentOutsideWindow", as: "undecided" },
  });
});
