import { settlementSchema } from "../index.js";
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

/** What a value must be, in as many words of JSON Schema as a part needs. */
interface PartSchema {
  readonly type?: "string" | "boolean" | "integer" | "array" | "object";
  readonly const?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: PartSchema;
  readonly properties?: Readonly<Record<string, PartSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | PartSchema;
}

const text: PartSchema = { type: "string" };
const flag: PartSchema = { type: "boolean" };
const number: PartSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const labels = record({ zh: text, en: text });

function record(properties: Readonly<Record<string, PartSchema>>, ...optional: readonly string[]): PartSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function list(items: PartSchema): PartSchema {
  return { type: "array", items };
}

const partOf = (kind: LedgerPart["kind"], state: PartSchema): PartSchema =>
  record({
    part: { const: 1 },
    kind: { const: kind },
    counts: record({ rows: number, rejects: number, setAside: number }),
    hasOnlyTold: flag,
    rejected: list(record({ count: number, reason: labels })),
    files: list(record({ name: text, hash: text })),
    tables: record(
      {
        file: text,
        rolls: list(text),
        payments: list(text),
        oneOf: list(text),
        lacking: { type: "object", additionalProperties: labels },
        numbered: list(record({ place: text, before: number })),
        highest: number,
      },
      "file",
    ),
    state,
  } satisfies Readonly<Record<keyof LedgerPart, PartSchema>>);

/**
 * The JSON Schema of a part as `settle --partial` writes it, for systems that hand parts to each other.
 *
 * @param kind - of which ledger
 */
export function ledgerPartSchema(kind: LedgerPart["kind"]): object {
  const [state, sums] = [settlementSchema(kind, "state"), settlementSchema(kind, "sums")];
  const { $schema, ...ofState } = state;
  const { $schema: _, ...ofSums } = sums;
  const title = { title: "分别结算的一部分", description: "A part of a ledger that was settled apart" };
  return { $schema, ...title, ...partOf(kind, { anyOf: [ofState, ofSums] } as PartSchema) };
}

/**
 * Reads a part as `settle --partial` writes it; its state is judged where it is merged.
 *
 * @param name - what it was read from, for the error
 * @throws {@link LedgerError} when it is none, or is of the other kind of ledger
 */
export function ledgerPart(text: string, name: string, kind: LedgerPart["kind"]): LedgerPart {
  const part = data(text, name);
  const fault = faultIn(part, partOf(kind, { type: "object" }), "");
  if (fault === undefined) return part as LedgerPart;
  const path = fault || "JSON";
  throw new LedgerError(
    "FILE",
    `${name} 不是 settle ${kind} --partial 所写的这一版的部分，有误：${path}`,
    `${name} is no part as this version of settle ${kind} --partial writes it; wrong: ${path}`,
  );
}

function data(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LedgerError("JSON", `${name} 不是 JSON，或不完整`, `${name} is not JSON: ${(error as Error).message}`);
  }
}

/** Where a value is not as a schema says; undefined where it is. */
function faultIn(value: unknown, schema: PartSchema, path: string): string | undefined {
  if (!isAsSaid(value, schema)) return path;
  const { items, additionalProperties: others } = schema;
  if (others !== undefined) return faultInMembers(value as Members, schema, others, path);
  if (items === undefined) return undefined;
  return (value as readonly unknown[])
    .map((one, index) => faultIn(one, items, `${path}[${index}]`))
    .find((fault) => fault !== undefined);
}

type Members = Readonly<Record<string, unknown>>;

function faultInMembers(
  value: Members,
  { properties = {}, required = [] }: PartSchema,
  others: false | PartSchema,
  path: string,
): string | undefined {
  return [...new Set([...Object.keys(properties), ...Object.keys(value)])]
    .map((member) => {
      const inner = Object.hasOwn(properties, member) ? (properties[member] as PartSchema) : others;
      const at = path === "" ? member : `${path}.${member}`;
      if (!Object.hasOwn(value, member)) return required.includes(member) ? at : undefined;
      return inner === false ? at : faultIn(value[member], inner, at);
    })
    .find((fault) => fault !== undefined);
}

/** Whether a value is of a schema's type and within its bounds; its items and members aside. */
function isAsSaid(value: unknown, { type, const: only, minimum, maximum }: PartSchema): boolean {
  if (only !== undefined) return value === only;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type !== "integer") return typeof value === type;
  return (
    Number.isInteger(value) && (value as number) >= (minimum as number) && (value as number) <= (maximum as number)
  );
}
