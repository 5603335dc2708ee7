import type { PolicyFault, RuleInputIssue } from "../../foundation/errors.js";

/** Gathers what is wrong with a policy. */
export class Faults {
  readonly found: PolicyFault[] = [];

  /** Notes a fault unless something that must be so is so. */
  unless(holds: boolean, path: string, zh: string, en: string): void {
    if (!holds) this.found.push({ path, message: { zh, en } });
  }

  /** Notes what is wrong with the shape of data. */
  add(issues: readonly RuleInputIssue[], whole: string): void {
    for (const { path, message } of issues) this.found.push({ path: path || whole, message });
  }
}
