import { explain, type Finding, type Locale } from "../../index.js";
import type { Mapping } from "../columns/mapping.js";
import type { HouseholdRows } from "../household-book.js";
import { reasonOf } from "../reject-form.js";
import type { ResultForm } from "../result-columns.js";
import type { ResultRows } from "../result-rows.js";
import type { Fault, LedgerRow, RowTable } from "../row-book.js";
import { tableOf } from "../row-numbers.js";
import { maskIds } from "../text/mask-ids.js";
import { shown } from "../text/shown.js";
import type { ExplainedDocument, ExplainedHeading } from "./explained-document.js";

const LONGEST_NAME = 64;

/**
 * The findings of a rule in words, on their way out one after the other: one for each row, each household, or for the
 * lists. Those that are rejected say in their place why there is no answer.
 */
export class ExplainedRows implements ResultRows {
  readonly #document: ExplainedDocument;
  readonly #form: ResultForm;
  readonly #write: (text: string) => void;
  /** Of findings that are still kept: rows that say the same have the same. */
  readonly #made = new WeakMap<Finding, string>();
  /** The column of names of each table, if it has one. */
  readonly #names = new WeakMap<RowTable, number | undefined>();
  #before: string;

  constructor(document: ExplainedDocument, form: ResultForm, write: (text: string) => void) {
    this.#document = document;
    this.#form = form;
    this.#write = write;
    this.#before = document.start;
  }

  /** Begins a table. */
  begin({ table }: LedgerRow, { person: { name } }: Mapping): void {
    this.#names.set(table, name);
  }

  row(row: LedgerRow, finding: Finding): void {
    this.#add(this.#headingOf([row]), this.#said(finding));
  }

  rejected(row: LedgerRow, faults: readonly Fault[]): void {
    this.#add(this.#headingOf([row]), this.#refused(faults));
  }

  household(household: HouseholdRows, finding: Finding): void {
    this.#add(this.#headingOfAll(household), this.#said(finding));
  }

  rejectedHousehold(household: HouseholdRows, faults: readonly Fault[]): void {
    this.#add(this.#headingOfAll(household), this.#refused(faults));
  }

  /** @param names - of the lists, as their files are called */
  lists(names: readonly string[], finding: Finding): void {
    this.#add({ who: "", where: cleared(names.join(WORDS[this.#form.locale].list)) }, this.#said(finding));
  }

  /** Ends the document, which is whole even where nothing stands in it. */
  end(): void {
    const { start, end } = this.#document;
    this.#write(this.#before === start ? start + end : end);
  }

  #add(heading: ExplainedHeading, body: string): void {
    const { letter, between } = this.#document;
    this.#write(this.#before + letter(heading, body));
    this.#before = between;
  }

  #said(finding: Finding): string {
    let said = this.#made.get(finding);
    if (said === undefined) {
      const { locale, hasCodes, policy } = this.#form;
      said = this.#document.said(shown(maskIds(explain(finding, locale, { codes: hasCodes, policy }))));
      this.#made.set(finding, said);
    }
    return said;
  }

  #refused(faults: readonly Fault[]): string {
    const { locale } = this.#form;
    return this.#document.refused(cleared(WORDS[locale].refused + reasonOf(faults, locale)));
  }

  #headingOf(rows: readonly LedgerRow[]): ExplainedHeading {
    const { list, among, rowsIn } = WORDS[this.#form.locale];
    const tables = new Map<string, number[]>();
    for (const row of rows) {
      const table = tableOf(row).replace(/!$/, "");
      const lines = tables.get(table);
      if (lines === undefined) tables.set(table, [row.line]);
      else lines.push(row.line);
    }
    const where = [...tables].map(
      ([table, lines]) => `${table}${table === "" ? "" : " "}${rowsIn(lines.join(list), lines.length)}`,
    );
    return { who: this.#namesIn(rows).join(list), where: cleared(where.join(among)) };
  }

  #headingOfAll({ key, rows }: HouseholdRows): ExplainedHeading {
    const { who, where } = this.#headingOf(rows);
    return { who, where: WORDS[this.#form.locale].household(nameIn(key), where) };
  }

  #namesIn(rows: readonly LedgerRow[]): readonly string[] {
    return rows.flatMap(({ table, cells }) => {
      const index = this.#names.get(table);
      const name = index === undefined ? "" : nameIn(cells[index] ?? "");
      return name === "" ? [] : [name];
    });
  }
}

interface Words {
  readonly list: string;
  readonly among: string;
  readonly refused: string;
  rowsIn(lines: string, count: number): string;
  household(key: string, rows: string): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    list: "、",
    among: "，",
    refused: "退回，未作答：",
    rowsIn: (lines) => `第 ${lines} 行`,
    household: (key, rows) => `户 ${key}（${rows}）`,
  },
  en: {
    list: ", ",
    among: "; ",
    refused: "Rejected, not answered: ",
    rowsIn: (lines, count) => `${count > 1 ? "rows" : "row"} ${lines}`,
    household: (key, rows) => `household ${key} (${rows})`,
  },
};

/** A name in a few characters. */
function nameIn(cell: string): string {
  const text = cell.trim();
  return cleared(text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
}

/** On one line, without what would be obeyed instead of shown; of an ID number its ends. */
function cleared(text: string): string {
  return shown(maskIds(text.replaceAll(/\s+/g, " ")));
}
