import { PolicyError } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { Faults } from "./definition/faults.js";
import { medicalFaults } from "./definition/medical-faults.js";
import { pensionFaults } from "./definition/pension-faults.js";
import { policySchema } from "./definition/policy-schema.js";
import { suppliedFaults } from "./definition/supplied-faults.js";
import { type Policy, type PolicyData, seal } from "./policy.js";

/**
 * Makes a policy of plain data: next year's notice, or another district's. The data is checked whole and copied; the
 * caller's own object is neither changed nor frozen.
 *
 * @param data - every figure, and the reading chosen of every question
 * @returns the policy, deep-frozen
 * @throws {@link PolicyError} with every fault found: first of shape; of figures that don't fit together once the shape
 * is right
 * @example
 * ```ts
 * const later = { ...yingzhou2021.medical, listDeadline: "2020-12-15" };
 * definePolicy({ ...yingzhou2021, id: "draft-2022", medical: later }).medical.listDeadline; // => "2020-12-15"
 * ```
 */
export function definePolicy(data: PolicyData): Policy {
  const faults = new Faults();
  const examined = examine(policySchema(), data, Number.POSITIVE_INFINITY);
  if (examined.right) {
    pensionFaults(examined.value.pension, faults);
    medicalFaults(examined.value.medical, faults);
    suppliedFaults(examined.value, "supplied.", faults);
  } else {
    faults.add(examined.issues, "policy");
  }
  if (!examined.right || faults.found.length > 0) throw new PolicyError(faults.found);
  return seal(examined.value);
}
