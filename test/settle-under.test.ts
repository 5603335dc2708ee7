import { expect, test } from "vitest";
import { isRuleInputError } from "../src/foundation/errors.js";
import { definePolicy } from "../src/policy/define-policy.js";
import type { PremiumGroup } from "../src/policy/medical-figures.js";
import type { Policy } from "../src/policy/policy.js";
import { withReadings } from "../src/policy/with-readings.js";
import { yingzhou2021 } from "../src/policy/yingzhou-2021/index.js";
import type { Determination } from "../src/rule/finding.js";
import type { AmountSum } from "../src/settlement/amount-sum.js";
import { movedDay } from "../src/settlement/behaviour-unchanged.js";
import { compareAccounts } from "../src/settlement/compare-accounts.js";
import type { MedicalRecord } from "../src/settlement/medical-record.js";
import type { PensionRecord } from "../src/settlement/pension-record.js";
import type { ContributionShift } from "../src/settlement/pension-shift.js";
import { settleMedical } from "../src/settlement/settle-medical.js";
import { settlePension } from "../src/settlement/settle-pension.js";
import { settleUnder } from "../src/settlement/settle-under.js";
import { draft2022, draftOf } from "./policy/drafts.js";
import { secondPolicy } from "./policy/second-policy.js";
import { idNumberOf } from "./support/id-number-of.js";

const draft = definePolicy(draft2022);
let next = 0;

function person(township: string, rest: Partial<PensionRecord>): PensionRecord {
  next += 1;
  return { idNumber: idNumberOf(next), township, village: "前进村", ...rest };
}

/** An amount as text: the value, or both bounds. */
function shown(amount: Determination): string {
  return amount.status === "determined" ? amount.value : `${amount.min} to ${amount.max}`;
}

function whole({ min, max }: AmountSum): string {
  return min === max ? min : `${min} to ${max}`;
}

/*
 * Twenty people of two townships. 2021 pays 40, 50, 60, 70, 80, 90, 100, 110, 120, 150 and 200 yuan on 200, 300 … 1000,
 * 1500 and 2000 or more; the draft 40, 50, 60, 80, 110, 130, 160 and 220 on 200, 300, 400, 500, 800, 1000, 1500 and
 * 2000, each up to the next, and it has no tier of 700 or 900. A payer of those is between 200 and 6000, and so between
 * 40 and 220. A self-paid contribution outside the window counts or not, which the readings leave undecided; the
 * subsidy on the 100-yuan tier and on a back payment for too few years is open as well.
 *
 *   persons  tier                  paid          subsidy 2021   subsidy 2022   difference
 *   1–3      200                   3 × 200       3 × 40         3 × 40         0          same
 *   4, 5     500                   2 × 500       2 × 70         2 × 80         20         gain
 *   6        600                   600           80             80             0          same
 *   7        700                   700           90             40 to 220      −50 to 130 open
 *   8        800                   800           100            110            10         gain
 *   9        1000                  1000          120            130            10         gain
 *   10       100, the government   100           0 to 40        0 to 40        0          same
 *   11       6000, the government  6000          200            220            20         gain
 *   12       300, not paid         0             0              0              0          same
 *   王店镇: contributions 4700 → 4000 + (200 to 6000): −500 to 5300;
 *   subsidies 850 to 890 → 860 to 1080: 10 to 190
 *   13       300                   300           50             50             0          same
 *   14       900                   900           110            40 to 220      −70 to 110 open
 *   15       1500                  1500          150            160            10         gain
 *   16       2000                  2000          200            220            20         gain
 *   17       200, on 1 November    0 to 200      0 to 40        0 to 40        0          same
 *   18       500, on 20 October    0 to 500      0 to 70        0 to 80        0 to 10    open
 *   19       500, back payment     (500)         0 to 70        0 to 80        0 to 10    not of the year
 *   20       6000                  6000          200            220            20         gain
 *   清河街道: contributions 10700 to 11400 → 9800 + (200 to 6700): −700 to 5100; subsidies 710 to 890 → 690 to 1070:
 *   −20 to 180. District: contributions −1200 to 10400, subsidies −10 to 370, premiums 0.
 */
