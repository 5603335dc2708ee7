import { isAmount } from "../../foundation/decimal.js";
import { openFigures } from "../open-figures.js";
import type { PolicyData } from "../policy.js";
import type { OpenReading } from "../reading-names.js";
import type { Faults } from "./faults.js";

/** Figures supplied that lie above what the text leaves open, or are no sum of money. */
export function suppliedFaults(policy: PolicyData, path: string, faults: Faults): void {
  for (const [name, { value }] of Object.entries(policy.supplied)) {
    const { unit, most: mostOf } = openFigures[name as OpenReading];
    const most = mostOf(policy);
    faults.unless(
      Number(value) <= most,
      `${path}${name}.value`,
      `${value} 超出文本留出的 0 至 ${most}`,
      `${value} lies outside what the text leaves open, 0 to ${most}`,
    );
    faults.unless(
      unit === "points" || isAmount(value),
      `${path}${name}.value`,
      "应为整分：至多两位小数",
      "expected whole fen: at most two decimals",
    );
  }
}
