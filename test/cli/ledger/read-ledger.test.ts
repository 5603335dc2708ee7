import { expect, test } from "vitest";
import { contributionSubsidy } from "../../../src/index.js";
import { cellReader } from "../../../src/ledger/columns/cell-reader.js";
import type { LedgerUse } from "../../../src/ledger/ledger-use.js";
import { readLedgers } from "../../../src/ledger/read-ledger.js";
import { reasonOf } from "../../../src/ledger/reject-form.js";
import { RemarkList } from "../../../src/ledger/remark-list.js";

const schema = { properties: { note: { type: "string" } } };

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function use(onFacts: LedgerUse["onFacts"], rejects: string[] = []): LedgerUse {
  return {
    onHeader: () => undefined,
    onFacts,
    onReject: ({ line }, faults) => rejects.push(`${line} ${reasonOf(faults, "en")}`),
    flush: async () => undefined,
  };
}

test("an error that is no fault of the facts ends the reading", async () => {
  const broken = use(() => {
    throw new TypeError("not ours");
  });
  await expect(
    readLedgers([{ file: bytes("note\na\nb\n") }], schema, { format: "csv", renamed: new Map() }, broken),
  ).rejects.toThrow("not ours");
});

test("so it does in one of several files", async () => {
  const broken = use(() => {
    throw new TypeError("not ours");
  });
  const files = ["a", "b"].map((name) => ({ name, file: bytes("note\na\n") }));
  const reading = readLedgers(files, schema, { format: "csv", renamed: new Map() }, broken);
  await expect(reading).rejects.toThrow(new TypeError("not ours"));
});

test("a fault of a fact that no column gives is told under the fact's own name", async () => {
  const rejects: string[] = [];
  const asking = use(() => contributionSubsidy({} as never), rejects);
  const counts = await readLedgers(
    [{ file: bytes("note\na\n") }],
    schema,
    { format: "csv", renamed: new Map() },
    asking,
  );
  expect(counts).toEqual({
    rows: 1,
    results: 0,
    rejects: 1,
    setAside: 0,
    hasOnlyTold: false,
    remarks: new RemarkList(),
  });
  expect(rejects[0]).toMatch(/^2 tier: /);
});

test("a row with one cell that says total is set aside, wherever it stands; a name like it is not", async () => {
  const text = "a,b,c,d,note\n,,小计：,,9\n合 计,1,1,1,1\n合计明,1,1,1,1\n";
  const counts = await readLedgers(
    [{ file: bytes(text) }],
    schema,
    { format: "csv", renamed: new Map() },
    use(() => undefined),
  );
  expect(counts).toEqual({
    rows: 3,
    results: 1,
    rejects: 0,
    setAside: 2,
    hasOnlyTold: true,
    remarks: new RemarkList(),
  });
});

test("more different cells than are remembered are read all the same", () => {
  const read = cellReader({ type: "integer" }, {});
  const cells = Array.from({ length: 5000 }, (_, index) => String(index));
  expect(cells.map((cell) => read?.(cell))).toEqual(cells.map(Number));
});

test("a table of which nothing is asked has no header", async () => {
  const reading = readLedgers(
    [{ file: bytes("a\n1\n") }],
    {},
    { format: "csv", renamed: new Map() },
    use(() => undefined),
  );
  await expect(reading).rejects.toThrow("no header in the first 2 rows");
});
