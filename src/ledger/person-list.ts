import type { Determination, MedicalAccounts, PensionAccounts, PersonRows, PersonTold, Text } from "../index.js";
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

type Person = PersonTold<object>;

/** Why a person is listed. */
interface Why extends Text {
  /** The same in both languages at once. */
  readonly inBoth: string;
}

/** A row of a person; its cells begin with the end of the ID number and where it stands. */
interface ListedRow {
  readonly what: Text;
  readonly why: Why;
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

/** Why each is listed is made up when it is told: persons are many. */
interface PersonsListed {
  readonly what: Text;
  readonly inAll: number;
  readonly persons: readonly Person[];
  why(person: Person): Why;
}

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
      listed("合并", "joined", inAll.joins, joins, this.#differing),
      listed("冲突", "conflicts", inAll.conflicts, conflicts, this.#differing),
      ...("paidOtherwise" in accounts ? [otherwiseIn(accounts)] : []),
      ...(inAll.unplaced > 0
        ? [listed<Person>("未写明乡镇或村", "without a township or village", inAll.unplaced, unplaced, () => NOT_SAID)]
        : []),
    ];
  }

  /** The first persons of each list, as many as are asked for. */
  first(most: number): readonly PersonsTold[] {
    return this.#lists.map(({ what, inAll, persons, why }) => ({
      what,
      inAll,
      persons: persons.slice(0, most).map((person) => {
        const { zh, en } = why(person);
        return {
          idNumberEnd: person.idNumberEnd,
          places: person.rows.map(({ row }) => this.#numbers.placeOf(row)),
          why: { zh, en },
        };
      }),
    }));
  }

  /** The list as CSV, a line a row of the ledger. */
  *records(): Generator<string> {
    const titles = this.#members().map((name) => this.#title(name).zh);
    yield `\ufeff${csvRecord([...OWN_TITLES, ...titles])}\r\n`;
    for (const { what, why, cells } of this.#rows())
      yield `${csvRecord([`${what.zh} ${what.en}`, why.inBoth, ...cells.map(({ zh }) => zh)])}\r\n`;
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
    for (const { what, persons, why } of this.#lists) {
      for (const person of persons) {
        const reason = why(person);
        for (const row of person.rows) {
          const given = members.map((name) => this.#cell(name, row[name as keyof typeof row]));
          const cells = [same(person.idNumberEnd), same(this.#numbers.placeOf(row.row)), ...given];
          yield { what, why: reason, cells };
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
      .map(({ what, inAll, persons, why }) => {
        const first = persons.slice(0, PERSONS_TOLD).map((person) => {
          const lines = person.rows.map(({ row }) => this.#numbers.placeOf(row)).join("、");
          const { inBoth } = why(person);
          return `${lines}（…${person.idNumberEnd}${inBoth === "" ? "" : `：${inBoth}`}）`;
        });
        const more = inAll > PERSONS_TOLD ? `……共 ${inAll} 人 persons` : "";
        const title = `${what.zh}的行号（号码末四位） ${what.en}, lines (last four of the ID)`;
        return `${title}: ${first.join("；") || "—"}${more}\n`;
      })
      .join("");
  }

  readonly #differing = ({ differ }: PersonRows<object>): Why => {
    const titles = differ.map((name) => this.#title(name));
    return {
      zh: titles.map(({ zh }) => zh).join("、"),
      en: titles.map(({ en }) => en).join(", "),
      inBoth: titles.map(({ zh, en }) => `${zh} ${en}`).join("、"),
    };
  };

  #title(name: string): Text {
    const { title, description } = this.#schema[name] as Required<Pick<SchemaNode, "title" | "description">>;
    return { zh: title, en: description };
  }

  #isGiven(name: string): boolean {
    return this.#lists.some(({ persons }) => persons.some(({ rows }) => rows.some((row) => name in row)));
  }

  #cell(name: string, value: unknown): Text {
    const node = this.#schema[name];
    if (value === undefined) return same("");
    if (Array.isArray(value)) return wordsOf(node?.items, value, "；");
    if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
    return node?.["x-labels"]?.[String(value)] ?? same(String(value));
  }
}

const NOT_SAID: Why = { zh: "", en: "", inBoth: "" };

function listed<Told extends Person>(
  zh: string,
  en: string,
  inAll: number,
  persons: readonly Told[],
  why: (person: Told) => Why,
): PersonsListed {
  return { what: { zh, en }, inAll, persons, why: why as PersonsListed["why"] };
}

function otherwiseIn({ district, paidOtherwise }: MedicalAccounts): PersonsListed {
  return listed("不符", "paid otherwise than due", district.paidOtherwise, paidOtherwise, (person) => {
    const [due, difference] = [shown(person.dueYuan), shown(person.differenceYuan)];
    return {
      zh: `实缴 ${person.paidYuan}，应缴 ${due}，差 ${difference}`,
      en: `paid ${person.paidYuan}, due ${due}, difference ${difference}`,
      inBoth: `实缴 paid ${person.paidYuan}，应缴 due ${due}，差 difference ${difference}`,
    };
  });
}

function shown(amount: Determination): string {
  return amount.status === "determined" ? amount.value : `${amount.min}–${amount.max}`;
}
