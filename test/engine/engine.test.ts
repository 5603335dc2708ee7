import { expect, test } from "vitest";
import { ask, askMany, version } from "../../src/engine/engine.js";
import { yingzhou2021 } from "../../src/index.js";
import { read } from "../gates/project.js";

const subsidy = "pension/contribution-subsidy";
const draft = JSON.stringify({
  base: "yingzhou-2021",
  id: "kept",
  changes: { supplied: { agencyTierSubsidy: { value: "30", source: "文件出处" } } },
});

function asked(...question: Parameters<typeof ask>): unknown {
  return JSON.parse(ask(...question));
}

test("a finding is JSON, as the command answers", () => {
  expect(ask(subsidy, '{"tier":500}')).toBe(
    '{"finding":{"rule":"pension/contribution-subsidy","policy":"yingzhou-2021","subsidy":{"status":"determined",' +
      '"value":"70"},"clauses":["P-2.2.d","P-2.3.b"],"readings":[],"reasons":[{"code":"ladder-step",' +
      '"clause":"P-2.3.b","values":{"tier":500,"from":500,"subsidy":70}}]}}',
  );
});

test("a policy is given whole or as a draft; null is none", () => {
  expect(asked(subsidy, '{"tier":100}', null)).toMatchObject({ finding: { policy: "yingzhou-2021" } });
  for (let time = 0; time < 2; time += 1)
    expect(asked(subsidy, '{"tier":100,"payment":"agency-paid"}', draft)).toMatchObject({
      finding: { policy: "kept", subsidy: { value: "30" } },
    });
  expect(asked(subsidy, '{"tier":500}', JSON.stringify({ ...yingzhou2021, id: "whole" }))).toMatchObject({
    finding: { policy: "whole" },
  });
});

test("more policies than are kept are answered by all the same", () => {
  const ids = Array.from({ length: 70 }, (_, number) => `draft-${number}`);
  const said = ids.map((id) => asked(subsidy, '{"tier":500}', JSON.stringify({ ...JSON.parse(draft), id })));
  expect(said).toEqual(ids.map((id) => ({ finding: expect.objectContaining({ policy: id }) })));
});

test.each([
  ["facts", subsidy, '{"tier":250}', null, { code: "RULE_INPUT", rule: subsidy, issues: [{ path: "tier" }] }],
  ["a rule that there is none of", "pension/subsidy", "{}", null, { code: "UNKNOWN_RULE" }],
  ["a text that is no JSON", subsidy, "{", null, { name: "LedgerError", code: "JSON" }],
  ["a key given twice", subsidy, '{"tier":500,"tier":200}', null, { code: "JSON" }],
  ["a number that no double holds", subsidy, '{"tier":500.00000000000000001}', null, { code: "JSON" }],
  [
    "a text of another kind, by what it was to be",
    subsidy,
    "[1",
    null,
    { message: { en: expect.stringContaining("facts") } },
  ],
  ["no text", subsidy, undefined as unknown as string, null, { code: "JSON" }],
  ["a policy that is no JSON", subsidy, '{"tier":500}', "{", { code: "JSON" }],
  ["a policy that is none", subsidy, '{"tier":500}', "{}", { code: "POLICY", faults: expect.any(Array) }],
])("what is wrong is data: %s", (_, rule, facts, policy, error) => {
  for (let time = 0; time < 2; time += 1) expect(asked(rule, facts, policy)).toMatchObject({ error });
});

test("even what nobody foresaw is data", () => {
  let reads = 0;
  const breaking = {
    toString() {
      reads += 1;
      if (reads > 1) throw new RangeError("out of memory");
      return "{}";
    },
  };
  expect(asked(subsidy, breaking as unknown as string)).toEqual({
    error: {
      name: "Error",
      code: "UNFORESEEN",
      message: { zh: "程序出错：RangeError: out of memory", en: "the program failed: RangeError: out of memory" },
    },
  });
});

test("many rows: a line for each, in order, whatever is wrong with one", () => {
  const lines = ['{"tier":500}', '{"tier":250}', "", '{"tier":200}\r'];
  const answers = lines.map((line) => ask(subsidy, line));
  expect(askMany(subsidy, lines.join("\n")).split("\n")).toEqual(answers);
  expect(askMany(subsidy, `${lines.join("\n")}\n`).split("\n")).toEqual(answers);
  expect(askMany(subsidy, '{"tier":500}\n', draft)).toContain('"policy":"kept"');
  expect(askMany(subsidy, "")).toBe("");
  expect(askMany(subsidy, null as unknown as string)).toContain('"code":"RULE_INPUT"');
});

test("the version is the package's", () => {
  expect(version).toBe((JSON.parse(read("package.json")) as { version: string }).version);
});
