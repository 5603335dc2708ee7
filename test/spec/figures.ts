import type { ClauseId } from "../../src/policy/clause-ids.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Parameter } from "../../src/policy/registers.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";

/** A figure of the policy, where it stands and what it is. */
export interface Figure {
  readonly path: string;
  readonly value: number | string;
  readonly parameter: Parameter | undefined;
  readonly clause: ClauseId | undefined;
}

/** Every figure of both notices in the policy's data, in its order. */
export function figures(policy: Policy): readonly Figure[] {
  const { pension, medical } = policy;
  return [...leaves({ pension, medical }, "", undefined)].map(({ path, value, clause }) => {
    const parameter = parameters.find((candidate) => matches(candidate.path, path));
    return { path, value, parameter, clause: clause ?? parameter?.clause };
  });
}

interface Leaf {
  readonly path: string;
  readonly value: number | string;
  readonly clause: ClauseId | undefined;
}

/** Names, clauses and bodies are no figures; a row's own clause goes to the figures of the row. */
const NOT_FIGURES = new Set(["clause", "name", "body", "otherwise"]);

function* leaves(value: unknown, path: string, clause: ClauseId | undefined): Generator<Leaf> {
  if (typeof value === "number" || typeof value === "string") {
    yield { path, value, clause };
    return;
  }
  const own = (value as { readonly clause?: ClauseId }).clause ?? clause;
  for (const [key, member] of Object.entries(value as object)) {
    if (!NOT_FIGURES.has(key)) yield* leaves(member, path === "" ? key : `${path}.${key}`, own);
  }
}

function matches(pattern: string, path: string): boolean {
  const [wanted, found] = [pattern.split("."), path.split(".")];
  return wanted.length === found.length && wanted.every((part, index) => part === "*" || part === found[index]);
}
