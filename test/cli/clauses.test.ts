import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const idsOf = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { exit, stdout } = await runCli(["clauses", ...args, "--json"]);
  expect(exit).toBe(0);
  return (JSON.parse(stdout) as readonly { readonly id: string }[]).map(({ id }) => id);
};

test("clauses of one kind are those of that kind alone, and of all kinds every clause", async () => {
  const kinds = [];
  for (const kind of ["computable", "checkable", "procedural"]) kinds.push(await idsOf("--kind", kind));
  expect(kinds[0]).toContain("P-2.3.b");
  expect(kinds[1]).not.toContain("P-2.3.b");
  expect(kinds.every(({ length }) => length > 0)).toBe(true);
  expect(kinds.flat().sort()).toEqual([...(await idsOf())].sort());
});

test("those that hold a text, however it is written", async () => {
  expect(await idsOf("P-2.3.B")).toEqual(["P-2.3.b"]);
});
