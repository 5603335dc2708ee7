import { expect, test, vi } from "vitest";
import * as here from "../../src/index.js";

const { contributionSubsidy, isPolicyError, isRuleInputError, withReadings, yingzhou2021 } = here;

/** A second copy of the package in this program: its modules, loaded anew. */
async function anotherCopy(): Promise<typeof here> {
  vi.resetModules();
  return await import("../../src/index.js");
}

function refusal(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    if (isRuleInputError(error)) return [error.code, error.issues.map(({ path, message }) => [path, message.en])];
  }
  return undefined;
}

test("another copy's policy is a policy here, by its own figures and readings", async () => {
  const there = await anotherCopy();
  const theirs = there.withReadings(there.yingzhou2021, { agencyTierSubsidy: { value: "30", source: "a source" } });
  expect(there.yingzhou2021).not.toBe(yingzhou2021);
  const asked = (): unknown => contributionSubsidy({ tier: 100 }, theirs).subsidy;
  expect([asked(), asked()]).toEqual(Array(2).fill({ status: "determined", value: "30" }));
  expect(withReadings(theirs, { agencyPaidSubsidy: "none" }).supplied).toEqual(theirs.supplied);
  expect(there.verify(here.receipt("pension/contribution-subsidy", { tier: 100 }, theirs)).matches).toBe(true);
});

test("another copy's policy is validated once, and kept", async () => {
  const there = await anotherCopy();
  const { policyGiven } = await import("../../src/policy/policy-given.js");
  expect(policyGiven(yingzhou2021)).toBe(policyGiven(yingzhou2021));
  expect(policyGiven(yingzhou2021)).toEqual(there.yingzhou2021);
});

test("another copy knows the errors of this one", async () => {
  const there = await anotherCopy();
  const thrown = [() => there.contributionSubsidy({ tier: 250 }), () => there.definePolicy({} as never)].map((fail) => {
    try {
      return fail();
    } catch (error) {
      return error;
    }
  });
  expect(thrown.map(isRuleInputError)).toEqual([true, false]);
  expect(thrown.map(isPolicyError)).toEqual([false, true]);
  expect([new Error("other"), { name: "PolicyError" }, null].map(isPolicyError)).toEqual([false, false, false]);
});

test("what bears the mark and is no policy here is told what is wrong with it", () => {
  const ofAnotherVersion = Object.defineProperty({ ...yingzhou2021, id: "", pension: 7 }, "~validated", {
    value: true,
  });
  expect(refusal(() => contributionSubsidy({ tier: 100 }, ofAnotherVersion as never))).toEqual([
    "NOT_A_POLICY",
    [
      ["policy.id", 'Name: expected a text of 1 to 256 characters, received ""'],
      ["policy.pension", "Pension figures: expected a plain object, received 7"],
    ],
  ]);
});

test("a copy by spreading is no policy, and does not compile", () => {
  const spread = { ...yingzhou2021, id: "another" };
  const expected = ["NOT_A_POLICY", [["policy", "policy: expected a policy made by definePolicy or withReadings"]]];
  // @ts-expect-error
  expect(refusal(() => contributionSubsidy({ tier: 100 }, spread))).toEqual(expected);
  expect(Object.keys(yingzhou2021)).not.toContain("~validated");
  const unreadable = new Proxy(yingzhou2021, {
    getOwnPropertyDescriptor() {
      throw new TypeError("no");
    },
  });
  expect(refusal(() => contributionSubsidy({ tier: 100 }, unreadable))).toEqual(expected);
});

test("a list's map that passes its index as the policy is told how to write it", () => {
  const facts = [{ tier: 500 }, { tier: 100 }];
  // @ts-expect-error
  expect(refusal(() => facts.map(contributionSubsidy))).toEqual([
    "SURPLUS_ARGUMENTS",
    [
      [
        "policy",
        "a number stands where the policy goes: […].map(f) passes the index to f too; " +
          "write […].map((facts) => f(facts))",
      ],
    ],
  ]);
});
