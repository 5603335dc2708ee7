import { ledgerSchema, type Text } from "../../../index.js";
import type { CellRow } from "../../../ledger/columns/find-header.js";
import type { SchemaNode } from "../../../ledger/columns/json-schema-node.js";
import { bytesInMemory, type FileBytes } from "../../../ledger/file/file-bytes.js";
import { openTables } from "../../../ledger/file/open-tables.js";
import type { Table } from "../../../ledger/file/table-row.js";
import { LedgerError } from "../../../ledger/ledger-error.js";
import { firstRows, lookAtTable } from "../../../ledger/look-at-table.js";
import { holdsRejects, MendedRows } from "../../../ledger/mended-rows.js";
import { sampleText } from "../../../ledger/sample/sample-text.js";
import { sampleRows } from "../../../ledger/sample/samples.js";
import type { LedgerKind } from "../../../ledger/settle/ledger-kind.js";
import { sheetsToRead, sheetsUnread } from "../../../ledger/sheets-to-read.js";
import { ledgerOptionsOf, nothingSaid, type Said } from "../said.js";
import { fileBytes } from "./file-bytes.js";
import type { Looked, LookedFile, Source } from "./protocol.js";

/** A file of the ledger. */
interface OpenFile {
  /** As its rejects call it; the invented ledger has no name. */
  readonly source: string | undefined;
  readonly bytes: FileBytes;
  readonly isOfRejects: boolean;
}

/** The files that the page was given, while they are looked at and read. */
export class OpenLedger {
  readonly #files: readonly OpenFile[];
  /** The first rows of tables, until it is said otherwise how the files are to be read. */
  readonly #rows = new Map<string, Promise<readonly CellRow[]>>();
  readonly #tables = new Map<string, Promise<readonly Table[]>>();

  private constructor(files: readonly OpenFile[]) {
    this.#files = files;
  }

  static async open(source: Source): Promise<OpenLedger> {
    if (typeof source === "string") return new OpenLedger([sampleFile(source)]);
    const files: OpenFile[] = [];
    for (const file of source) {
      const bytes = fileBytes(file);
      const isOfRejects = source.length > 1 && (await holdsRejects(bytes));
      files.push({ source: file.name, bytes, isOfRejects });
    }
    return new OpenLedger(files);
  }

  /** The files whose rows are read. */
  get files(): readonly OpenFile[] {
    return this.#files.filter(({ isOfRejects }) => !isOfRejects);
  }

  /** All files, those of rejects too. */
  get all(): readonly OpenFile[] {
    return this.#files;
  }

  /** The rejects among the files, to be read in the places of their sources. */
  async mended(): Promise<MendedRows> {
    const mended = new MendedRows();
    for (const { source = "", bytes, isOfRejects } of this.#files) if (isOfRejects) await mended.take(source, bytes);
    return mended;
  }

  /** Looks at the files as a ledger of a kind, or of the kind that its columns tell. */
  async look(said: Said, asked: LedgerKind | undefined): Promise<Looked> {
    const kind = asked ?? (await this.#kind(said));
    const files: LookedFile[] = [];
    for (const [index, file] of this.#files.entries())
      files.push(await this.#look(file, index, kind ?? "pension", said));
    return { kind, files };
  }

  async #look(
    { source = "", isOfRejects }: OpenFile,
    index: number,
    kind: LedgerKind,
    said: Said,
  ): Promise<LookedFile> {
    const none = { name: source, isOfRejects, sheets: [], fault: undefined };
    let isText = false;
    if (isOfRejects) return { ...none, isText };
    const schema = ledgerSchema(kind) as SchemaNode;
    const options = ledgerOptionsOf(kind, said);
    try {
      const tables = await this.#opened(index, said);
      isText = tables[0]?.name === undefined;
      const read = sheetsToRead(tables, said.sheets);
      const sheets = [];
      for (const sheet of tables.filter(
        (table) => read.includes(table) || sheetsUnread(tables, read).includes(table),
      )) {
        const isRead = read.includes(sheet);
        const rows = isRead ? await this.#first(index, sheet, said) : [];
        sheets.push({ name: sheet.name, isRead, table: isRead ? lookAtTable(rows, schema, options) : undefined });
      }
      return { ...none, sheets, isText };
    } catch (error) {
      return { ...none, isText, fault: textOf(error) };
    }
  }

  /** The kind of which the tables give more facts, and more of them by their own titles. */
  async #kind(said: Said): Promise<LedgerKind | undefined> {
    const tables: (readonly CellRow[])[] = [];
    for (const index of this.#files.flatMap(({ isOfRejects }, at) => (isOfRejects ? [] : [at]))) {
      try {
        for (const table of sheetsToRead(await this.#opened(index, said), said.sheets))
          tables.push(await this.#first(index, table, said));
      } catch (error) {
        textOf(error);
      }
    }
    const sum = (likenesses: readonly Likeness[], at: 0 | 1): number =>
      likenesses.reduce((all, each) => all + each[at], 0);
    const [pension, medical] = (["pension", "medical"] as const).map((kind) =>
      tables.map((rows) => likeness(rows, kind)),
    );
    const differences = ([0, 1] as const).map((at) => sum(pension ?? [], at) - sum(medical ?? [], at));
    const more = differences.find((difference) => difference !== 0);
    return more === undefined ? undefined : more > 0 ? "pension" : "medical";
  }

  #opened(index: number, said: Said): Promise<readonly Table[]> {
    const { encoding, delimiter } = said;
    const key = [index, encoding, delimiter].join("\n");
    const known = this.#tables.get(key) ?? openTables((this.#files[index] as OpenFile).bytes, { encoding, delimiter });
    this.#tables.set(key, known);
    return known;
  }

  #first(index: number, table: Table, said: Said): Promise<readonly CellRow[]> {
    const { encoding, delimiter, headerRow } = said;
    const key = [index, encoding, delimiter, headerRow, table.name].join("\n");
    const known = this.#rows.get(key) ?? firstRows(table, { renamed: new Map(), headerRow });
    this.#rows.set(key, known);
    return known;
  }
}

/** How many facts of a kind of ledger a table gives, and how many by their own titles. */
type Likeness = readonly [facts: number, titles: number];

function likeness(rows: readonly CellRow[], kind: LedgerKind): Likeness {
  const options = ledgerOptionsOf(kind, nothingSaid);
  const { facts, columns } = lookAtTable(rows, ledgerSchema(kind) as SchemaNode, options);
  return [facts, columns.filter(({ fact }) => fact?.matched === "title").length];
}

function sampleFile(kind: LedgerKind): OpenFile {
  const text = [...sampleText(sampleRows(kind))].join("");
  return { source: undefined, bytes: bytesInMemory(new TextEncoder().encode(text)), isOfRejects: false };
}

function textOf(error: unknown): Text {
  if (error instanceof LedgerError) return error.text;
  throw error;
}
