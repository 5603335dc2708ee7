import type { Determination, MedicalAccounts, PensionAccounts, PersonRows, Text } from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import { csvRecord } from "./csv-text.js";
import type { RowNumbers } from "./row-numbers.js";
import { wordsOf } from "./settlement-workbook/word-of.js";
import { type Say, same } from "./text/in-locale.js";

/** How many of each list are told; a file holds all. */
export const PERSONS_TOLD = 8;
const OWN: readonly Text[] = [
  { zh: "处理", en: "What" },
  { zh: "不同之处", en: "Why" },
  { zh: "身份证号码末四位", en: "Last four of the ID number" },
  { zh: "台账行号", en: "Line of the ledger" },
];
const OWN_TITLES = ["处理 what", "不同之处 why", "号码末四位 last four", "行号 line"];

interface ListedPerson {
  readonly idNumberEnd: string;
  readonly rows: readonly { readonly row: number }[];
  readonly why: Text;
  /** The same in both languages at once. */
  readonly whyInBoth: string;
}

/** A row of such a person; its cells begin with the end of the ID number and where it stands. */
interface ListedRow extends Pick<ListedPerson, "why" | "whyInBoth"> {
  readonly what: Text;
  readonly cells: readonly Text[];
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
      persons: persons.slice(0, most).map(({ idNumberEnd, rows, why }) => ({
        idNumberEnd,
        places: rows.map(({ row }) => this.#numbers.placeOf(row)),
        why,
      })),
    }));
  }

  /** The list as CSV, a line a row of the ledger. */
  *records(): Generator<string> {
    const titles = this.#members().map((name) => this.#title(name).zh);
    yield `\ufeff${csvRecord([...OWN_TITLES, ...titles])}\r\n`;
    for (const { what, whyInBoth, cells } of this.#rows())
      yield `${csvRecord([`${what.zh} ${what.en}`, whyInBoth, ...cells.map(({ zh }) => zh)])}\r\n`;
  }

  /** The header of the list, in a language. */
  headerIn(say: Say): readonly string[] {
    return [...OWN, ...this.#members().map((name) => this.#title(name))].map(say);
  }

  /** The rows of the list, in a language. */
  *rowsIn(say: Say): Generator<readonly string[]> {
    for (const { what, why, cells } of this.#rows()) yield [what, why, ...cells].map(say);
  }

  *#rows(): Generator<ListedRow> {
    const members = this.#members();
    for (const [zh, en, , persons] of this.#lists) {
      for (const { idNumberEnd, rows, why, whyInBoth } of persons) {
        for (const row of rows) {
          const given = members.map((name) => this.#cell(name, row[name as keyof typeof row]));
          const cells = [same(idNumberEnd), same(this.#numbers.placeOf(row.row)), ...given];
          yield { what: { zh, en }, why, whyInBoth, cells };
        }
      }
    }
  }

  #members(): readonly string[] {
    return Object.keys(this.#schema).filter((name) => this.#isGiven(name));
  }

  /** The first of each list: lines, the end of the ID number, and why. */
  toString(): string {
    return this.#lists
      .map(([zh, en, inAll, persons]) => {
        const first = persons.slice(0, PERSONS_TOLD).map(({ idNumberEnd, rows, whyInBoth }) => {
          const lines = rows.map(({ row }) => this.#numbers.placeOf(row)).join("、");
          return `${lines}（…${idNumberEnd}${whyInBoth === "" ? "" : `：${whyInBoth}`}）`;
        });
        const more = inAll > PERSONS_TOLD ? `……共 ${inAll} 人 persons` : "";
        return `${zh}的行号（号码末四位） ${en}, lines (last four of the ID): ${first.join("；") || "—"}${more}\n`;
      })
      .join("");
  }

  #differing(persons: readonly PersonRows<object>[]): readonly ListedPerson[] {
    return persons.map((person) => {
      const titles = person.differ.map((name) => this.#title(name));
      return {
        ...person,
        why: { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") },
        whyInBoth: titles.map(({ zh, en }) => `${zh} ${en}`).join("、"),
      };
    });
  }

  #title(name: string): Text {
    const { title, description } = this.#schema[name] as Required<Pick<SchemaNode, "title" | "description">>;
    return { zh: title, en: description };
  }

  #isGiven(name: string): boolean {
    return this.#lists.some(([, , , persons]) => persons.some(({ rows }) => rows.some((row) => name in row)));
  }

  #cell(name: string, value: unknown): Text {
    const node = this.#schema[name];
    if (value === undefined) return same("");
    if (Array.isArray(value)) return wordsOf(node?.items, value, "；");
    if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
    return node?.["x-labels"]?.[String(value)] ?? same(String(value));
  }
}

function unplacedIn(inAll: number, persons: readonly Omit<ListedPerson, "why" | "whyInBoth">[]): PersonsListed {
  return [
    "未写明乡镇或村",
    "without a township or village",
    inAll,
    persons.map((each) => ({ ...each, why: same(""), whyInBoth: "" })),
  ];
}

function otherwiseIn({ district, paidOtherwise }: MedicalAccounts): PersonsListed {
  const persons = paidOtherwise.map((person) => {
    const [due, difference] = [shown(person.dueYuan), shown(person.differenceYuan)];
    return {
      ...person,
      why: {
        zh: `实缴 ${person.paidYuan}，应缴 ${due}，差 ${difference}`,
        en: `paid ${person.paidYuan}, due ${due}, difference ${difference}`,
      },
      whyInBoth: `实缴 paid ${person.paidYuan}，应缴 due ${due}，差 difference ${difference}`,
    };
  });
  return ["不符", "paid otherwise than due", district.paidOtherwise, persons];
}

function shown(amount: Determination): string {
  return amount.status === "determined" ? amount.value : `${amount.min}–${amount.max}`;
}
