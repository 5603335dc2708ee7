import { type Schema, tested } from "../foundation/description.js";
import { isPolicyError, refusalOf } from "../foundation/errors.js";
import { once } from "../foundation/once.js";
import { perPolicy } from "../foundation/per-policy.js";
import { isPlain, record, text } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { type ReadingChanges, withReadings } from "../policy/with-readings.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { accept, plainJson } from "../rule/accept.js";
import { policyFor } from "../rule/policy-for.js";
import { differencesBetween } from "./differences.js";
import { digestOf } from "./digest.js";
import { contentOf, type Receipt } from "./receipt.js";

/** What a receipt says and what is found on recomputing it. */
export interface ReceiptDifference {
  /** Where in the receipt: `finding.subsidy.value`, `policy.hash`, `version`. */
  readonly path: string;
  /** What the receipt says; none where it says nothing. */
  readonly recorded?: unknown;
  /** What is found now; none where nothing is. */
  readonly recomputed?: unknown;
}

/** What came of checking a receipt. */
export interface Verification {
  /** Whether it is intact and nothing differs. */
  readonly matches: boolean;
  /** Whether its hash is that of its content: false when someone changed it. */
  readonly intact: boolean;
  /**
   * What this version of the package, with this policy, would record otherwise; last `hash`, where it is not that of
   * the content.
   */
  readonly differences: readonly ReceiptDifference[];
}

/**
 * Checks a receipt: recomputes its hash, and asks its rule again with its facts and readings.
 *
 * @param filed - a receipt, as {@link receipt} gave it or read back from JSON
 * @param policy - the policy that it was made by; its readings are taken from the receipt
 * @returns whether all is as recorded, and what differs
 * @throws {@link RuleInputError} when the value has not the shape of a receipt, or the policy is none
 * @example
 * ```ts
 * const filed = receipt("pension/contribution-subsidy", { tier: 500 });
 * verify({ ...filed, facts: { tier: 200 } }).differences[0];
 * // => { path: "finding.subsidy.value", recorded: "70", recomputed: "40" }
 * ```
 */
export function verify(filed: Receipt, policy: Policy = yingzhou2021): Verification {
  const plain = plainJson("receipt", filed, "BAD_RECEIPT") as Receipt;
  const given = accept("receipt", receiptSchema(), plain, "BAD_RECEIPT");
  const { hash, ...recorded } = given;
  const digest = digestOf(recorded);
  const found = { ...recompute(recorded, policyFor("receipt", policy)), hash: digest };
  const differences = differencesBetween(given, found).map(({ path, chosen, alternative }) => ({
    path,
    recorded: chosen,
    recomputed: alternative,
  }));
  return { matches: differences.length === 0, intact: digest === hash, differences };
}

/** The content that a receipt would have here; what is refused stands in the place of what was recorded. */
function recompute(recorded: Omit<Receipt, "hash">, policy: Policy): object {
  try {
    return contentOf(recorded.rule, recorded.facts, policyRead(policy)(recorded.readings));
  } catch (error) {
    if (isPolicyError(error)) return { ...recorded, readings: error.toJSON() };
    return { ...recorded, finding: refusalOf(error).toJSON() };
  }
}

const receiptSchema = /* @__PURE__ */ once(
  (): Schema<Receipt> =>
    record(["receipt", "receipt"], {
      package: text(["软件包", "Package"]),
      version: text(["版本", "Version"]),
      policy: record(["政策", "Policy"], {
        id: text(["政策名称", "Name of the policy"]),
        hash: text(["摘要", "Hash"]),
      }),
      readings: tested<ReadingChanges>(["解释", "Readings"], isPlain, ["按名称列出的解释", "readings by name"], {}),
      rule: text(["规则", "Rule"]),
      facts: tested(["事实", "Facts"], isPlain, ["普通对象", "a plain object"], {}),
      finding: tested(["结果", "Finding"], isPlain, ["普通对象", "a plain object"], {}),
      hash: text(["摘要", "Hash"]),
    } satisfies Readonly<Record<keyof Receipt, Schema>>),
);

/** The policy that a receipt's readings make of another; the last one is kept, for receipts come by the million. */
const policyRead = /* @__PURE__ */ perPolicy((policy: Policy) => {
  let latest: { readonly readings: string; readonly policy: Policy } | undefined;
  return (changes: ReadingChanges): Policy => {
    const readings = JSON.stringify(changes);
    if (readings !== latest?.readings) latest = { readings, policy: withReadings(policy, changes) };
    return latest.policy;
  };
});
