import { deepFreeze } from "../../foundation/per-policy.js";
import type { ReadingRegister } from "../registers.js";
import { assessmentReadings } from "./readings-assessment.js";
import { dateReadings } from "./readings-dates.js";
import { dutyReadings } from "./readings-duties.js";
import { medicalEnrolmentReadings } from "./readings-medical-enrolment.js";
import { medicalPremiumReadings } from "./readings-medical-premium.js";
import { medicalRateReadings } from "./readings-medical-rates.js";
import { pensionReadings } from "./readings-pension.js";

/** Every question that the two notices leave open, and how it is read unless a policy says otherwise. */
export const readings: ReadingRegister = /* @__PURE__ */ assemble();

/** A pure call, so that a bundler can drop the register; it would keep the spreads. */
function assemble(): ReadingRegister {
  return deepFreeze({
    ...dateReadings,
    ...pensionReadings,
    ...assessmentReadings,
    ...dutyReadings,
    ...medicalEnrolmentReadings,
    ...medicalPremiumReadings,
    ...medicalRateReadings,
  });
}
