import { expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { runLedger, withoutMapping } from "../../src/cli/run-ledger.js";
import { MappingError } from "../../src/ledger/columns/mapping-faults.js";

function streams() {
  let told = "";
  return { stderr: { write: (text: string) => (told += text) } as unknown as Streams["stderr"], told: () => told };
}

const listening = () => (["SIGHUP", "SIGINT", "SIGTERM"] as const).map((signal) => process.listenerCount(signal));

test("work that ends by itself: no signal is waited for afterwards", async () => {
  const before = listening();
  const { stderr, told } = streams();
  let during: readonly number[] = [];
  const { exit } = await runLedger({ stderr } as Streams, async () => {
    during = listening();
  });
  expect([exit, told()]).toEqual([0, ""]);
  expect(during).toEqual(before.map((count) => count + 1));
  expect(listening()).toEqual(before);
});

test("what is wrong with the columns of a table is an error of the command, a line for each", async () => {
  const before = listening();
  const fault = new MappingError([
    { zh: "缺一列", en: "no column" },
    { zh: "缺两列", en: "no columns" },
  ]);
  const failing = runLedger(streams() as unknown as Streams, async () => {
    throw fault;
  });
  await expect(failing).rejects.toMatchObject({
    name: "CommandError",
    code: "FILE",
    text: { zh: "缺一列\n缺两列", en: "no column\nno columns" },
  });
  expect(listening()).toEqual(before);
  const other = new Error("another");
  expect(withoutMapping(other)).toBe(other);
});
