import { type Fraction, fractionOf, fractionText } from "../foundation/fraction.js";
import { pathText } from "../foundation/input-issues.js";
import { isPlain } from "../foundation/schema.js";
import type { Determination, Finding } from "../rule/finding.js";

/** One field of two findings that differs. */
export interface Difference {
  /** Where: `subsidy`, `items[2].points`. */
  readonly path: string;
  /** What the first finding holds; none where the field is not there. */
  readonly chosen?: unknown;
  /** What the other finding holds. */
  readonly alternative?: unknown;
  /** Of figures: by how much the lower and the upper bound move; the same amount twice where both are settled. */
  readonly by?: {
    /** By how much the lower bound moves. */
    readonly min: string;
    /** By how much the upper bound moves. */
    readonly max: string;
  };
}

/** The differences of two findings of one rule in the fields that are its own. */
export function differencesOf(chosen: Finding, alternative: Finding): readonly Difference[] {
  return differencesBetween(ownFields(chosen), ownFields(alternative), boundsOf);
}

/** Where two values differ; those that have bounds by these alone. */
export function differencesBetween(
  chosen: unknown,
  alternative: unknown,
  bounds: typeof boundsOf = () => undefined,
): readonly Difference[] {
  const found: Difference[] = [];
  compare([], chosen, alternative, found, bounds);
  return found;
}

/** The fields of a finding that are its rule's own. */
export function ownFields({
  rule,
  policy,
  clauses,
  readings,
  reasons,
  ...own
}: Finding): Readonly<Record<string, unknown>> {
  return own;
}

/** @param path - the way to both, which is as it was afterwards */
function compare(
  path: PropertyKey[],
  chosen: unknown,
  alternative: unknown,
  found: Difference[],
  bounds: typeof boundsOf,
): void {
  const before = bounds(chosen);
  const after = bounds(alternative);
  if (before !== undefined && after !== undefined) {
    const [min, max] = [after.min.sub(before.min), after.max.sub(before.max)].map(fractionText) as [string, string];
    if (min === "0" && max === "0") return;
    found.push({ path: pathText(path), chosen, alternative, by: { min, max } });
  } else if (isContainer(chosen) && isContainer(alternative) && Array.isArray(chosen) === Array.isArray(alternative)) {
    // What is alike needs no look: receipts are compared by the million.
    const compareAt = (key: string): void => {
      if (chosen[key] === alternative[key]) return;
      path.push(Array.isArray(chosen) ? Number(key) : key);
      compare(path, chosen[key], alternative[key], found, bounds);
      path.pop();
    };
    for (const key of Object.keys(chosen)) compareAt(key);
    for (const key of Object.keys(alternative)) if (!Object.hasOwn(chosen, key)) compareAt(key);
  } else {
    found.push({ path: pathText(path), chosen, alternative });
  }
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || isPlain(value);
}

const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;

/** The bounds of a number, decimal text or determination of one; undefined for all else. */
function boundsOf(value: unknown): { readonly min: Fraction; readonly max: Fraction } | undefined {
  if (typeof value === "number" || (typeof value === "string" && DECIMAL_TEXT.test(value))) {
    const exact = fractionOf(value);
    return { min: exact, max: exact };
  }
  if (!isPlain(value)) return undefined;
  const { status, ...bounds } = value as Determination<unknown>;
  if (status === "determined") return boundsOf((bounds as { value: unknown }).value);
  if (status !== "undetermined") return undefined;
  const { min, max } = bounds as { min: unknown; max: unknown };
  const least = boundsOf(min);
  const most = boundsOf(max);
  return least && most && { min: least.min, max: most.max };
}