const on = (paidOn: string) => ({ paidOn });
const twenty: readonly PensionRecord[] = [
  ...[200, 200, 200, 500, 500, 600, 700, 800, 1000].map((tier) =>
    person("王店镇", { tier, ...on("2021-02-28"), payment: "self-paid" }),
  ),
  person("王店镇", { tier: 100, ...on("2021-04-01"), groups: ["destitute"] }),
  person("王店镇", { tier: 6000, ...on("2021-04-01"), payment: "agency-paid", groups: ["bereaved-parents"] }),
  person("王店镇", { tier: 300, paid: false }),
  ...[300, 900, 1500, 2000].map((tier) => person("清河街道", { tier, ...on("2021-03-31") })),
  person("清河街道", { tier: 200, ...on("2021-11-01") }),
  person("清河街道", { tier: 500, ...on("2021-10-20") }),
  person("清河街道", { tier: 500, paidYuan: 500, payment: "back-payment-for-short-years", year: 2019 }),
  person("清河街道", { tier: 6000, ...on("2021-05-01"), payment: "self-paid" }),
];

const cost = settleUnder("pension", twenty, { draft, shift: { fromTier: 200, toTier: "500", percent: 10 } });

test("twenty people under 2021 and a draft for 2022: the difference by hand", () => {
  const figures = [cost.district, ...cost.townships.map(({ comparison }) => comparison)].map((unit) => [
    whole(unit.contributions.base),
    whole(unit.contributions.draft),
    shown(unit.contributions.difference),
    shown(unit.agencyPremiums.difference),
    whole(unit.subsidy.base),
    whole(unit.subsidy.draft),
    shown(unit.subsidy.difference),
  ]);
  expect(cost.townships.map(({ township }) => township)).toEqual(["王店镇", "清河街道"]);
  expect(figures).toEqual([
    ["15400 to 16100", "14200 to 26500", "-1200 to 10400", "0", "1560 to 1780", "1550 to 2150", "-10 to 370"],
    ["4700", "4200 to 10000", "-500 to 5300", "0", "850 to 890", "860 to 1080", "10 to 190"],
    ["10700 to 11400", "10000 to 16500", "-700 to 5100", "0", "710 to 890", "690 to 1070", "-20 to 180"],
  ]);
});

test("persons gain, lose, stay the same or are open, those without a tier counted apart", () => {
  const { district, townships } = cost;
  expect(district.changes).toEqual({ gain: 8, lose: 0, same: 8, open: 3 });
  expect(townships.map(({ comparison }) => comparison.changes)).toEqual([
    { gain: 5, lose: 0, same: 6, open: 1 },
    { gain: 3, lose: 0, same: 2, open: 2 },
  ]);
  expect([district, ...townships.map(({ comparison }) => comparison)].map((unit) => unit.withoutTier.persons)).toEqual([
    2, 1, 1,
  ]);
});

test("by tier, way of payment and group", () => {
  const lines = cost.district.lines.map(({ tier, payment, groups, subsidy, changes }) => [
    [tier, payment, ...groups].join(" "),
    shown(subsidy.difference),
    Object.values(changes).join(" "),
  ]);
  expect(lines).toEqual([
    ["100 agency-paid destitute", "0", "0 0 1 0"],
    ["200 self-paid", "0", "0 0 4 0"],
    ["300 self-paid", "0", "0 0 1 0"],
    ["500 back-payment-for-short-years", "0 to 10", "0 0 0 0"],
    ["500 self-paid", "20 to 30", "2 0 0 1"],
    ["600 self-paid", "0", "0 0 1 0"],
    ["700 self-paid", "-50 to 130", "0 0 0 1"],
    ["800 self-paid", "10", "1 0 0 0"],
    ["900 self-paid", "-70 to 110", "0 0 0 1"],
    ["1000 self-paid", "10", "1 0 0 0"],
    ["1500 self-paid", "10", "1 0 0 0"],
    ["2000 self-paid", "20", "1 0 0 0"],
    ["6000 agency-paid bereaved-parents", "20", "1 0 0 0"],
    ["6000 self-paid", "20", "1 0 0 0"],
  ]);
});

