import type { Policy } from "../../src/policy/policy.js";
import { type ReadingChanges, withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";

export { caseFiles, caseTables } from "./case-files.js";

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One row of a table: the specification of one answer. */
export interface Case {
  readonly name: Text;
  readonly clause: string;
  /** The figure is printed in the notice, or follows from printed ones. */
  readonly mark: "literal" | "derived";
  readonly facts: unknown;
  /** Readings other than the recommended ones, and figures supplied. */
  readonly readings?: ReadingChanges;
  /**
   * Every field of the finding that is the rule's own; its clauses; its readings by option; its reasons if the row is
   * about them.
   */
  readonly expected?: Readonly<Record<string, unknown>> & {
    readonly clauses: readonly string[];
    readonly readings: Readonly<Record<string, string>>;
    readonly reasons?: readonly unknown[];
  };
  /** The issues of the refusal. */
  readonly error?: readonly { readonly path: string; readonly code: string }[];
  /** The arithmetic by hand, or the sentence that decides it. */
  readonly working: Text;
}

export interface CaseTable {
  readonly rule: string;
  readonly title: Text;
  readonly cases: readonly Case[];
}

const policies = new Map<string, Policy>();

/** The policy that a row is to be answered by. */
export function policyOf(readings: ReadingChanges = {}): Policy {
  const key = JSON.stringify(readings);
  const policy = policies.get(key) ?? (key === "{}" ? yingzhou2021 : withReadings(yingzhou2021, readings));
  policies.set(key, policy);
  return policy;
}
