import { expect, test } from "vitest";
import type { RuleInputIssue } from "../src/index.js";
import { isRuleInputError, medicalSettlement, mergeSettlements, mergeSums, pensionSettlement } from "../src/index.js";
import { forged, pathsIn } from "./support/forged.js";
import { idNumberOf } from "./support/id-number-of.js";

const place = { township: "王店镇", village: "东村" };
const pension = pensionSettlement();
pension.add({ idNumber: idNumberOf(1), ...place, tier: 500, paidOn: "2021-11-05" });
pension.add({ idNumber: idNumberOf(2), ...place, paidYuan: 500, payment: "back-payment" });
const medical = medicalSettlement();
medical.add({ idNumber: idNumberOf(1), ...place, groups: ["destitute"] });

/** What each value of a state is called where it is wrong, by its place. */
function titlesIn(state: object, merge: (state: never) => unknown): Readonly<Record<string, string>> {
  const titles = new Map<string, string>();
  for (const path of pathsIn(state)) {
    try {
      merge(forged(state, path, -1) as never);
    } catch (error) {
      if (!isRuleInputError(error)) throw error;
      const [{ path: at, message }] = error.issues as [RuleInputIssue, ...RuleInputIssue[]];
      const named = at.replace("[0].", "").replaceAll(/\[\d+\]/g, "[]");
      titles.set(named, `${/“(.*?)”/.exec(message.zh)?.[1]} | ${/^(.*?):/.exec(message.en)?.[1]}`);
    }
  }
  return Object.fromEntries(titles);
}

type Titles = Readonly<Record<string, string>>;
const beside = (one: Titles, other: Titles): Titles =>
  Object.fromEntries(Object.entries(one).filter(([path, title]) => other[path] !== title));

const ofAll: Titles = {
  package: "软件包 | Package",
  version: "形式的版本 | Version of the form",
  kind: "台账种类 | Kind of ledger",
  holds: "内容 | What it holds",
  policy: "政策 | Policy",
  "policy.id": "政策名称 | Name of the policy",
  "policy.hash": "摘要 | Hash",
  "places[].township": "乡镇（街道） | Township",
  "places[].village": "村（社区） | Village",
};

test("what is wrong in a state is called by its name, in Chinese and English", () => {
  const ofPension = titlesIn(pension.state(), (state) => mergeSettlements("pension", [state]));
  const ofMedical = titlesIn(medical.state(), (state) => mergeSettlements("medical", [state]));
  expect(ofPension).toMatchObject(ofAll);
  expect(beside(ofPension, ofAll)).toEqual({
    places: "地方 | Places",
    "places[]": "地方 | Place",
    said: "各行所写 | What rows say",
    "said[]": "一行所写 | What a row says",
    "said[].payment": "缴费性质 | How it was paid",
    "said[].paidYuan": "实缴金额 | Yuan paid",
    "said[].tier": "本年度缴费档次 | Contribution tier of the year, yuan",
    "said[].paidOn": "缴费日期 | Day of payment",
    rows: "各行 | Rows",
    "rows.row": "行号 | Numbers of the rows",
    "rows.row[]": "行号 | Numbers of the rows",
    "rows.idNumber": "公民身份号码 | Citizens' ID numbers",
    "rows.idNumber[]": "公民身份号码 | Citizen's ID number",
    "rows.place": "所在的地方 | Places of the rows",
    "rows.place[]": "所在的地方 | Places of the rows",
    "rows.said": "所写的内容 | What the rows say",
    "rows.said[]": "所写的内容 | What the rows say",
  });
  expect(beside(ofMedical, ofPension)).toEqual({
    "said[].groups": "人员类别 | Groups",
    "said[].groups[]": "人员类别 | Group",
  });
});