test("a tier that the draft lacks: the amounts under the base, and between the draft's least and most", () => {
  const line = cost.district.lines.find(({ tier }) => tier === "700");
  expect(line?.paid.base).toMatchObject({ settled: "700", open: 0 });
  expect(line?.paid.draft).toMatchObject({ settled: "0", open: 1, min: "200", max: "6000", missingFacts: ["tier"] });
  expect(line?.subsidy.draft).toMatchObject({ min: "40", max: "220" });
  expect(line?.persons).toEqual({ base: 1, draft: 1, difference: 0 });
  // Those of 700 and of 900 together.
  const { contributions, subsidy } = cost.district.withoutTier;
  expect([whole(contributions.base), whole(contributions.draft)]).toEqual(["1600", "400 to 12000"]);
  expect([whole(subsidy.base), whole(subsidy.draft), shown(subsidy.difference)]).toEqual([
    "200",
    "80 to 440",
    "-120 to 240",
  ]);
  // What was paid for earlier years was paid; what an interrupted year earns is nothing at any tier.
  const back = person("王店镇", { tier: 700, paidYuan: 700, payment: "back-payment-after-interruption", year: 2019 });
  const late = person("王店镇", { tier: 700, paidYuan: 700, payment: "back-payment-for-short-years", year: 2019 });
  const { lines, withoutTier } = settleUnder("pension", [back, late], { draft }).district;
  expect(withoutTier.persons).toBe(0);
  expect(
    lines.map(({ paid, subsidy }) => [whole(paid.draft), whole(subsidy.draft), ...subsidy.draft.openReadings]),
  ).toEqual([
    ["700", "0"],
    ["700", "0 to 220", "backPaymentScope"],
  ]);
});

/*
 * A tenth of the payers of 200: in 王店镇 0.3 of 3, 0.3 × 300 = 90 more, and 0.3 × (80 − 40) = 12 of subsidies; in
 * 清河街道 0.1 of one whose payment counts or not: 0 to 30, and 0 to 4.
 */
test("a shift is the exact part of each township's payers", () => {
  const account = (payers: number, moved: string, contributions: string, subsidy: string) => ({
    payers,
    moved,
    contributions,
    subsidy,
  });
  const { fromTier, toTier, percent, district, townships } = cost.shift ?? expect.fail();
  const said = ({ payers, moved, contributions, subsidy }: typeof district) =>
    account(payers, moved, shown(contributions), shown(subsidy));
  expect([fromTier, toTier, percent]).toEqual(["200", "500", "10"]);
  expect(said(district)).toEqual(account(4, "0.4", "90 to 120", "12 to 16"));
  expect(townships.map((unit) => [unit.township, said(unit.account)])).toEqual([
    ["王店镇", account(3, "0.3", "90", "12")],
    ["清河街道", account(1, "0.1", "0 to 30", "0 to 4")],
  ]);
  // A third of a hundredth of 3 × 300 yuan is 0.2997 yuan: a part, not a person, and no whole fen.
  const small = settleUnder("pension", twenty, { draft, shift: { fromTier: 200, toTier: 500, percent: "0.0333" } });
  expect(small.shift?.townships[0]?.account).toMatchObject({ moved: "0.000999", contributions: { value: "0.2997" } });
  // Who paid too late for it to count does not move, and nobody pays 400.
  const refused = withReadings(draft, { paymentOutsideWindow: "refused" });
  const none = settleUnder("pension", twenty, { draft: refused, shift: { fromTier: 200, toTier: 400, percent: 100 } });
  expect(none.shift?.district).toMatchObject({ payers: 3, moved: "3", contributions: { value: "600" } });
});

