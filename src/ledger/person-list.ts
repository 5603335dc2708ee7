import type { Determination, MedicalAccounts, PensionAccounts, PersonRows } from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import { csvRecord } from "./csv-text.js";
import type { RowNumbers } from "./row-numbers.js";

/** How many of each list are told; a file holds all. */
export const PERSONS_TOLD = 8;
const OWN_TITLES = ["处理 what", "不同之处 why", "号码末四位 last four", "行号 line"];

interface ListedPerson {
  readonly idNumberEnd: string;
  readonly rows: readonly { readonly row: number }[];
  /** What is to be said of them. */
  readonly why: string;
}

type PersonsListed = readonly [zh: string, en: string, inAll: number, persons: readonly ListedPerson[]];

/** Persons for people to look up in the ledger: joined, in conflict, or who paid otherwise than is due. */
export class PersonList {
  readonly #schema: Readonly<Record<string, SchemaNode>>;
  readonly #numbers: RowNumbers;
  readonly #lists: readonly PersonsListed[];

  /** @param numbers - tell where the rows stand that the accounts tell by number */
  constructor(accounts: PensionAccounts | MedicalAccounts, { properties = {} }: SchemaNode, numbers: RowNumbers) {
    this.#numbers = numbers;
    const { idNumber: _, ...schema } = properties;
    this.#schema = schema;
    const { inAll, joins, conflicts, unplaced } = accounts;
    this.#lists = [
      ["合并", "joined", inAll.joins, this.#differing(joins)],
      ["冲突", "conflicts", inAll.conflicts, this.#differing(conflicts)],
      ...("paidOtherwise" in accounts ? [otherwiseIn(accounts)] : []),
      ...(inAll.unplaced > 0 ? [unplacedIn(inAll.unplaced, unplaced)] : []),
    ];
  }

  /** The list as CSV, a line a row of the ledger. */
  *records(): Generator<string> {
    const members = Object.keys(this.#schema).filter((name) => this.#isGiven(name));
    const titles = members.map((name) => this.#title(name));
    yield `\ufeff${csvRecord([...OWN_TITLES, ...titles])}\r\n`;
    for (const [zh, en, , persons] of this.#lists) {
      for (const { idNumberEnd, rows, why } of persons) {
        for (const row of rows) {
          const cells = members.map((name) => this.#cell(name, row[name as keyof typeof row]));
          yield `${csvRecord([`${zh} ${en}`, why, idNumberEnd, this.#numbers.placeOf(row.row), ...cells])}\r\n`;
        }
      }
    }
  }

  /** The first of each list: lines, the end of the ID number, and why. */
  toString(): string {
    return this.#lists
      .map(([zh, en, inAll, persons]) => {
        const first = persons.slice(0, PERSONS_TOLD).map(({ idNumberEnd, rows, why }) => {
          const lines = rows.map(({ row }) => this.#numbers.placeOf(row)).join("、");
          return `${lines}（…${idNumberEnd}${why === "" ? "" : `：${why}`}）`;
        });
        const more = inAll > PERSONS_TOLD ? `……共 ${inAll} 人 persons` : "";
        return `${zh}的行号（号码末四位） ${en}, lines (last four of the ID): ${first.join("；") || "—"}${more}\n`;
      })
      .join("");
  }

  #differing(persons: readonly PersonRows<object>[]): readonly ListedPerson[] {
    return persons.map((person) => ({
      ...person,
      why: person.differ.map((name) => `${this.#title(name)} ${name}`).join("、"),
    }));
  }

  #title(name: string): string {
    return this.#schema[name]?.title as string;
  }

  #isGiven(name: string): boolean {
    return this.#lists.some(([, , , persons]) => persons.some(({ rows }) => rows.some((row) => name in row)));
  }

  #cell(name: string, value: unknown): string {
    const node = this.#schema[name];
    if (value === undefined) return "";
    if (Array.isArray(value)) return value.map((one) => node?.items?.["x-labels"]?.[one]?.zh).join("；");
    if (typeof value === "boolean") return value ? "是" : "否";
    return node?.["x-labels"]?.[String(value)]?.zh ?? String(value);
  }
}

function unplacedIn(inAll: number, persons: readonly Omit<ListedPerson, "why">[]): PersonsListed {
  return ["未写明乡镇或村", "without a township or village", inAll, persons.map((each) => ({ ...each, why: "" }))];
}

function otherwiseIn({ district, paidOtherwise }: MedicalAccounts): PersonsListed {
  const persons = paidOtherwise.map((person) => ({
    ...person,
    why:
      `实缴 paid ${person.paidYuan}，应缴 due ${shown(person.dueYuan)}，` +
      `差 difference ${shown(person.differenceYuan)}`,
  }));
  return ["不符", "paid otherwise than due", district.paidOtherwise, persons];
}

function shown(amount: Determination): string {
  return amount.status === "determined" ? amount.value : `${amount.min}–${amount.max}`;
}
