import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const namesOf = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await runCli(["readings", ...args, "--json"]);
  return (JSON.parse(stdout) as readonly { readonly name: string }[]).map(({ name }) => name);
};

test("readings of one kind are those of that kind alone, and of all kinds every reading", async () => {
  const kinds = [];
  for (const kind of ["choice", "open", "fact", "fixed", "none"]) kinds.push(await namesOf("--kind", kind));
  expect(kinds[0]).toContain("agencyPaidSubsidy");
  expect(kinds[1]).not.toContain("agencyPaidSubsidy");
  expect(kinds.every(({ length }) => length > 0)).toBe(true);
  expect(kinds.flat().sort()).toEqual([...(await namesOf())].sort());
});

test("a choice stands with its options, an open figure with none", async () => {
  const rowOf = async (name: string) => (await runCli(["readings", name])).stdout.trimEnd().split(/ {2,}/);
  expect(await rowOf("agencyPaidSubsidy")).toEqual([
    "agencyPaidSubsidy",
    "可选",
    "as-tier | none",
    "政府按最高档代缴的，是否照该档给缴费补贴？",
  ]);
  expect((await rowOf("agencyTierSubsidy")).slice(1)).toEqual(["待定数额", "政府按100元档代缴的，缴费补贴是多少？"]);
});
