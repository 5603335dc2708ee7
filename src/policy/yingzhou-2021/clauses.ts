import type { ClauseRegister } from "../registers.js";
import { medicalClauses } from "./clauses-medical.js";
import { pensionClauses } from "./clauses-pension.js";

/** Every provision of the two notices in their own order, retold in our words. */
export const clauses: ClauseRegister = { ...pensionClauses, ...medicalClauses };
