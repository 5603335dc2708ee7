import { onceFor } from "../foundation/once.js";
import { definePolicy } from "./define-policy.js";
import { isMarked, isPolicy, type Policy } from "./policy.js";

/**
 * The policy that a value is, whatever it is: another copy's of this package is validated by this one, once; undefined
 * for what is no policy.
 *
 * @throws {@link PolicyError} when another version's copy made it, and it is no policy here
 */
export function policyGiven(value: unknown): Policy | undefined {
  if (isPolicy(value)) return value;
  return isMarked(value) ? ofOtherCopy(value) : undefined;
}

const ofOtherCopy = /* @__PURE__ */ onceFor(definePolicy);
