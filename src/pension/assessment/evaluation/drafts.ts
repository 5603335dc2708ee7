import type { ClauseId } from "../../../policy/clause-ids.js";
import type { Policy } from "../../../policy/policy.js";
import { type ConditionalItemName, nextByFacts } from "./flags.js";
import type { Draft } from "./item.js";

/** An item of which nothing is said yet. */
export interface Blank<Name extends ConditionalItemName> {
  readonly item: Name;
  readonly clause: ClauseId;
  readonly points: number;
  readonly earned: 0;
  readonly lost: 0;
  readonly open: 0;
}

/** An item of which nothing is said yet. */
export function blank<Name extends ConditionalItemName>(item: Name, policy: Policy): Blank<Name> {
  const { clause, points } = policy.pension.evaluation[item];
  return { item, clause, points, earned: 0, lost: 0, open: 0 };
}

/** Full points where nothing is missing; points that are open where facts are. */
export function openOrFull(base: Blank<ConditionalItemName>, missing: readonly string[]): Draft {
  const { points } = base;
  if (missing.length === 0) return { ...base, earned: points, reason: { code: "score-conditions-met" } };
  return {
    ...base,
    open: points,
    reason: { code: "score-conditions-unknown", values: { conditions: missing.join(", ") } },
    missingFacts: missing,
    next: nextByFacts(points, missing),
  };
}
