import { expect, test } from "vitest";
import { isPolicy } from "../../src/policy/policy.js";
import { withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { allFaultsOf, faultsOf } from "../support/policy-faults.js";

test("withReadings switches a reading, closes an open one, and leaves its own policy alone", () => {
  const source = { value: "30", source: "文件出处" };
  const policy = withReadings(yingzhou2021, { ageReached: "day-after", agencyTierSubsidy: source });
  expect(policy.readings).toEqual({ ...yingzhou2021.readings, ageReached: "day-after" });
  expect(policy.supplied).toEqual({ agencyTierSubsidy: source });
  expect(yingzhou2021.supplied).toEqual({});
  expect(Object.isFrozen(source)).toBe(false);
  expect(withReadings(policy, { leapDayBirthday: "march-1" }).supplied).toEqual(policy.supplied);
  expect(isPolicy(policy)).toBe(true);
});

test("withReadings names what is none", () => {
  const changes = {
    ageReachd: "birthday",
    ageReached: "noon",
    agencyTierSubsidy: { value: "30" },
    statusDate: "fact",
  };
  const faults = ["ageReached", "agencyTierSubsidy.source", "ageReachd", "statusDate"];
  expect(faultsOf(() => withReadings(yingzhou2021, changes as never))).toEqual(faults);
  expect(() => withReadings(yingzhou2021, changes as never)).toThrow("ageReached?");
  const above = { agencyTierSubsidy: { value: "41", source: "x" }, subsidyForOrphan: { value: "281", source: "x" } };
  expect(faultsOf(() => withReadings(yingzhou2021, above))).toEqual([
    "agencyTierSubsidy.value",
    "subsidyForOrphan.value",
  ]);
});

test("a fault can be written to a log", () => {
  try {
    withReadings(yingzhou2021, { ageReached: "noon" } as never);
    expect.unreachable();
  } catch (error) {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "PolicyError",
      code: "POLICY",
      faults: [{ path: "ageReached" }],
    });
  }
});

test("what is no policy, or no changes at all, is named as a whole", () => {
  const noChanges = {
    path: "changes",
    message: {
      zh: "“改变的解释”应为普通对象，实为 7",
      en: "Readings changed: expected a plain object, received 7",
    },
  };
  const noPolicy = { path: "policy", message: { zh: "不是政策", en: "not a policy" } };
  expect(allFaultsOf(() => withReadings(yingzhou2021, 7 as never))).toEqual([noChanges]);
  expect(allFaultsOf(() => withReadings(7 as never, {}))).toEqual([noPolicy]);
  expect(allFaultsOf(() => withReadings(7 as never, 7 as never))).toEqual([noPolicy, noChanges]);
});
