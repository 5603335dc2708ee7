import { test } from "vitest";
import { combinations, expectOwnAnswers } from "../support/own-answers.js";

test("the tier of the year is made for the order of events at hand", () => {
  const days = ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01", "2021-02-01", "2021-02-01T09:00"];
  const registered = combinations({
    registeredOn: [...days, "2021-02-01T11:00", "2021-12-31", "2022-01-01"],
    tier: [300, 500],
  });
  const pairs = registered.flatMap((one) => registered.map((other) => [one, other]));
  const all = combinations({
    priorTier: [undefined, 200, 6000],
    paidOn: [undefined, "2020-12-31", "2021-02-01", "2021-02-01T10:00"],
    changes: [undefined, [], ...registered.map((one) => [one]), ...pairs],
  });
  expectOwnAnswers("pension/contribution-tier-for-year", all);
});

test("a renewal is made for the ages and payments at hand", () => {
  const reached = ["1951-06-30", "1951-07-01", "1961-06-15", "1961-06-16", "1976-06-14", "1976-06-15", "1976-06-16"];
  const all = combinations({
    birthDate: [...reached, "1952-02-29", "1976-02-29", "1990-01-01"],
    asOf: ["2021-06-15", "2021-02-28", "2021-03-01"],
    everPaid: [undefined, true, false],
    lastPaidOn: [undefined, "2011-06-30", "2011-07-01", "2020-05-01"],
    cancelled: [undefined, true, false],
  });
  expectOwnAnswers("pension/renewal-target", all);
});

test("the sheet is made for the rates at hand", () => {
  const near = ["0", "0.01", "0.02", "0.99", "79.99", "80", "97.36", "97.4", "97.405", "99.99", "100"];
  const rates = [undefined, ...near.map((percent) => ({ percent })), { count: 2, base: 3 }, { count: 4, base: 5 }];
  const items = ["enrolmentRate", "paymentRate", "policySatisfaction", "workSatisfaction"];
  expectOwnAnswers("pension/evaluation", [
    ...items.flatMap((item) => combinations({ [item]: rates })),
    ...combinations({ enrolmentRate: rates, paymentRate: rates }),
    ...combinations({ policySatisfaction: rates, workSatisfaction: rates }),
  ]);
});
