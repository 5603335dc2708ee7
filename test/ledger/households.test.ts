import { expect, test } from "vitest";
import { factsSchema, householdEnrolment } from "../../src/index.js";
import type { SchemaNode } from "../../src/ledger/columns/json-schema-node.js";
import { bytesInMemory } from "../../src/ledger/file/file-bytes.js";
import { type HouseholdShape, householdShape } from "../../src/ledger/list-shapes.js";
import { readHouseholds } from "../../src/ledger/read-households.js";

/** Reads a roster of two members of one household. */
function read(onHousehold: () => void) {
  const rejected: string[] = [];
  const rows = "户号,身份证号,姓名,身份认定日\n1,990101197001011012,甲,2021-01-01\n1,b1,乙,\n";
  const reading = readHouseholds(
    [{ file: bytesInMemory(Buffer.from(rows)) }],
    householdShape(factsSchema("medical/household-enrolment") as SchemaNode) as HouseholdShape,
    false,
    { format: "csv", renamed: new Map() },
    {
      onHeader: () => undefined,
      onSetAside: () => undefined,
      onReject: ({ line }, faults) => rejected.push(`${line} ${faults.map(({ field, zh }) => `${field} ${zh}`)}`),
      flush: async () => undefined,
      onHousehold,
    },
  );
  return { reading, rejected };
}

test("what is no refusal of the facts ends the reading, and rejects no household", async () => {
  const { reading, rejected } = read(() => {
    throw new Error("no room");
  });
  await expect(reading).rejects.toThrow("no room");
  expect(rejected).toEqual([]);
});

test("what is refused of the household as a whole is told with its first row, by the name of its column", async () => {
  const { reading, rejected } = read(() => void householdEnrolment({ members: [], statusOn: "2021-02-30" }));
  await reading;
  expect(rejected).toEqual([
    expect.stringMatching(/^2 身份认定日 “身份认定日”应为日期/),
    "3  同户第 2 行有误，整户未作答",
  ]);
});
