import type { Text } from "../index.js";
import { reasonOf } from "./reject-form.js";
import type { Fault, LedgerRow } from "./row-book.js";

const KINDS_TOLD = 5;
const PLACES_TOLD = 3;
const MOST_KINDS = 1000;

/** Rejected rows of one kind. */
export interface RejectCount {
  readonly count: number;
  readonly reason: Text;
}

interface RejectKind {
  readonly fault: Fault;
  readonly places: string[];
  count: number;
}

/** Rejected rows by what is wrong with them, for people to look at: how many of each kind, and where the first are. */
export class RejectKinds {
  readonly #kinds = new Map<string, RejectKind>();
  #count = 0;

  /** A row counts once, by the first of its faults. */
  add({ line, place = String(line) }: LedgerRow, [fault]: readonly Fault[]): void {
    this.#count += 1;
    const { field, zh } = fault as Fault;
    const key = `${field}\n${ofAny(zh, "××")}`;
    const kind = this.#kinds.get(key) ?? { fault: fault as Fault, places: [], count: 0 };
    if (this.#kinds.size < MOST_KINDS) this.#kinds.set(key, kind);
    kind.count += 1;
    if (kind.count <= PLACES_TOLD) kind.places.push(place);
  }

  /** How many rows there are of each kind, the most first; what is wrong is said without the words of a row. */
  counts(): readonly RejectCount[] {
    return [...this.#kinds.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ fault: { field, zh, en }, count }) => {
        const fault = { field, zh: ofAny(zh, "××"), en: ofAny(en, "…") };
        return { count, reason: { zh: reasonOf([fault], "zh-CN"), en: reasonOf([fault], "en") } };
      });
  }

  /** A line for each of the kinds that have the most rows; empty where no row was rejected. */
  toString(): string {
    if (this.#count === 0) return "";
    const told = [...this.#kinds.values()].sort((one, other) => other.count - one.count).slice(0, KINDS_TOLD);
    const others = told.reduce((rest, { count }) => rest - count, this.#count);
    return [
      "退回的行 rejected rows:\n",
      ...told.map(({ fault, places, count }) => {
        const where = `${places.join("、")}${count > PLACES_TOLD ? "……" : ""}`;
        return `  ${count} 行 rows（${where}）${reasonOf([fault], "zh-CN")} | ${reasonOf([fault], "en")}\n`;
      }),
      ...(others === 0 ? [] : [`  ${others} 行另有原因，用 --rejects 写下 | ${others} more: --rejects writes them\n`]),
    ].join("");
  }
}

/**
 * What a reason says of one row: the word, the amount or the year that is wrong there, how many cells it has. The title
 * of a fact stands between the same marks: 缺少“…”, “…”应为.
 */
const OF_ONE_ROW =
  /(缺少)?[“"][^”"]*(?:[”"]|$)(应为)?|\d[\d.,]{0,30}(?= (?:元|年度|个单元格|yuan|cells))|(?<=of the year )\d+/g;

/** A reason as it stands for any row. */
function ofAny(reason: string, sign: string): string {
  return reason.replaceAll(OF_ONE_ROW, (said: string, missing?: string, expected?: string) => {
    if (missing !== undefined || expected !== undefined) return said;
    return /^\d/.test(said) ? sign : `“${sign}”`;
  });
}
