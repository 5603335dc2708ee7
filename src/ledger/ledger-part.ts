import * as z from "zod/mini";
import type { Labels } from "./columns/json-schema-node.js";
import { LedgerError } from "./ledger-error.js";
import type { RejectCount } from "./reject-kinds.js";
import type { TablesTold } from "./roll-and-payments.js";
import type { RowCounts } from "./row-book.js";
import type { NumberedTable } from "./row-numbers.js";
import type { ReadFile } from "./settlement-workbook/basis-lines.js";

/** A part of a ledger that was settled apart: the state of its settlement, and what reading it found. Plain JSON. */
export interface LedgerPart {
  /** The version of this form. */
  readonly part: 1;
  readonly kind: "pension" | "medical";
  readonly counts: Pick<RowCounts, "rows" | "rejects" | "setAside">;
  /** Whether something was only told that a person should have looked at. */
  readonly hasOnlyTold: boolean;
  /** How many rows were rejected for what. */
  readonly rejected: readonly RejectCount[];
  readonly files: readonly ReadFile[];
  readonly tables: TablesTold & {
    /** The name of the file, where the part is of one that has a name. */
    readonly file?: string | undefined;
    readonly numbered: readonly NumberedTable[];
    /** The highest number of a row. */
    readonly highest: number;
  };
  /** As the settlement gave it. */
  readonly state: unknown;
}

const number = () => z.int().check(z.minimum(0));
const labels = () => z.strictObject({ zh: z.string(), en: z.string() }) satisfies z.ZodMiniType<Labels>;

/**
 * Reads a part as `settle --partial` writes it; its state is judged where it is merged.
 *
 * @param name - what it was read from, for the error
 * @throws {@link LedgerError} when it is none, or is of the other kind of ledger
 */
export function ledgerPart(text: string, name: string, kind: LedgerPart["kind"]): LedgerPart {
  const schema: z.ZodMiniType<LedgerPart> = z.strictObject({
    part: z.literal(1),
    kind: z.literal(kind),
    counts: z.strictObject({ rows: number(), rejects: number(), setAside: number() }),
    hasOnlyTold: z.boolean(),
    rejected: z.array(z.strictObject({ count: number(), reason: labels() })),
    files: z.array(z.strictObject({ name: z.string(), hash: z.string() })),
    tables: z.strictObject({
      file: z.optional(z.string()),
      rolls: z.array(z.string()),
      payments: z.array(z.string()),
      oneOf: z.array(z.string()),
      lacking: z.record(z.string(), labels()),
      numbered: z.array(z.strictObject({ place: z.string(), before: number() })),
      highest: number(),
    }),
    state: z.unknown(),
  });
  const parsed = schema.safeParse(data(text, name));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => z.core.toDotPath(path) || "JSON").join(", ");
  throw new LedgerError(
    "FILE",
    `${name} 不是 settle ${kind} --partial 所写的这一版的部分，有误：${paths}`,
    `${name} is no part as this version of settle ${kind} --partial writes it; wrong: ${paths}`,
  );
}

function data(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LedgerError("JSON", `${name} 不是 JSON，或不完整`, `${name} is not JSON: ${(error as Error).message}`);
  }
}
