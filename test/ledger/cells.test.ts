import { expect, test } from "vitest";
import { ledgerSchema, yingzhou2021 } from "../../src/index.js";
import { CellFault } from "../../src/ledger/columns/cell-fault.js";
import { readCell } from "../../src/ledger/columns/cell-reader.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import type { MappedColumn } from "../../src/ledger/columns/mapping.js";
import { markOf } from "../support/mark-of.js";
import { matched } from "../support/matched.js";
import table from "./cells.json" with { type: "json" };

interface Row {
  readonly column: string;
  readonly cell: string;
  /** The header of the column; its title where none is given. */
  readonly header?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly excelDates?: boolean;
  readonly value?: unknown;
  /** Says nothing of the fact. */
  readonly nothing?: true;
  /** A part of why it can't be read, and the mark of all of it in both languages. */
  readonly fault?: string;
  readonly mark?: string;
}

const townships = yingzhou2021.pension.townships.map(({ name }) => name);

test.each((table.rows as readonly Row[]).map((row) => [row.column, row.cell, row] as const))(
  "%s: %j",
  (_, cell, row) => {
    const [ledger, field = ""] = row.column.split(" ");
    const node = (ledgerSchema(ledger as "pension")["properties"] as Readonly<Record<string, SchemaNode>>)[field];
    const { header = field, words = {}, excelDates } = row;
    const options = { words: new Map(Object.entries(words)), excelDates, townships };
    const { columns } = matched([header], { properties: { [field]: node as SchemaNode } }, options);
    const value = readCell((columns[0] as MappedColumn).read, cell);
    if (row.fault === undefined) {
      expect(value).toEqual(row.value);
      return;
    }
    const { reason } = value as CellFault;
    expect([reason.en, reason.zh, markOf(reason)]).toEqual([expect.stringContaining(row.fault), reason.zh, row.mark]);
    expect(value).toBeInstanceOf(CellFault);
  },
);
