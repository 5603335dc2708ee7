import { perPolicy } from "../../foundation/per-policy.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import type { AppliedReading, Finding } from "../../rule/finding.js";

type Part = Pick<Finding, "clauses" | "readings">;

/** What an answer of many parts rests on: the clauses and readings of all, each once, in the rule's own order. */
export interface Basis extends Part {
  readonly next: Map<Part, Basis>;
}

/** The order in which a rule lists its clauses and readings. */
export interface BasisOrder {
  readonly clauses: readonly ClauseId[];
  readonly readings: readonly ReadingName[];
}

/**
 * An empty basis per policy, to be joined with the parts that a table holds. A join is made once and remembered, and
 * equal bases are one, so that an answer of many parts gathers its clauses by a few look-ups.
 */
export function basisPerPolicy(order: BasisOrder): (policy: Policy) => (basis: Basis | undefined, part: Part) => Basis {
  return perPolicy(() => {
    const known = new Map<string, Basis>();
    const empty = made([], []);
    return (basis = empty, part) => {
      let joined = basis.next.get(part);
      if (joined === undefined) {
        joined = made(
          order.clauses.filter((clause) => basis.clauses.includes(clause) || part.clauses.includes(clause)),
          order.readings.flatMap(
            (name) => [...basis.readings, ...part.readings].find((reading) => reading.name === name) ?? [],
          ),
        );
        basis.next.set(part, joined);
      }
      return joined;
    };

    function made(clauses: readonly ClauseId[], readings: readonly AppliedReading[]): Basis {
      const key = `${clauses.join()} ${readings.map(({ name }) => name).join()}`;
      const basis = known.get(key) ?? {
        clauses: Object.freeze(clauses),
        readings: Object.freeze(readings),
        next: new Map(),
      };
      known.set(key, basis);
      return basis;
    }
  });
}
