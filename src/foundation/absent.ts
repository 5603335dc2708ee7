import type { Extra } from "./description.js";

/** Of a fact that is not known when it is left out: the answer is open as far as it hangs on it. */
export const notKnown: Extra = { absent: { zh: "按不明计", en: "not known" } };

/** Of a fact that is taken as no when it is left out. */
export const takenAsNo: Extra = { absent: { zh: "按否计", en: "taken as no" } };

/** Of what there is none of when it is left out. */
export const takenAsNone: Extra = { absent: { zh: "按无计", en: "taken to be none" } };