test("a shift is between tiers of the policies, and of so many in a hundred", () => {
  const refusal = (shift: unknown): unknown => {
    try {
      return settleUnder("pension", [], { draft, shift: shift as ContributionShift });
    } catch (error) {
      return isRuleInputError(error) && error.issues.map(({ path }) => path);
    }
  };
  expect(refusal({ fromTier: 250, toTier: 500, percent: 10 })).toEqual(["fromTier"]);
  expect(refusal({ fromTier: 200, toTier: 700, percent: 10 })).toEqual(["toTier"]);
  expect(refusal({ fromTier: 200, toTier: 500, percent: 101 })).toEqual(["percent"]);
  expect(refusal({ fromTier: 700, toTier: 800, percent: 100 })).toMatchObject({ shift: { fromTier: "700" } });
});

test("the other way round who gained loses", () => {
  const back = JSON.parse(JSON.stringify(twenty).replaceAll("2021-", "2022-"));
  const kept = back.filter(({ tier }: PensionRecord) => tier !== 700 && tier !== 900);
  const { changes, withoutTier } = settleUnder("pension", kept, { base: draft, draft: yingzhou2021 }).district;
  expect(changes).toEqual({ gain: 0, lose: 8, same: 8, open: 1 });
  expect(withoutTier.persons).toBe(0);
});

test("days are moved by the difference of the years, 29 February to the 28th", () => {
  expect(["2024-02-29", "2024-03-31"].map((day) => movedDay(day, -2))).toEqual(["2022-02-28", "2022-03-31"]);
  expect(movedDay("2022-02-28", 2)).toBe("2024-02-28");
  // 31 March is the last day of the first phase under each of them; nobody is outside the window.
  const leap = definePolicy(draftOf(2024, { medical: { returningWorkersTo: "2024-02-29" } }));
  const records = ["2024-02-29", "2024-03-31", "2024-04-01"].map((day) => person("王店镇", { tier: 500, ...on(day) }));
  const { district, draft: accounts, policies } = settleUnder("pension", records, { base: leap, draft });
  expect(policies).toEqual({ base: "draft-2024", draft: "yingzhou-2022-draft" });
  expect(district.changes).toEqual({ gain: 0, lose: 0, same: 3, open: 0 });
  expect(accounts.district.progress?.map(({ due, counted }) => [due, counted])).toEqual([
    ["2022-03-31", 2],
    ["2022-06-30", 3],
    ["2022-10-10", 3],
  ]);
});

test("the government pays at the draft's tiers; a township that the draft lacks has no progress", () => {
  const records = twenty.slice(9, 11);
  const { district, draft: accounts } = settleUnder("pension", records, { draft: secondPolicy });
  const { agencyPaid, tiers } = secondPolicy.pension;
  const premiums = agencyPaid.baseTier + Number(tiers.at(-1));
  expect(district.agencyPremiums.draft.settled).toBe(String(premiums));
  expect(shown(district.agencyPremiums.difference)).toBe(String(premiums - 6100));
  expect(accounts.townships.map(({ township, account }) => [township, account.progress])).toEqual([["王店镇", null]]);
  expect(accounts.district.progress).not.toBeNull();
});

/*
 * 100-yuan tier, two persons: open from 0 to 80 under the notice; 2 × 20 = 40 as supplied, between 40 less and 40 more.
 */
