import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { medicalRecord } from "./medical-record.js";
import type { MedicalFacts } from "./medical-said.js";
import { type PersonsState, personsSchema } from "./person-state.js";

/** All that the settlement of a medical roster keeps of its rows, with the ID numbers. */
export type MedicalState = PersonsState<"medical", MedicalFacts>;

const FACTS = ["groups", "registeredOn", "leftRegisterOn", "statusOn", "paidYuan"] satisfies (keyof MedicalFacts)[];

/** The schema of a state. */
export const medicalStateSchema: () => Schema<MedicalState> = /* @__PURE__ */ once(() =>
  personsSchema<MedicalState>("medical", medicalRecord(), FACTS),
);
