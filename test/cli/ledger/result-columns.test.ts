import { expect, test } from "vitest";
import type { Finding } from "../../../src/index.js";
import { resultColumns } from "../../../src/ledger/result-columns.js";

const finding = (fields: object): Finding => ({ rule: "r", policy: "p", clauses: [], readings: [], reasons: [], ...fields });

test("words by their title, plain values as they are, lists and records as JSON, nothing as nothing", () => {
  const columns = resultColumns({
    properties: {
      rule: {},
      decision: { title: "是否", "x-labels": { yes: { zh: "是", en: "yes" } } },
      count: {},
      list: { title: "表" },
      none: {},
      left: {},
    },
  });
  expect(columns.header).toBe(
    "结果：是否,结果：count,结果：表,结果：none,结果：left,结果：依据条款,结果：所依据的解释",
  );
  const [first, other] = [
    { decision: "yes", count: 3, list: ["a"], none: null },
    { decision: "=1", count: 0, list: [], none: null },
  ];
  expect(columns.text(finding(first))).toBe('是,3,"[""a""]",,,,');
  expect(columns.text(finding(other))).toBe("'=1,0,[],,,,");
});

test("a finding without fields of its own", () => {
  const columns = resultColumns({});
  expect(columns.header).toBe("结果：依据条款,结果：所依据的解释");
  const shared = finding({ clauses: ["P-1.a", "P-1.b"], readings: [{ name: "a", option: "b" }] });
  expect(columns.text(shared)).toBe("P-1.a、P-1.b,a=b");
  expect(columns.text(shared)).toBe(columns.text(shared));
});
