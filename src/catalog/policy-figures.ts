import type { ClauseId } from "../policy/clause-ids.js";
import type { PolicyData } from "../policy/policy.js";
import type { Parameter } from "../policy/registers.js";
import { parameters } from "../policy/yingzhou-2021/parameters.js";

/** A figure of a policy, where it stands and what it is. */
export interface PolicyFigure {
  /** Where it stands in the data: `pension.townships.0.year`. */
  readonly path: string;
  /** The same with rows by what they are called, `pension.townships[王店镇].year`; figures of a list share one. */
  readonly place: string;
  readonly value: number | string;
  readonly parameter: Parameter;
  readonly clause: ClauseId;
}

/** Every figure of both notices in a policy's data, in its order. */
export function policyFigures({ pension, medical }: PolicyData): readonly PolicyFigure[] {
  return [...leaves({ pension, medical }, { path: "", place: "", clause: undefined })].map((leaf) => {
    const parameter = parameters.find((candidate) => matches(candidate.path, leaf.path)) as Parameter;
    return { ...leaf, parameter, clause: leaf.clause ?? parameter.clause };
  });
}

type Leaf = Pick<PolicyFigure, "path" | "place" | "value"> & { readonly clause: ClauseId | undefined };

/** Names, clauses and bodies are no figures; a row's own clause goes to the figures of the row. */
const NOT_FIGURES = new Set(["clause", "name", "body", "otherwise"]);

function* leaves(value: unknown, at: Omit<Leaf, "value">): Generator<Leaf> {
  if (typeof value === "number" || typeof value === "string") {
    yield { ...at, value };
    return;
  }
  const clause = (value as { readonly clause?: ClauseId }).clause ?? at.clause;
  for (const [key, member] of Object.entries(value as object)) {
    if (NOT_FIGURES.has(key)) continue;
    const path = placeOf(at.path, key);
    const place = Array.isArray(value) ? `${at.place}${rowOf(member, key)}` : placeOf(at.place, key);
    yield* leaves(member, { path, place, clause });
  }
}

function placeOf(place: string, key: string): string {
  return place === "" ? key : `${place}.${key}`;
}

/** A row by its name or tier, else by its number; a bare figure of a list by none. */
function rowOf(row: unknown, index: string): string {
  if (typeof row !== "object") return "";
  const { name = Number(index) + 1, tier = name } = row as { readonly name?: unknown; readonly tier?: unknown };
  return `[${tier}]`;
}

function matches(pattern: string, path: string): boolean {
  const [wanted, found] = [pattern.split("."), path.split(".")];
  return wanted.length === found.length && wanted.every((part, index) => part === "*" || part === found[index]);
}
