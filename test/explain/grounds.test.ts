import { expect, test } from "vitest";
import { explainedSteps } from "../../src/explain/grounds.js";
import type { Finding, Reason } from "../../src/rule/finding.js";
import { wordsIn } from "../support/words-in.js";

const clause = "P-2.2.f";
const paidFor: Reason = { code: "agency-bill", clause, values: { agencyPaid: "100", selfPaid: "0" } };
const notPaidFor: Reason = { code: "agency-bill", clause, values: { agencyPaid: "0", selfPaid: "500" } };
const ownTier: Reason = { code: "own-tier-bill", clause, values: { lowest: "200", highest: "6000" } };
const unlessJoining: Reason = { code: "unless-joining", clause };

const sentencesOf = (...reasons: readonly Reason[]) =>
  explainedSteps({ reasons } as Finding, wordsIn("zh-CN")).map(({ sentence }) => sentence);

const neither = "不符合参保条件的，政府不代缴，本人也不缴费。";

test("one bill stands for itself", () => {
  expect(sentencesOf(paidFor)).toEqual(["政府代缴100元，本人缴0元。"]);
});

test("of several bills each says whether the district pays", () => {
  expect(sentencesOf(paidFor, notPaidFor, ownTier)).toEqual([
    "如予代缴：政府代缴100元，本人缴0元。",
    "如不予代缴：政府代缴0元，本人缴500元。",
    "如不予代缴：本人按自选档次缴费，200元至6000元。",
  ]);
});

test("where the person may not join, a bill is of who may", () => {
  expect(sentencesOf(ownTier, unlessJoining)).toEqual(["符合参保条件的，本人按自选档次缴费，200元至6000元。", neither]);
  expect(sentencesOf(paidFor, ownTier, unlessJoining)).toEqual([
    "符合参保条件的，如予代缴：政府代缴100元，本人缴0元。",
    "符合参保条件的，如不予代缴：本人按自选档次缴费，200元至6000元。",
    neither,
  ]);
});
