import type { MedicalLine } from "./medical-account.js";
import type { PensionLine } from "./pension-account.js";

/** What tells the lines of a pension account apart. */
export function pensionLineKey({ tier, payment, groups }: Pick<PensionLine, "tier" | "payment" | "groups">): string {
  return [tier, payment, ...groups].join();
}

/** What tells the lines of a medical account apart. */
export function medicalLineKey({ groups }: Pick<MedicalLine, "groups">): string {
  return groups.join();
}
