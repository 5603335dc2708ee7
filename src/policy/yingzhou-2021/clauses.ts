import { deepFreeze } from "../../foundation/per-policy.js";
import type { ClauseRegister } from "../registers.js";
import { medicalClauses } from "./clauses-medical.js";
import { pensionClauses } from "./clauses-pension.js";

/** Every provision of the two notices in their own order, retold in our words. */
export const clauses: ClauseRegister = /* @__PURE__ */ assemble();

/** A pure call, so that a bundler can drop the register; it would keep the spreads. */
function assemble(): ClauseRegister {
  return deepFreeze({ ...pensionClauses, ...medicalClauses });
}
