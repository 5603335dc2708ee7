import { Decimal, isAmount } from "../../foundation/decimal.js";
import type { PolicyData } from "../policy.js";
import type { OpenReading } from "../reading-names.js";
import type { Faults } from "./faults.js";

/** Figures supplied that lie above what the text leaves open, or are no sum of money. */
export function suppliedFaults(policy: PolicyData, path: string, faults: Faults): void {
  for (const [name, { value }] of Object.entries(policy.supplied)) {
    const most = mostOf(name as OpenReading, policy);
    faults.unless(
      new Decimal(value).lte(most),
      `${path}${name}.value`,
      `${value} 超出文本留出的 0 至 ${most}`,
      `${value} lies outside what the text leaves open, 0 to ${most}`,
    );
    faults.unless(
      name === POINTS || isAmount(value),
      `${path}${name}.value`,
      "应为整分：至多两位小数",
      "expected whole fen: at most two decimals",
    );
  }
}

/** The figure that is in points; all others are in yuan. */
const POINTS = "incompleteCertificationRecords";

/** The most that an open figure can be: the lowest tier's subsidy, the item's points, the premium. */
function mostOf(name: OpenReading, { pension, medical }: PolicyData): number {
  switch (name) {
    case "agencyTierSubsidy":
      return Math.min(...pension.subsidyLadder.map(({ subsidy }) => subsidy));
    case POINTS:
      return pension.evaluation.certification.points;
    default:
      return medical.premium;
  }
}
