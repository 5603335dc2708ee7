import { deepFreeze } from "../foundation/per-policy.js";
import type { ClauseId } from "./clause-ids.js";
import type { MedicalFigures } from "./medical-figures.js";
import type { PensionFigures } from "./pension-figures.js";
import type { OpenReading, ReadingChoices } from "./reading-names.js";
import type { ClauseWords, DocumentId, NoticeDocument } from "./registers.js";

/** A figure that closes an open reading, and where it comes from. */
export interface SuppliedFigure {
  /** Yuan or points, a decimal. */
  readonly value: string;
  /** The document or the body that says so. */
  readonly source: string;
}

/** Every figure that the notices print, and the readings chosen where they are silent. Plain data. */
export interface PolicyData {
  /** A name for this policy, such as `yingzhou-2021`. */
  readonly id: string;
  /** The two notices, by what they say about themselves. */
  readonly documents: Readonly<Record<DocumentId, NoticeDocument>>;
  /**
   * What these notices say, by the clauses of the notices of 2021. Of a clause without words of its own a policy of
   * another notice has those of 2021, told as such.
   */
  readonly clauses: Readonly<Partial<Record<ClauseId, ClauseWords>>>;
  /** Figures of the pension notice. */
  readonly pension: PensionFigures;
  /** Figures of the medical notice. */
  readonly medical: MedicalFigures;
  /** The option chosen of every choice reading. */
  readonly readings: ReadingChoices;
  /** Figures supplied for open readings. */
  readonly supplied: Readonly<Partial<Record<OpenReading, SuppliedFigure>>>;
}

/**
 * The mark of a policy, its own and not enumerable: a copy by spreading or through JSON has none, for nobody has
 * validated what became of it. Spreading leaves out what a class declares as an accessor, and so does the compiler.
 */
declare class Validated {
  /** @internal */
  get "~validated"(): true;
}

/**
 * Validated, deep-frozen policy data: what every rule takes beside the facts. Made by `definePolicy` or `withReadings`;
 * `{ ...policy }` is none.
 */
export type Policy = PolicyData & Validated;

const policies = /* @__PURE__ */ new WeakSet<object>();

/** Whether a value is a policy of this copy of the package. */
export function isPolicy(value: unknown): value is Policy {
  return policies.has(value as object);
}

const MARK: keyof Validated = "~validated";

/** Whether a value bears the mark of a policy, of this copy of the package or another. */
export function isMarked(value: unknown): value is Policy {
  try {
    return Object.hasOwn(value as object, MARK);
  } catch {
    // Null has no members, and a proxy may refuse even that.
  }
  return false;
}

/** Freezes data that is known to be a policy, and makes it one. */
export function seal(data: PolicyData): Policy {
  Object.defineProperty(data, MARK, { value: true });
  const policy = deepFreeze(data) as Policy;
  policies.add(policy);
  return policy;
}
