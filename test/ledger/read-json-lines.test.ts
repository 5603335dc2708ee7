import { expect, test } from "vitest";
import { readLedgers } from "../../src/ledger/read-ledger.js";

test("a ledger of NDJSON without rejects beside it", async () => {
  const facts: unknown[] = [];
  const file = (async function* () {
    yield Buffer.from('{"tier":500}\n\n{"tier":200}\n');
  })();
  const end = await readLedgers(
    [{ file }],
    {},
    { format: "ndjson", renamed: new Map() },
    {
      onHeader: () => undefined,
      onSetAside: () => undefined,
      onReject: () => undefined,
      onFacts: (one) => facts.push(one),
      flush: async () => undefined,
    },
  );
  expect(facts).toEqual([{ tier: 500 }, { tier: 200 }]);
  expect(end).toMatchObject({ rows: 3, results: 2, rejects: 0, hasOnlyTold: false });
});
