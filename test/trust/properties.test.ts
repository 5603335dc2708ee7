import { expect, test } from "vitest";
import { premiumSubsidy } from "../../src/medical/premium/premium-subsidy.js";
import { contributionSubsidy } from "../../src/pension/contributions/contribution-subsidy.js";
import { contributionTierForYear } from "../../src/pension/contributions/contribution-tier-for-year.js";
import { contributionWindow } from "../../src/pension/contributions/contribution-window.js";
import { targetProgress } from "../../src/pension/targets/target-progress.js";
import type { PremiumGroup } from "../../src/policy/medical-figures.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import type { Determination } from "../../src/rule/finding.js";
import { fc } from "../support/properties.js";

const TIERS = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000];
const GROUPS: readonly PremiumGroup[] = [
  "destitute",
  "disaster-stricken-poor",
  "subsistence-allowance",
  "registered-poor",
  "orphan",
  "severe-disability",
  "one-child-family",
  "two-daughter-family",
  "fisher",
  "other",
];
const TOWNSHIPS = ["王店镇", "三十里铺镇", "西湖镇", "西湖景区街道", "鼓楼街道", "袁集镇"];

const tier = fc.constantFrom(...TIERS);
const groups = fc.uniqueArray(fc.constantFrom(...GROUPS));
const day = fc
  .integer({ min: 0, max: 729 })
  .map((days) => new Date(Date.UTC(2020, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));

const lowest = (amount: Determination): number => Number(amount.status === "determined" ? amount.value : amount.min);
const highest = (amount: Determination): number => Number(amount.status === "determined" ? amount.value : amount.max);

test("a higher tier never earns less", () => {
  fc.assert(
    fc.property(tier, tier, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(lowest(contributionSubsidy({ tier: low }).subsidy)).toBeLessThanOrEqual(
        lowest(contributionSubsidy({ tier: high }).subsidy),
      );
    }),
  );
});

test("a tier as number, text or text with fen earns the same", () => {
  fc.assert(
    fc.property(tier, (paid) => {
      const [one, ...others] = [paid, String(paid), `${paid}.00`].map((form) =>
        JSON.stringify(contributionSubsidy({ tier: form })),
      );
      expect(others).toEqual([one, one]);
    }),
  );
});

test("any figure that closes the agency tier lies in its bounds and becomes the answer", () => {
  const open = contributionSubsidy({ tier: 100 }).subsidy;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (value) => {
      const policy = withReadings(yingzhou2021, { agencyTierSubsidy: { value: String(value), source: "source" } });
      const closed = contributionSubsidy({ tier: 100 }, policy).subsidy;
      expect(closed.status).toBe("determined");
      expect(lowest(open)).toBeLessThanOrEqual(lowest(closed));
      expect(highest(closed)).toBeLessThanOrEqual(highest(open));
    }),
  );
});

test("subsidy and what the person pays add up to the premium", () => {
  fc.assert(
    fc.property(groups, (own) => {
      const { subsidy, selfPaid } = premiumSubsidy({ groups: own, statusOn: "2020-11-01" });
      expect(lowest(subsidy) + highest(selfPaid)).toBe(280);
      expect(highest(subsidy) + lowest(selfPaid)).toBe(280);
    }),
  );
});

test("one more group never raises what a person may have to pay", () => {
  fc.assert(
    fc.property(groups, fc.constantFrom(...GROUPS), (own, more) => {
      if (own.includes(more)) return;
      const without = premiumSubsidy({ groups: own }).selfPaid;
      const withMore = premiumSubsidy({ groups: [...own, more] }).selfPaid;
      expect(highest(withMore)).toBeLessThanOrEqual(highest(without));
    }),
  );
});

test("the order of groups changes no amount", () => {
  fc.assert(
    fc.property(groups, (own) => {
      const { subsidy, selfPaid } = premiumSubsidy({ groups: own });
      const { subsidy: other, selfPaid: otherPaid } = premiumSubsidy({ groups: [...own].reverse() });
      expect([lowest(other), highest(other), lowest(otherPaid)]).toEqual([
        lowest(subsidy),
        highest(subsidy),
        lowest(selfPaid),
      ]);
    }),
  );
});

test("a change after the payment never alters this year's tier", () => {
  fc.assert(
    fc.property(tier, tier, day, (priorTier, changed, registeredOn) => {
      const paidOn = "2021-03-01";
      if (registeredOn <= paidOn) return;
      const changes = [{ registeredOn, tier: changed }];
      expect(contributionTierForYear({ priorTier, priorPaidByDistrict: false, changes, paidOn }).tier).toEqual({
        status: "determined",
        value: priorTier,
      });
    }),
  );
});

test("a day is in just one place against a window", () => {
  fc.assert(
    fc.property(day, (date) => {
      const { window, daysBeforeWindow, daysAfterWindow } = contributionWindow({ date });
      const place = date < "2021-01-01" ? "before" : date > "2021-10-10" ? "after" : "in";
      expect([window, daysBeforeWindow > 0, daysAfterWindow > 0]).toEqual([
        place,
        place === "before",
        place === "after",
      ]);
    }),
  );
});

test("one more payer never raises what is short", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TOWNSHIPS), fc.integer({ min: 0, max: 30_000 }), day, (township, paid, date) => {
      const short = (count: number): readonly number[] =>
        targetProgress({ township, paid: count, date }).milestones.map(({ shortfall }) =>
          highest(shortfall as unknown as Determination),
        );
      const [now, then] = [short(paid), short(paid + 1)];
      expect(then.every((persons, index) => persons <= (now[index] ?? 0))).toBe(true);
    }),
  );
});
