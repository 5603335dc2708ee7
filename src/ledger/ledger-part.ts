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

/** What a value must be: what passes a test, a list of such, or an object of such members and no others. */
type Form = ((value: unknown) => boolean) | readonly [Form] | { readonly [member: string]: Form };

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const labels: Form = { zh: isText, en: isText };

const formOf = (kind: LedgerPart["kind"]): Form =>
  ({
    part: (value) => value === 1,
    kind: (value) => value === kind,
    counts: { rows: isNumber, rejects: isNumber, setAside: isNumber },
    hasOnlyTold: (value) => typeof value === "boolean",
    rejected: [{ count: isNumber, reason: labels }],
    files: [{ name: isText, hash: isText }],
    tables: {
      file: (value) => value === undefined || isText(value),
      rolls: [isText],
      payments: [isText],
      oneOf: [isText],
      lacking: (value) =>
        isObject(value) && Object.values(value).every((each) => faultIn(each, labels, "") === undefined),
      numbered: [{ place: isText, before: isNumber }],
      highest: isNumber,
    },
    state: isObject,
  }) satisfies Readonly<Record<keyof LedgerPart, Form>>;

/**
 * Reads a part as `settle --partial` writes it; its state is judged where it is merged.
 *
 * @param name - what it was read from, for the error
 * @throws {@link LedgerError} when it is none, or is of the other kind of ledger
 */
export function ledgerPart(text: string, name: string, kind: LedgerPart["kind"]): LedgerPart {
  const part = data(text, name);
  const fault = faultIn(part, formOf(kind), "");
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

/** Where a value is not of a form; undefined where it is. */
function faultIn(value: unknown, form: Form, path: string): string | undefined {
  if (typeof form === "function") return form(value) ? undefined : path;
  if (isListForm(form)) {
    if (!Array.isArray(value)) return path;
    return value.map((one, index) => faultIn(one, form[0], `${path}[${index}]`)).find((fault) => fault !== undefined);
  }
  if (!isObject(value)) return path;
  const unknown: Form = () => false;
  return [...new Set([...Object.keys(form), ...Object.keys(value)])]
    .map((member) => {
      const inner = Object.hasOwn(form, member) ? (form[member] as Form) : unknown;
      return faultIn(value[member], inner, path === "" ? member : `${path}.${member}`);
    })
    .find((fault) => fault !== undefined);
}

function isListForm(form: Form): form is readonly [Form] {
  return Array.isArray(form);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
