import { expect, test } from "vitest";
import type { AnswerPart } from "../../src/explain/answer-part.js";
import type { Explanation } from "../../src/explain/explanation.js";
import { printed } from "../../src/explain/printed.js";

const part = (label: string, text: string, ...parts: readonly AnswerPart[]): AnswerPart => ({
  path: label,
  label,
  text,
  bounds: null,
  parts,
});
const step = (sentence: string, section: string) => ({ code: "code", sentence, clause: "P-2.3.b", section }) as const;
const clause = (document: string, section: string) =>
  ({ clause: "P-2.3.b", document, section, paraphrase: "…" }) as const;

test("steps that say the same stand together where they follow each other, clauses under their document", () => {
  const said: Explanation = {
    rule: "rule",
    locale: "zh-CN",
    title: "题",
    answer: [part("甲", "一"), part("乙", "", part("丙", "二。"), part("丁", "", part("戊", "三"))), part("己", "")],
    steps: [step("同。", "一"), step("同。", "二"), step("同。", "二"), step("异。", "二"), step("同。", "一")],
    clauses: [clause("通知", "一"), clause("通知", "二"), clause("方案", "一")],
    readings: [],
    open: { facts: [], questions: [] },
  };
  expect(printed(said, false).split("\n")).toEqual([
    "题",
    "",
    "结论",
    "  甲：一",
    "  乙：",
    "    丙：二",
    "    丁：",
    "      戊：三",
    "  己：",
    "",
    "步骤",
    "  1. 同。 [一、二]",
    "  2. 异。 [二]",
    "  3. 同。 [一]",
    "",
    "依据（转述）",
    "  通知",
    "    一：…",
    "    二：…",
    "  方案",
    "    一：…",
  ]);
});
