import { expect, test } from "vitest";
import { ledgerSchema, pensionSettlement } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { PersonList } from "../../src/ledger/person-list.js";
import type { LedgerRow } from "../../src/ledger/row-book.js";
import { RowNumbers } from "../../src/ledger/row-numbers.js";
import { idNumberOf } from "../support/id-number-of.js";

test("the first persons of each list are told by their rows, and by what differs", () => {
  const numbers = new RowNumbers();
  const settlement = pensionSettlement();
  const rows = [
    [1, "东村"],
    [1, "西村"],
    [2, "东村"],
    [2, "西村"],
  ] as const;
  for (const [at, [serial, village]] of rows.entries())
    settlement.add(
      { idNumber: idNumberOf(serial), township: "王店镇", village, tier: 500, paidOn: "2021-03-01" },
      numbers.numberOf({ line: at + 2 } as LedgerRow),
    );
  const accounts = settlement.accounts();
  const list = new PersonList(accounts, ledgerSchema("pension") as SchemaNode, numbers);
  expect(list.first(1)).toEqual([
    { what: { zh: "合并", en: "joined" }, inAll: 0, persons: [] },
    {
      what: { zh: "冲突", en: "conflicts" },
      inAll: 2,
      persons: [
        {
          idNumberEnd: idNumberOf(1).slice(-4),
          places: ["2", "3"],
          why: { zh: "村（社区）", en: "Village" },
        },
      ],
    },
  ]);
});
