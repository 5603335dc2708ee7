import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { pensionRecord } from "./pension-record.js";
import type { PensionFacts } from "./pension-row.js";
import { type PersonsState, personsSchema } from "./person-state.js";

/** All that the settlement of a pension ledger keeps of its rows, with the ID numbers. */
export type PensionState = PersonsState<"pension", PensionFacts>;

const FACTS = [
  "tier",
  "paidYuan",
  "payment",
  "paidOn",
  "groups",
  "interrupted",
  "year",
] satisfies (keyof PensionFacts)[];

/** The schema of a state. */
export const pensionStateSchema: () => Schema<PensionState> = /* @__PURE__ */ once(() =>
  personsSchema<PensionState>("pension", pensionRecord(), FACTS),
);
