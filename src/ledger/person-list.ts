import type { Determination, MedicalAccounts, PensionAccounts, PersonRows, Text } from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import { csvRecord } from "./csv-text.js";
import type { RowNumbers } from "./row-numbers.js";

/** How many of each list are told; a file holds all. */
export const PERSONS_TOLD = 8;
const OWN_TITLES_IN_CHINESE = ["处理", "不同之处", "身份证号码末四位", "台账行号"] as const;
const OWN_TITLES = ["处理 what", "不同之处 why", "号码末四位 last four", "行号 line"];

interface ListedPerson {
  readonly idNumberEnd: string;
  readonly rows: readonly { readonly row: number }[];
  /** What is to be said of them: in both languages, and in Chinese alone. */
  readonly why: string;
  readonly whyInChinese: string;
}

/** A row of such a person; its cells begin with the end of the ID number and where it stands. */
interface ListedRow extends Pick<ListedPerson, "why" | "whyInChinese"> {
  readonly zh: string;
  readonly en: string;
  readonly cells: readonly string[];
}

/** Persons of whom the same is told. */
export interface PersonsTold {
  readonly what: Text;
  /** How many there are in all. */
  readonly inAll: number;
  readonly persons: readonly {
    readonly idNumberEnd: string;
    /** Where the person's rows stand. */
    readonly places: readonly string[];
    readonly why: Text;
  }[];
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

  /** The first persons of each list, as many as are asked for. */
  first(most: number): readonly PersonsTold[] {
    return this.#lists.map(([zh, en, inAll, persons]) => ({
      what: { zh, en },
      inAll,
      persons: persons.slice(0, most).map(({ idNumberEnd, rows, why, whyInChinese }) => ({
        idNumberEnd,
        places: rows.map(({ row }) => this.#numbers.placeOf(row)),
        why: { zh: whyInChinese, en: why },
      })),
    }));
  }

  /** The list as CSV, a line a row of the ledger. */
  *records(): Generator<string> {
    yield `\ufeff${csvRecord([...OWN_TITLES, ...this.#titles()])}\r\n`;
    for (const { zh, en, why, cells } of this.#rows()) yield `${csvRecord([`${zh} ${en}`, why, ...cells])}\r\n`;
  }

  /** The header of the list in Chinese. */
  get headerInChinese(): readonly string[] {
    return [...OWN_TITLES_IN_CHINESE, ...this.#titles()];
  }

  /** The rows of the list in Chinese. */
  *rowsInChinese(): Generator<readonly string[]> {
    for (const { zh, whyInChinese, cells } of this.#rows()) yield [zh, whyInChinese, ...cells];
  }

  *#rows(): Generator<ListedRow> {
    const members = this.#members();
    for (const [zh, en, , persons] of this.#lists) {
      for (const { idNumberEnd, rows, why, whyInChinese } of persons) {
        for (const row of rows) {
          const given = members.map((name) => this.#cell(name, row[name as keyof typeof row]));
          yield { zh, en, why, whyInChinese, cells: [idNumberEnd, this.#numbers.placeOf(row.row), ...given] };
        }
      }
    }
  }

  #members(): readonly string[] {
    return Object.keys(this.#schema).filter((name) => this.#isGiven(name));
  }

  #titles(): readonly string[] {
    return this.#members().map((name) => this.#title(name));
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
      whyInChinese: person.differ.map((name) => this.#title(name)).join("、"),
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

function unplacedIn(inAll: number, persons: readonly Omit<ListedPerson, "why" | "whyInChinese">[]): PersonsListed {
  return [
    "未写明乡镇或村",
    "without a township or village",
    inAll,
    persons.map((each) => ({ ...each, why: "", whyInChinese: "" })),
  ];
}

function otherwiseIn({ district, paidOtherwise }: MedicalAccounts): PersonsListed {
  const persons = paidOtherwise.map((person) => ({
    ...person,
    whyInChinese: `实缴 ${person.paidYuan}，应缴 ${shown(person.dueYuan)}，差 ${shown(person.differenceYuan)}`,
    why:
      `实缴 paid ${person.paidYuan}，应缴 due ${shown(person.dueYuan)}，` +
      `差 difference ${shown(person.differenceYuan)}`,
  }));
  return ["不符", "paid otherwise than due", district.paidOtherwise, persons];
}

function shown(amount: Determination): string {
  return amount.status === "determined" ? amount.value : `${amount.min}–${amount.max}`;
}
