import { expect, test } from "vitest";
import { ledgerSchema } from "../../src/index.js";
import { type CellReader, cellReader, readCell } from "../../src/ledger/columns/cell-reader.js";
import { splitName } from "../../src/ledger/columns/fold.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { placeReader } from "../../src/ledger/columns/read-place.js";
import { whySetAside } from "../../src/ledger/columns/set-aside.js";

const LONGEST = 32_767;
/** What patterns that go back over a text are slow at: one letter again and again, and what they look for, unended. */
const SEEDS = [" ", "　", "0", "1,", "村", "一", "(", "1是", "、", "合计", "'", "-", "省市区", "元", "1 ", "一级"];
const LONG = SEEDS.map((seed) => seed.repeat(LONGEST).slice(0, LONGEST));
/** Far above what a reader takes, far below what a pattern of quadratic time would take. */
const MOST_MS = 1000;

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test.each(["pension", "medical"] as const)("the longest cell that Excel holds is read in no time: %s", (ledger) => {
  const nodes = Object.values(ledgerSchema(ledger)["properties"] as Readonly<Record<string, SchemaNode>>);
  const readers = nodes.map((node) => cellReader(node, { townships: ["王店镇"] }) as CellReader);
  for (const cell of LONG) expect(took(() => readers.map((read) => readCell(read, cell)))).toBeLessThan(MOST_MS);
});

test("so is such a header, such a place, and such a cell where a total may stand", () => {
  const nowhere = {
    idNumber: 0,
    name: 1,
    remarks: new Set<number>(),
    nameless: [],
    numbers: new Set<number>(),
    printed: new Set<number>(),
  };
  for (const cell of LONG) {
    expect(took(() => splitName(cell))).toBeLessThan(MOST_MS);
    expect(took(() => placeReader(["王店镇"])(cell))).toBeLessThan(MOST_MS);
    expect(took(() => whySetAside([cell, cell, cell], nowhere, [cell]))).toBeLessThan(MOST_MS);
  }
});
