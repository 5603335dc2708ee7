import type { Schema } from "../../../src/foundation/description.js";
import { innerOf, shapeOf } from "../../../src/foundation/schema.js";
import type { Finding } from "../../../src/rule/finding.js";
import type { LawOf } from "./laws.js";

/** Words by which an answer leaves something open. */
export const OPEN_WORDS: readonly string[] = ["review", "unknown", "undetermined", "open", "not-known", "not-stated"];

/** Everything of an answer that decides something, by its path. */
type Decided = ReadonlyMap<string, string>;

/** What names the facts and readings that it waits for. */
interface Waiting {
  readonly path: string;
  readonly missingFacts: readonly string[];
  readonly openReadings: readonly string[];
  readonly said: string;
}

/** What an answer says and asks for. */
export interface Told {
  readonly finding: Finding;
  readonly decided: Decided;
  readonly waiting: ReadonlyMap<string, Waiting>;
}

type Members = Readonly<Record<string, unknown>>;

/** What an answer says and asks for; its own fields by their schemas. */
export function toldBy(finding: Finding, shape: Readonly<Record<string, Schema>>, lawOf: LawOf): Told {
  return { finding, decided: decidedIn(finding as never as Members, shape, lawOf), waiting: waitingIn(finding) };
}

/** What in an answer decides: a word of which another leaves it open, or an amount with bounds. */
function decidedIn(finding: Members, shape: Readonly<Record<string, Schema>>, lawOf: LawOf): Decided {
  const decided = new Map<string, string>();
  const walk = (schema: Schema, value: unknown, path: string): void => {
    const { definition } = innerOf(schema);
    if (value === undefined || value === null || ["aside", "detail"].includes(lawOf(kindOf(path)) ?? "")) return;
    if (definition.type === "nullable") walk(definition.innerType, value, path);
    if (definition.type === "union") decided.set(path, JSON.stringify(boundsOf(value)));
    if (definition.type === "enum" && OPEN_WORDS.some((word) => word in definition.entries))
      decided.set(path, value as string);
    if (definition.type === "array")
      for (const [place, item] of (value as readonly unknown[]).entries())
        walk(definition.element, item, `${path}[${labelOf(item, place)}]`);
    for (const [name, member] of Object.entries(shapeOf(schema)))
      walk(member, (value as Members)[name], path === "" ? name : `${path}.${name}`);
  };
  for (const [name, member] of Object.entries(shape)) walk(member, finding[name], name);
  return decided;
}

function boundsOf(value: unknown): unknown {
  const { status, min, max, value: settled } = value as Members;
  if (status === "determined") return [settled, settled];
  return status === "undetermined" ? [min, max] : value;
}

/** Every part of an answer that names what it waits for. */
function waitingIn(finding: Finding): ReadonlyMap<string, Waiting> {
  const waiting = new Map<string, Waiting>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    const {
      missingFacts,
      openReadings = [],
      rule,
      policy,
      clauses,
      readings,
      reasons,
      reason,
      clause,
      ...said
    } = value as Members;
    if (Array.isArray(missingFacts)) {
      const named = missingFacts.map((fact: string) =>
        path === "" || /[.[]/.test(fact) || "status" in said ? fact : `${path}.${fact}`,
      );
      waiting.set(path, {
        path,
        missingFacts: named,
        openReadings: openReadings as readonly string[],
        said: JSON.stringify(said),
      });
    } else if ("status" in said && "value" in said)
      waiting.set(path, { path, missingFacts: [], openReadings: [], said: JSON.stringify(said) });
    for (const [name, member] of Object.entries(said))
      walk(member, path === "" ? name : Array.isArray(value) ? `${path}[${labelOf(member, name)}]` : `${path}.${name}`);
  };
  walk(finding, "");
  return waiting;
}

/** A path without places. */
export function kindOf(path: string): string {
  return path.replaceAll(/\[[^\]]*\]/g, "[]");
}

/** An item of a list by what it is of, where it may be there or not; else by its place. */
function labelOf(item: unknown, place: number | string): unknown {
  const { kind, year } = (item ?? {}) as Members;
  return kind ?? year ?? place;
}

/** A list by the labels of its items. */
export function labelled(value: object): Members {
  if (!Array.isArray(value)) return value as Members;
  return Object.fromEntries(value.map((item, place) => [labelOf(item, place), item]));
}

/** Whether what decides leaves something open. */
export function isOpen(said: string): boolean {
  if (OPEN_WORDS.includes(said)) return true;
  if (!said.startsWith("[")) return false;
  const [min, max] = JSON.parse(said) as readonly unknown[];
  return JSON.stringify(min) !== JSON.stringify(max);
}
