import { expect, test } from "vitest";
import { factsSchema } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { bytesInMemory } from "../../src/ledger/file/file-bytes.js";
import { type HouseholdShape, householdShape } from "../../src/ledger/list-shapes.js";
import { readHouseholds } from "../../src/ledger/read-households.js";

test("what is no refusal of the facts ends the reading, and rejects no household", async () => {
  const rejected: string[] = [];
  const reading = readHouseholds(
    [{ file: bytesInMemory(Buffer.from("户号,身份证号,姓名\n1,990101197001011012,甲\n")) }],
    householdShape(factsSchema("medical/household-enrolment") as SchemaNode) as HouseholdShape,
    false,
    { format: "csv", renamed: new Map() },
    {
      onHeader: () => undefined,
      onSetAside: () => undefined,
      onReject: ({ raw }) => rejected.push(raw),
      flush: async () => undefined,
      onHousehold: () => {
        throw new Error("no room");
      },
    },
  );
  await expect(reading).rejects.toThrow("no room");
  expect(rejected).toEqual([]);
});