test("what an open subsidy comes to: a reading on one side", () => {
  const settled = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "20", source: "区人社局答复" } });
  const records = [1, 2].map(() => person("王店镇", { tier: 100, ...on("2021-04-01"), groups: ["destitute"] }));
  const { district, base, draft: accounts } = settleUnder("pension", records, { draft: settled });
  expect([district.subsidy.base, district.subsidy.draft].map(whole)).toEqual(["0 to 80", "40"]);
  expect(shown(district.subsidy.difference)).toBe("-40 to 40");
  expect(district.changes).toEqual({ gain: 0, lose: 0, same: 0, open: 2 });
  expect([base.readings, accounts.readings].map((all) => all.map(({ name, option }) => `${name}=${option}`))).toEqual([
    ["agencyTierSubsidy=open"],
    ["agencyTierSubsidy=20"],
  ]);
});

test("a payment that one policy takes and the other refuses", () => {
  const accepted = withReadings(yingzhou2021, { paymentOutsideWindow: "accepted" });
  const refused = withReadings(yingzhou2021, { paymentOutsideWindow: "refused" });
  const records = [person("王店镇", { tier: 500, ...on("2021-11-01") })];
  const { district } = settleUnder("pension", records, { base: accepted, draft: refused });
  expect(district.selfPaid).toEqual({ base: 1, draft: 0, difference: -1 });
  expect(district.unpaid).toEqual({ base: 0, draft: 1, difference: 1 });
  expect([shown(district.contributions.difference), shown(district.subsidy.difference)]).toEqual(["-500", "-70"]);
  expect(district.changes).toEqual({ gain: 0, lose: 1, same: 0, open: 0 });
  const back = settleUnder("pension", records, { base: refused, draft: accepted }).district;
  expect(back.lines.map(({ persons, changes }) => [persons, changes.gain])).toEqual([
    [{ base: 0, draft: 1, difference: 1 }, 1],
  ]);
});

test("a payment that counts for nothing needs no tier", () => {
  const [accepted, refused] = (["accepted", "refused"] as const).map((paymentOutsideWindow) =>
    [yingzhou2021, draft].map((policy) => withReadings(policy, { paymentOutsideWindow })),
  ) as [Policy[], Policy[]];
  const records = [person("王店镇", { tier: 700, ...on("2021-11-01") })];
  const told = (base: Policy | undefined, other: Policy | undefined) => {
    const policies = { base: base as Policy, draft: other as Policy };
    const { changes, withoutTier } = settleUnder("pension", records, policies).district;
    return [Object.values(changes).join(" "), withoutTier.persons, whole(withoutTier.contributions.base)];
  };
  expect(told(refused[0], refused[1])).toEqual(["0 0 1 0", 0, "0"]);
  expect(told(accepted[0], refused[1])).toEqual(["0 1 0 0", 0, "0"]);
  expect(told(refused[0], accepted[1])).toEqual(["0 0 0 1", 1, "0"]);
  expect(told(accepted[0], accepted[1])).toEqual(["0 0 0 1", 1, "700"]);
});

const groupsOf = (...groups: PremiumGroup[]) => groups;
let rostered = 0;
function insured(groups: readonly PremiumGroup[], rest: Partial<MedicalRecord> = {}): MedicalRecord {
  rostered += 1;
  return { idNumber: idNumberOf(5000 + rostered), township: "王店镇", village: "东村", groups, ...rest };
}

/*
 * Premiums of 280 and 320, six persons: 1680 → 1920, 240 more.
 *   three in no group        280 → 320 each                         +120   lose
 *   subsistence allowance    30 → 40; aid 250 → 280                 +10    lose
 *   destitute                0; aid 280 → 320                       0      same
 *   orphan                   0 to 280 → 0 to 320; aid likewise      −280 to 320   open
 * Paid by persons: 870 to 1150 → 1000 to 1320, −150 to 450; aid: 530 to 810 → 600 to 920, −210 to 390.
 */
