import { Decimal } from "../../foundation/decimal.js";
import type { PolicyData } from "../policy.js";
import type { OpenReading } from "../reading-names.js";
import type { Faults } from "./faults.js";

/** Figures supplied that lie above what the text leaves open. */
export function suppliedFaults(policy: PolicyData, path: string, faults: Faults): void {
  for (const [name, { value }] of Object.entries(policy.supplied)) {
    const most = mostOf(name as OpenReading, policy);
    faults.unless(
      new Decimal(value).lte(most),
      `${path}${name}.value`,
      `${value} 超出文本留出的 0 至 ${most}`,
      `${value} lies outside what the text leaves open, 0 to ${most}`,
    );
  }
}

/** The most that an open figure can be: the lowest tier's subsidy, the item's points. Aid the premium rule bounds itself. */
function mostOf(name: OpenReading, { pension }: PolicyData): number {
  if (name === "agencyTierSubsidy") return pension.subsidyLadder[0]?.subsidy ?? 0;
  return name === "incompleteCertificationRecords" ? pension.evaluation.certification.points : Number.POSITIVE_INFINITY;
}