test("and so is what is wrong in sums", () => {
  const ofPension = titlesIn(pension.sums(), (sums) => mergeSums("pension", [sums]));
  const ofMedical = titlesIn(medical.sums(), (sums) => mergeSums("medical", [sums]));
  expect(ofPension).toMatchObject(ofAll);
  expect(beside(ofPension, ofAll)).toEqual({
    inAll: "列出的人数 | Persons listed",
    "inAll.joins": "合并 | Joined",
    "inAll.conflicts": "冲突 | In conflict",
    "inAll.unplaced": "未写明乡镇或村 | Without a township or village",
    readings: "解释 | Readings",
    "readings[]": "解释 | Reading",
    "readings[].name": "解释名称 | Name of the reading",
    "readings[].option": "选项 | Option",
    places: "各村 | Villages",
    "places[]": "一村 | Village",
    "places[].rows": "各行 | Rows",
    "places[].rows.counted": "入账 | Counted",
    "places[].rows.joined": "合并 | Joined",
    "places[].rows.conflicts": "冲突 | In conflict",
    "places[].unpaid": "未缴 | Unpaid",
    "places[].outsideWindow": "缴费期外 | Outside the window",
    "places[].outsideWindow.selfPaid": "缴费期外收到 | Received outside the window",
    "places[].outsideWindow.selfPaid.persons": "人数 | Persons",
    "places[].outsideWindow.selfPaid.yuan": "金额（元） | Yuan",
    "places[].outsideWindow.agencyPaid": "缴费期外收到 | Received outside the window",
    "places[].outsideWindow.agencyPaid.persons": "人数 | Persons",
    "places[].outsideWindow.agencyPaid.yuan": "金额（元） | Yuan",
    "places[].paidDays": "缴费日期 | Days of payment",
    "places[].paidDays.counted": "各期限前的人数 | Persons by deadline",
    "places[].paidDays.counted[]": "人数 | Persons",
    "places[].paidDays.open": "待定 | Open",
    "places[].paidDays.undated": "日期不明 | Of no known day",
    "places[].lines": "各档次 | Lines",
    "places[].lines[]": "一档 | Line",
    "places[].lines[].tier": "档次（元） | Tier, yuan",
    "places[].lines[].payment": "缴费性质 | How it was paid",
    "places[].lines[].groups": "代缴类别 | Groups paid for by the government",
    "places[].lines[].persons": "人数 | Persons",
    "places[].lines[].open": "待定人数 | Open",
    "places[].lines[].paid": "缴费 | Paid",
    "places[].lines[].paid.settled": "已定（元） | Settled, yuan",
    "places[].lines[].paid.open": "待定笔数 | How many are open",
    "places[].lines[].paid.openMin": "待定至少（元） | Open at least, yuan",
    "places[].lines[].paid.openMax": "待定至多（元） | Open at most, yuan",
    "places[].lines[].paid.openReadings": "待明确的解释 | Readings that would settle it",
    "places[].lines[].paid.missingFacts": "待补的事实 | Facts that would settle it",
    "places[].lines[].subsidy": "补贴 | Subsidy",
    "places[].lines[].subsidy.settled": "已定（元） | Settled, yuan",
    "places[].lines[].subsidy.open": "待定笔数 | How many are open",
    "places[].lines[].subsidy.openMin": "待定至少（元） | Open at least, yuan",
    "places[].lines[].subsidy.openMax": "待定至多（元） | Open at most, yuan",
    "places[].lines[].subsidy.openReadings": "待明确的解释 | Readings that would settle it",
    "places[].lines[].subsidy.openReadings[]": "解释名称 | Name of the reading",
    "places[].lines[].subsidy.missingFacts": "待补的事实 | Facts that would settle it",
    "places[].lines[].subsidy.missingFacts[]": "事实 | Fact",
    "places[].lines[].paid.openReadings[]": "解释名称 | Name of the reading",
  });
  expect(beside(ofMedical, ofPension)).toEqual({
    "places[].paidOtherwise": "实缴不符 | Paid otherwise than due",
    "places[].lines": "各类人员 | Lines",
    "places[].lines[]": "一类人员 | Line",
    "places[].lines[].groups": "人员类别 | Groups",
    "places[].lines[].groups[]": "人员类别 | Group",
    "places[].lines[].subsidy": "资助 | Subsidy",
    "places[].lines[].selfPaid": "个人应缴 | Due from persons",
    "places[].lines[].selfPaid.settled": "已定（元） | Settled, yuan",
    "places[].lines[].selfPaid.open": "待定笔数 | How many are open",
    "places[].lines[].selfPaid.openMin": "待定至少（元） | Open at least, yuan",
    "places[].lines[].selfPaid.openMax": "待定至多（元） | Open at most, yuan",
    "places[].lines[].selfPaid.openReadings": "待明确的解释 | Readings that would settle it",
    "places[].lines[].selfPaid.missingFacts": "待补的事实 | Facts that would settle it",
  });
});