test("a medical roster under a dearer premium", () => {
  const roster = [
    ...[1, 2, 3].map(() => insured([], { paidYuan: 280 })),
    insured(groupsOf("subsistence-allowance")),
    insured(groupsOf("destitute")),
    insured(groupsOf("orphan")),
  ];
  const { district, townships, draft: accounts } = settleUnder("medical", roster, { draft });
  expect(district.premiums).toEqual({ base: "1680", draft: "1920", difference: "240" });
  expect([district.selfPaid.base, district.selfPaid.draft].map(whole)).toEqual(["870 to 1150", "1000 to 1320"]);
  expect(shown(district.selfPaid.difference)).toBe("-150 to 450");
  expect([district.subsidy.base, district.subsidy.draft].map(whole)).toEqual(["530 to 810", "600 to 920"]);
  expect(shown(district.subsidy.difference)).toBe("-210 to 390");
  expect(district.changes).toEqual({ gain: 0, lose: 4, same: 1, open: 1 });
  expect(district.lines.map(({ groups, changes }) => [groups.join(), Object.values(changes).join(" ")])).toEqual([
    ["", "0 3 0 0"],
    ["destitute", "0 0 1 0"],
    ["orphan", "0 0 0 1"],
    ["subsistence-allowance", "0 1 0 0"],
  ]);
  expect(townships[0]?.comparison).toEqual(district);
  // Everyone is taken to pay what is due.
  expect(accounts.district.paidOtherwise).toBe(0);
});

test("days of the register of the poor are moved with the year", () => {
  const poor = groupsOf("registered-poor");
  const days = { registeredOn: "2016-02-29", leftRegisterOn: "2020-02-29", statusOn: "2020-12-01" };
  const { district, policies } = settleUnder("medical", [insured(poor, days)], { draft });
  expect(policies).toEqual({ base: "yingzhou-2021", draft: "yingzhou-2022-draft" });
  const alone = settleMedical(
    [insured(poor, { registeredOn: "2017-02-28", leftRegisterOn: "2021-02-28", statusOn: "2021-12-01" })],
    draft,
  );
  expect(district.selfPaid.draft).toEqual(alone.district.selfPaid);
  // A year later, in May 2015, is before the end of 2015 as well.
  const gone = settleUnder("medical", [insured(poor, { leftRegisterOn: "2014-05-01" })], { draft });
  expect(whole(gone.district.selfPaid.draft)).toBe("320");
});

// Of 320 yuan the poor pay 40.
test.each<[string, Partial<MedicalRecord>, yuan: string]>([
  ["registered after the day that counts", { registeredOn: "2020-10-01", statusOn: "2020-09-15" }, "320"],
  ["left before the day that counts", { leftRegisterOn: "2020-06-01", statusOn: "2020-12-01" }, "320"],
  ["on the register on that day", { registeredOn: "2019-06-01", statusOn: "2020-12-01" }, "40"],
])("each day of the register of the poor tells under the draft: %s", (_, days, yuan) => {
  const current = withReadings(draft, { registeredPoorScope: "current-only" });
  const { district } = settleUnder("medical", [insured(groupsOf("registered-poor"), days)], { draft: current });
  expect(whole(district.selfPaid.draft)).toBe(yuan);
});

/** Every tier with every way of payment and many days, some of them outside the window, in two townships. */
const many: readonly PensionRecord[] = yingzhou2021.pension.tiers.flatMap((tier, index) =>
  ["2020-12-20", "2021-02-01", "2021-10-10", "2021-10-11", undefined].flatMap((paidOn, place) => {
    const township = (index + place) % 2 === 0 ? "王店镇" : "清河街道";
    const day = { paidYuan: tier, ...(paidOn !== undefined && { paidOn }) };
    const isAgency = tier === 6000;
    return [
      person(township, { tier, ...day, payment: "self-paid", interrupted: place === 1 }),
      person(township, {
        tier: isAgency ? tier : 100,
        ...day,
        paidYuan: isAgency ? tier : 100,
        payment: "agency-paid",
      }),
      person(township, { ...day, payment: "back-payment" }),
    ];
  }),
);

