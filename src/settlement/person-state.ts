import type { Schema, Title } from "../foundation/description.js";
import { idNumber } from "../foundation/id-number.js";
import { LARGEST_IN_COLUMN, type NumberColumn } from "../foundation/number-column.js";
import { count, list, optional, record, shapeOf, text } from "../foundation/schema.js";
import { refuse } from "../rule/refuse.js";
import { within } from "./add-all.js";
import { type PersonBook, type PlaceSaid, placeKey } from "./person-book.js";
import { personColumns } from "./person-vocabulary.js";
import { type StateHead, stateSchema } from "./state-head.js";

/** The rows of a state, a list for each of their parts: the first row has the first entry of each, and so on. */
export interface StateRows {
  /** The numbers to tell the rows by, ascending. */
  readonly row: readonly number[];
  /** Whom each is about. */
  readonly idNumber: readonly string[];
  /** Where each says that the person is, as a place in `places`, the first being 0. */
  readonly place: readonly number[];
  /** What each says beside, as a place in `said`. */
  readonly said: readonly number[];
}

/**
 * All that a settlement keeps of its rows: what the accounts hang on, with the ID numbers. Plain JSON. The same rows
 * give the same state, in whatever order they came.
 */
export interface PersonsState<Kind extends "pension" | "medical", Facts> extends StateHead<Kind, "persons"> {
  /** The places that rows name, each once. */
  readonly places: readonly PlaceSaid[];
  /** What rows say beside who and where, each once. */
  readonly said: readonly Facts[];
  /** The rows, ten million at most. */
  readonly rows: StateRows;
}

/**
 * The schema of such a state.
 *
 * @param row - the schema of a row of the ledger
 * @param facts - the members of a row that it keeps
 */
export function personsSchema<State extends PersonsState<"pension" | "medical", unknown>>(
  kind: State["kind"],
  row: Schema,
  facts: readonly string[],
): Schema<State> {
  const shape = shapeOf(row);
  const said = Object.fromEntries(facts.map((member) => [member, shape[member] as Schema]));
  const numbers = (title: Title, bounds = {}): Schema => list(title, count(title, bounds));
  return stateSchema<PersonsState<"pension" | "medical", unknown>>(kind, "persons", {
    places: list(
      ["地方", "Places"],
      record(["地方", "Place"], {
        township: optional(text(...personColumns.township)),
        village: optional(text(...personColumns.village)),
      }),
    ),
    said: list(["各行所写", "What rows say"], record(["一行所写", "What a row says"], said)),
    rows: record(["各行", "Rows"], {
      row: numbers(["行号", "Numbers of the rows"], { max: LARGEST_IN_COLUMN }),
      idNumber: list(["公民身份号码", "Citizens' ID numbers"], idNumber(...personColumns.idNumber)),
      place: numbers(["所在的地方", "Places of the rows"]),
      said: numbers(["所写的内容", "What the rows say"]),
    }),
  }) as Schema as Schema<State>;
}

/**
 * What a state holds of the rows of a book, in an order that hangs on nothing but the rows.
 *
 * @param keyOf - tells apart what rows say
 */
export function rowsInState<Said extends { readonly facts: object }>(
  book: PersonBook<Said>,
  keyOf: (facts: Said["facts"]) => string,
): Omit<PersonsState<"pension" | "medical", Said["facts"]>, keyof StateHead<"pension", "persons">> {
  const places = numbered(book.parts.place, (code) => placeKey(book.placeAt(code)));
  const facts = numbered(book.parts.said, (code) => keyOf(book.saidAt(code).facts));
  const parts: StateParts = {
    row: (at) => book.parts.row.at(at),
    idNumber: (at) => book.idNumberOf(at),
    place: places.numberAt,
    said: facts.numberAt,
  };
  const order = inOrder(book.rows, parts);
  return {
    places: places.codes.map((code) => book.placeAt(code)),
    said: facts.codes.map((code) => book.saidAt(code).facts),
    rows: {
      row: order.map(parts.row),
      idNumber: order.map(parts.idNumber),
      place: order.map(parts.place),
      said: order.map(parts.said),
    },
  };
}

/** The parts of a row, by its place among the others. */
interface StateParts {
  readonly row: (at: number) => number;
  readonly idNumber: (at: number) => string;
  readonly place: (at: number) => number;
  readonly said: (at: number) => number;
}

/** The codes that are used, in the order of their keys, and the number in it of the code at a place. */
function numbered(
  used: NumberColumn,
  keyOf: (code: number) => string,
): { readonly codes: readonly number[]; readonly numberAt: (at: number) => number } {
  const met = new Set<number>();
  for (let at = 0; at < used.length; at++) met.add(used.at(at));
  const byKey = new Map([...met].map((code) => [keyOf(code), code]));
  const codes = [...byKey.keys()].sort().map((key) => byKey.get(key) as number);
  const numbers = new Map(codes.map((code, index) => [code, index]));
  return { codes, numberAt: (at) => numbers.get(used.at(at)) as number };
}

/** The places of rows, by the first of their parts in which they differ. */
function inOrder(rows: number, { row, idNumber, place, said }: StateParts): readonly number[] {
  return Array.from({ length: rows }, (_, at) => at).sort((one, other) => {
    for (const part of [row, idNumber, place, said]) {
      const [left, right] = [part(one), part(other)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}

/**
 * Takes in the rows of a state; none of one that is refused.
 *
 * @param judge - refuses a place that can't be
 * @param codeOf - keeps what a row says, and answers with its number in the book
 * @throws {@link RuleInputError} when a row is none of the ledger, or the lists don't fit each other
 */
export function enterState<Said, Facts>(
  asked: string,
  book: PersonBook<Said>,
  { places, said, rows }: PersonsState<"pension" | "medical", Facts>,
  judge: (place: PlaceSaid) => unknown,
  codeOf: (facts: Facts) => number,
): void {
  refuseTorn(asked, rows, { place: places.length, said: said.length });
  for (const [index, place] of places.entries()) within(`places[${index}]`, () => judge(place));
  const codes = said.map((facts, index) => within(`said[${index}]`, () => codeOf(facts)));
  for (const [index, row] of rows.row.entries()) {
    const place = places[rows.place[index] as number] as PlaceSaid;
    book.enter(rows.idNumber[index] as string, place, row, codes[rows.said[index] as number] as number);
  }
}

/** Refuses lists of which one is longer than another, or that name what there is not. */
function refuseTorn(asked: string, rows: StateRows, lengths: Readonly<Record<"place" | "said", number>>): void {
  const { length } = rows.row;
  for (const member of ["idNumber", "place", "said"] as const) {
    const own = rows[member].length;
    if (own !== length)
      refuse(
        asked,
        `rows.${member}`,
        own,
        { zh: `有 ${own} 项，行号却有 ${length} 项`, en: `it has ${own}, and there are ${length} rows` },
        { zh: `${length} 项`, en: `${length}` },
      );
  }
  for (const member of ["place", "said"] as const) {
    const past = rows[member].findIndex((number) => number >= lengths[member]);
    if (past >= 0)
      refuse(
        asked,
        `rows.${member}[${past}]`,
        rows[member][past],
        { zh: "所指的一项不存在", en: "it names an entry that there is not" },
        { zh: `小于 ${lengths[member]} 的序号`, en: `a number below ${lengths[member]}` },
      );
  }
}
