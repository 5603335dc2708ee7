import { type Policy, seal } from "../policy.js";
import { recommendedReadings } from "../reading-names.js";
import { documents } from "./documents.js";
import { medical } from "./medical.js";
import { pension } from "./pension.js";

/**
 * The two notices of Yingzhou district for 2021, read as the register of readings recommends.
 */
export const yingzhou2021: Policy = /* @__PURE__ */ seal({
  id: "yingzhou-2021",
  documents,
  clauses: {},
  pension,
  medical,
  readings: recommendedReadings(),
  supplied: {},
});