const undecided = withReadings(yingzhou2021, { paymentOutsideWindow: "back-payment" });

test("a policy against itself differs in nothing, whatever is open", () => {
  for (const policy of [yingzhou2021, undecided]) {
    const {
      district,
      base,
      townships,
      draft: accounts,
    } = settleUnder("pension", many, { base: policy, draft: policy });
    expect({ ...base, inAll: 0, joins: 0, conflicts: 0, unplaced: 0 }).toMatchObject(accounts);
    for (const unit of [district, ...townships.map(({ comparison }) => comparison)]) {
      const persons = unit.selfPaid.base + unit.agencyPaid.base + unit.unpaid.base + unit.open.base;
      expect(unit.changes).toEqual({ gain: 0, lose: 0, same: persons, open: 0 });
      for (const amount of [unit.contributions, unit.agencyPremiums, unit.subsidy])
        expect(amount.difference).toEqual({ status: "determined", value: "0" });
      for (const { paid, subsidy } of unit.lines)
        expect([paid.difference, subsidy.difference].map(shown)).toEqual(["0", "0"]);
    }
  }
});

test("the order of the rows changes nothing, and townships add up to the district", () => {
  const policies = { draft, shift: { fromTier: 500, toTier: 1000, percent: 12.5 } };
  const told = settleUnder("pension", many, policies);
  const { joins, ...listed } = told.base;
  expect(joins).toEqual([]);
  const turned = settleUnder("pension", many.toReversed(), policies);
  expect(turned).toEqual({ ...told, base: { ...turned.base, ...listed } });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  for (const change of ["gain", "lose", "same", "open"] as const)
    expect(sum(told.townships.map(({ comparison }) => comparison.changes[change]))).toBe(told.district.changes[change]);
  for (const amount of ["contributions", "agencyPremiums", "subsidy"] as const)
    for (const side of ["base", "draft"] as const)
      for (const bound of ["min", "max"] as const)
        expect(sum(told.townships.map(({ comparison }) => Number(comparison[amount][side][bound])))).toBe(
          Number(told.district[amount][side][bound]),
        );
  expect(sum(told.townships.map(({ comparison }) => comparison.withoutTier.persons))).toBe(
    told.district.withoutTier.persons,
  );
  expect(sum(told.shift?.townships.map(({ account }) => Number(account.moved)) ?? [])).toBe(
    Number(told.shift?.district.moved),
  );
});

test("accounts on their own: a place or a line that one of them lacks is nothing there", () => {
  const [one, other] = [twenty.slice(0, 3), twenty.slice(13, 14)];
  const { district, townships } = compareAccounts(settlePension(one), settlePension(other));
  expect(shown(district.contributions.difference)).toBe("300");
  expect(townships.map(({ township, difference }) => [township, shown(difference.contributions.difference)])).toEqual([
    ["王店镇", "-600"],
    ["清河街道", "900"],
  ]);
  const medical = compareAccounts(settleMedical([insured([])]), settleMedical([insured(groupsOf("destitute"))]));
  expect(medical.district.premiums.difference).toBe("0");
  expect(medical.district.lines.map(({ groups, persons }) => [groups.join(), persons.difference])).toEqual([
    ["", -1],
    ["destitute", 1],
  ]);
  const turned = compareAccounts(settleMedical([insured(groupsOf("destitute"))]), settleMedical([insured([])]));
  expect(turned.district.lines.map(({ groups }) => groups.join())).toEqual(["", "destitute"]);
  const nowhere = compareAccounts(settleMedical([insured([])]), settleMedical([]));
  expect(nowhere.townships[0]?.difference.premiums).toEqual({ base: "280", draft: "0", difference: "-280" });
});

test("what is no policy is refused", () => {
  for (const kind of ["pension", "medical"] as const)
    expect(() => settleUnder(kind as "pension", [], { draft: {} as typeof yingzhou2021 })).toThrow(/policy/);
});
