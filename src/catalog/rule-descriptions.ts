import { deepFreeze } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { ReadingName } from "../policy/reading-names.js";
import { rules as catalog } from "./catalog.js";
import type { RuleId } from "./rule-types.js";

/** What a rule is and rests on. Its facts and finding are described by `factsSchema` and `findingSchema`. */
export interface RuleDescription {
  /** The path of its file, such as `pension/contribution-subsidy`. */
  readonly id: RuleId;
  /** What it is called. */
  readonly title: Text;
  /** Every clause that an answer may rest on. */
  readonly clauses: readonly ClauseId[];
  /** Every reading that an answer may rely on. */
  readonly readings: readonly ReadingName[];
}

/** Every rule, in the order of the notices. */
export const rules: readonly RuleDescription[] = deepFreeze(
  catalog.map(({ id, title, clauses, readings }) => ({ id: id as RuleId, title, clauses, readings })),
);
