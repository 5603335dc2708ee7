import { expect, test } from "vitest";
import { isIdNumber, ledgerSchema, yingzhou2021 } from "../../src/index.js";
import type { CellRow } from "../../src/ledger/columns/find-header.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import type { Mapping } from "../../src/ledger/columns/mapping.js";
import { type RowFault, TableReader } from "../../src/ledger/columns/read-table.js";
import { idNumberOf } from "../support/id-number-of.js";
import { markOf } from "../support/mark-of.js";
import { thrownBy } from "../support/thrown-by.js";
import table from "./layouts.json" with { type: "json" };

interface Layout {
  readonly name: string;
  readonly ledger?: "medical";
  readonly rows: readonly string[];
  readonly said?: number;
  /** The year that the table is of, and what its sheet is called. */
  readonly year?: number;
  readonly sheetName?: string;
  /** The line of its first row, and how many rows it has. */
  readonly header?: readonly number[];
  /** The lines of persons. */
  readonly persons: readonly number[];
  /** The lines that are rejected, and the marks of what is said of them in both languages. */
  readonly rejects?: Readonly<Record<string, string>>;
  readonly setAside?: Readonly<Record<string, readonly number[]>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly unused?: readonly string[];
  readonly groups?: readonly unknown[];
  readonly places?: readonly string[];
  /** A part of why it can't be read, and the mark of all of it in both languages. */
  readonly fault?: string;
  readonly mark?: string;
}

interface Facts {
  readonly groups?: unknown;
  readonly township?: string;
  readonly village?: string;
}

/** A number that Excel might have cut, and that is right all the same. */
const CUT = Array.from({ length: 50 }, (_, at) => `${341_202_195_001_010 + at}000`).find(isIdNumber) ?? "";

function cellOf(text: string): string {
  if (text.startsWith("ID")) return idNumberOf(Number(text.slice(2)));
  if (text === "CUT1") return CUT;
  if (text.startsWith("STRUCK")) return text.slice("STRUCK".length);
  return text === "LONG" ? "长".repeat(32_768) : text;
}

function rowOf(text: string, index: number): CellRow {
  const cells = text.split(",");
  const struck = cells.flatMap((cell, at) => (cell.startsWith("STRUCK") ? [[at, "struck"] as const] : []));
  const marks = struck.length === 0 ? undefined : new Map(struck);
  return { line: index + 1, cells: cells.map(cellOf), marks };
}

function read({ ledger, rows, said, year, sheetName }: Layout) {
  const told = { header: [0, 0], mapping: undefined as Mapping | undefined };
  const rejects: (readonly [line: string, faults: readonly RowFault[]])[] = [];
  const persons: { readonly line: number; readonly facts: Facts }[] = [];
  const setAside: Record<string, number[]> = {};
  const townships = yingzhou2021.pension.townships.map(({ name }) => name);
  const options = { renamed: new Map(), townships, headerRow: said, mayReorder: true, year, sheetName };
  const reader = new TableReader(ledgerSchema(ledger ?? "pension") as SchemaNode, options, {
    onHeader(header, mapping, above) {
      told.header = [above.length + 1, header.length];
      told.mapping = mapping;
    },
    onFacts: (facts, { line }) => persons.push({ line, facts: facts as Facts }),
    onReject: ({ line }, faults) => rejects.push([String(line), faults]),
    onRemark: () => undefined,
    kept: (row) => row,
    onSetAside({ line }, why) {
      setAside[why] = [...(setAside[why] ?? []), line];
    },
  });
  for (const [index, text] of rows.entries()) reader.add(rowOf(text, index));
  reader.end();
  return { ...told, persons, rejects, setAside };
}

test.each((table.rows as readonly Layout[]).map((row) => [row.name, row] as const))("%s", (_, layout) => {
  if (layout.fault !== undefined) {
    const { message } = thrownBy(() => read(layout));
    expect([message, markOf(message)]).toEqual([expect.stringContaining(layout.fault), layout.mark]);
    return;
  }
  const { header, mapping, persons, rejects, setAside } = read(layout);
  const facts = persons.map((person) => person.facts);
  expect({ header, setAside }).toEqual({ header: layout.header, setAside: layout.setAside ?? {} });
  expect(persons.map(({ line }) => line).sort((one, other) => one - other)).toEqual(layout.persons);
  const said = layout.rejects ?? {};
  const marked = rejects.map(([line, faults]) => ({ line, mark: markOf(faults), faults }));
  expect(marked.filter(({ line, mark }) => said[line] !== mark)).toEqual([]);
  expect(rejects.map(([line]) => line).sort()).toEqual(Object.keys(said));
  expect(mapping?.columns.map(({ field, header: name }) => [field, name])).toEqual(
    expect.arrayContaining(Object.entries(layout.columns ?? {})),
  );
  if (layout.unused !== undefined) expect(mapping?.unused.map((column) => column.header)).toEqual(layout.unused);
  if (layout.groups !== undefined) expect(facts.map(({ groups }) => groups)).toEqual(layout.groups);
  if (layout.places !== undefined)
    expect(facts.map(({ township, village }) => `${township} ${village}`)).toEqual(layout.places);
});
