import { definePolicy } from "./define-policy.js";
import { isMarked, isPolicy, type Policy } from "./policy.js";

const ofOtherCopies = /* @__PURE__ */ new WeakMap<object, Policy>();

/**
 * The policy that a value is, whatever it is: another copy's of this package is validated by this one, once; undefined
 * for what is no policy.
 *
 * @throws {@link PolicyError} when another version's copy made it, and it is no policy here
 */
export function policyGiven(value: unknown): Policy | undefined {
  if (isPolicy(value)) return value;
  if (!isMarked(value)) return undefined;
  const known = ofOtherCopies.get(value);
  if (known !== undefined) return known;
  const policy = definePolicy(value);
  ofOtherCopies.set(value, policy);
  return policy;
}
