import { expect, test } from "vitest";
import {
  contributionSubsidy,
  evaluate,
  explain,
  type Finding,
  isRuleInputError,
  type Locale,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { clauses } from "../src/policy/yingzhou-2021/clauses.js";
import { readings } from "../src/policy/yingzhou-2021/readings.js";

const RULE = "pension/contribution-subsidy";

/** The lines under a heading of an explanation, without the two spaces before each. */
function under(heading: string, explanation: string): readonly string[] {
  const block = explanation.split("\n\n").find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return block
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^ {2}/, ""));
}

test("an explanation in Chinese: answer, steps, clauses, readings, and who settles what is open", () => {
  const plan = yingzhou2021.documents.pension.title.zh;
  const says = (id: "P-2.2.d" | "P-2.2.f" | "P-2.3.b"): string => clauses[id].paraphrase.zh;
  const { question, decider } = readings.agencyTierSubsidy;
  expect(explain(contributionSubsidy({ tier: 100 }))).toBe(
    [
      "缴费补贴 (pension/contribution-subsidy)",
      "",
      "结论",
      "  缴费补贴（元）：未定，在 0 至 40 之间",
      "",
      "步骤",
      "  1. 由政府代缴 100 元。 [二（二）]",
      "  2. 补贴标准自 200 元起，未列 100 元档，补贴额待有权机关明确。 [二（三）]",
      "",
      "依据",
      `  P-2.2.d ${plan} 二（二）：${says("P-2.2.d")}`,
      `  P-2.2.f ${plan} 二（二）：${says("P-2.2.f")}`,
      `  P-2.3.b ${plan} 二（三）：${says("P-2.3.b")}`,
      "",
      "解释",
      `  agencyTierSubsidy (A-12) ${question.zh}`,
      "    采用：未提供",
      "    100元档的缴费补贴，单位元/人·年，在0至40之间（含两端）。",
      "",
      "如何确定",
      `  agencyTierSubsidy: ${question.zh}由谁答复：${decider.zh}`,
    ].join("\n"),
  );
});

test("an explanation in English; what has nothing to say is left out", () => {
  const plan = yingzhou2021.documents.pension.title.en;
  const says = (id: "P-2.2.d" | "P-2.3.b"): string => clauses[id].paraphrase.en;
  expect(explain(contributionSubsidy({ tier: 500 }), "en")).toBe(
    [
      "Contribution subsidy (pension/contribution-subsidy)",
      "",
      "Answer",
      "  Contribution subsidy, yuan: 70",
      "",
      "Steps",
      "  1. A contribution of 500 yuan earns 70 yuan. [II(3)]",
      "",
      "Clauses",
      `  P-2.2.d ${plan} II(2): ${says("P-2.2.d")}`,
      `  P-2.3.b ${plan} II(3): ${says("P-2.3.b")}`,
    ].join("\n"),
  );
});

const ranked = {
  townships: [
    { township: "鼓楼街道", paid: 5100 },
    { township: "王店镇", paid: 26500 },
  ],
};
const posted = { postings: [{ key: "1", topic: "recipients", startOn: "2021-03-31" }], asOf: "2021-04-01" };
const twoRows = { enrolment: { percent: 99 }, accuracy: { percent: 94 }, activation: { percent: 50 }, persons: 10000 };

/** What stands in the answers, each beside why it stands so. */
test.each<[what: string, rule: string, facts: unknown, zh: readonly string[], en: readonly string[]]>([
  [
    "an amount between two bounds",
    RULE,
    { tier: 100 },
    ["缴费补贴（元）：未定，在 0 至 40 之间"],
    ["Contribution subsidy, yuan: undetermined, from 0 to 40"],
  ],
  [
    "a decision, an empty list, and a choice by its title",
    "pension/agency-paid-contribution",
    { joiningConditions: true, categories: ["disability"] },
    ["是否代缴：需人工审核", "所属代缴类别：无"],
    ["Whether the district pays: for a person to review", "Groups: none"],
  ],
  [
    "yes and no; the records of a list by number, the lines of each below each other",
    "pension/shared-accounts",
    {
      uses: [
        { account: "1", person: "a" },
        { account: "1", person: "b" },
      ],
    },
    [
      "是否一人一户：否",
      "账户与使用人：",
      "  1. 账号：1",
      "     个人标识：a",
      "     是否共用：是",
      "  2. 账号：1",
      "     个人标识：b",
      "     是否共用：是",
      "共用账户：",
      "  1. 账号：1",
      "     使用人：a、b",
      "共用账户的人数：2",
    ],
    [
      "Whether no account is shared: no",
      "Accounts and persons:",
      "  1. Account: 1",
      "     Key of a person: a",
      "     Whether it is shared: yes",
      "  2. Account: 1",
      "     Key of a person: b",
      "     Whether it is shared: yes",
      "Shared accounts:",
      "  1. Account: 1",
      "     Persons: a, b",
      "Persons who use a shared account: 2",
    ],
  ],
  [
    // 5100/5100 ends, 26500/27000 = 98.148… does not.
    "a rate that does not end is shown cut off, beside what it is exactly",
    "pension/district-view",
    ranked,
    [
      "排名：",
      "  1. 乡镇街道：鼓楼街道",
      "     名次：1",
      "     累计缴费人数：5100",
      "     全年任务数（人）：5100",
      "     完成率（%）：100",
      "     差额（人）：0",
      "  2. 乡镇街道：王店镇",
      "     名次：2",
      "     累计缴费人数：26500",
      "     全年任务数（人）：27000",
      "     完成率（%）：98.14（2650/27）",
    ],
    [
      "Ranking:",
      "  1. Township: 鼓楼街道",
      "     Rank: 1",
      "     Persons paid in all: 5100",
      "     Task of the year, persons: 5100",
      "     Rate, percent: 100",
      "     Persons missing: 0",
      "  2. Township: 王店镇",
      "     Rank: 2",
      "     Persons paid in all: 26500",
      "     Task of the year, persons: 27000",
      "     Rate, percent: 98.14 (2650/27)",
    ],
  ],
  [
    "a date that is not there",
    "medical/newborn-enrolment",
    { bornOn: "2021-01-31", asOf: "2021-02-10" },
    [
      "缴费最后一日：2021-04-30",
      "缴费情况：未缴",
      "是否收缴：是",
      "待遇：待定",
      "待遇起始日：无",
      "待遇截止日：无",
      "所列各份均应缴：是",
      "各年度保费：",
      "  1. 年度：2021",
      "     缴费最后一日：2021-04-30",
      "     缴费状况：未到期，待缴",
      "     资助金额（元）：0",
      "     个人缴费金额（元）：280",
    ],
    [
      "Last day to pay: 2021-04-30",
      "Payment: not paid",
      "Taken: yes",
      "Cover: undetermined",
      "First day of cover: none",
      "Last day of cover: none",
      "Each of the premiums is owed: yes",
      "Premiums by year:",
      "  1. Year: 2021",
      "     Last day to pay: 2021-04-30",
      "     Standing: still to come",
      "     Subsidy, yuan: 0",
      "     Paid by the guardian, yuan: 280",
    ],
  ],
  [
    "the reason of a part is a sentence",
    "medical/household-enrolment",
    { registeredHere: true, members: [{ key: "a", insurance: "none", enrolled: false }] },
    [
      "是否全员参保：否",
      "户内成员：",
      "  1. 人员标识：a",
      "     参保类别：应参保",
      "     依据条款：M-1.6.a",
      "     理由：本户成员，应随户参保。",
      "     参保状况：应参未参",
      "     资助金额（元）：0",
      "     个人缴费金额（元）：280",
    ],
    [
      "Whether everyone is enrolled who must be: no",
      "Members:",
      "  1. What tells the person apart: a",
      "     Class: must enrol",
      "     Clause: M-1.6.a",
      "     Reason: A member of the household, who must enrol.",
      "     Enrolment: missing",
      "     Subsidy, yuan: 0",
      "     Paid by the member, yuan: 280",
    ],
  ],
  [
    "a list within a list; warnings are sentences with the section that they rest on",
    "medical/work-fund-grant",
    twoRows,
    [
      "条款：M-6.6.c",
      "拨付标准（元/人）：0.8",
      "拨付金额（元）：8000",
      "更高的档：",
      "  1. 条款：M-6.6.b",
      "     拨付标准（元/人）：1",
      "     尚未达到的率：",
      "       1. 率：基础数据准确率",
      "          应达到（%）：95",
      "下一档：无",
      "提示：",
      "  1. 所报百分数正好等于 99%；如系取整所得，实际可能未达到，请以人数核对。 [六（六）]",
      "  2. 所报百分数正好等于 50%；如系取整所得，实际可能未达到，请以人数核对。 [六（六）]",
    ],
    [
      "Clause: M-6.6.c",
      "Yuan a person: 0.8",
      "Grant, yuan: 8000",
      "Rows that pay more:",
      "  1. Clause: M-6.6.b",
      "     Yuan a person: 1",
      "     Rates lacking:",
      "       1. Rate: data accuracy",
      "          To reach, percent: 95",
      "Next step: none",
      "Warnings:",
      "  1. The percentage given equals 99% exactly; if it was rounded, the rate itself may fall short, so check it " +
        "by counts. [VI(6)]",
      "  2. The percentage given equals 50% exactly; if it was rounded, the rate itself may fall short, so check it " +
        "by counts. [VI(6)]",
    ],
  ],
  [
    "one word of two fields by the title that it has in each: a notice still hangs, a month still runs",
    "pension/public-notice-year",
    posted,
    [
      "公示：",
      "  1. 公示编号：1",
      "     公示期是否足够：公示中，尚未满期",
      "     公示天数（不计张贴当天）：1",
      "     季度或月份：2021-Q1",
      "各季各月：",
      "  1. 公示类别：参保缴费情况",
      "     季度或月份：2021-Q1",
      "     状态：缺",
      "  2. 公示类别：已领取待遇人员资格",
      "     季度或月份：2021-Q1",
      "     状态：期间未过",
    ],
    [
      "Postings:",
      "  1. Key of a posting: 1",
      "     Whether it hung long enough: still posted, not yet long enough",
      "     Days, the posting day left out: 1",
      "     Quarter or month: 2021-Q1",
      "Periods:",
      "  1. Topic: contributions",
      "     Quarter or month: 2021-Q1",
      "     How it stands: lacking",
      "  2. Topic: recipients",
      "     Quarter or month: 2021-Q1",
      "     How it stands: still open",
    ],
  ],
])("in an answer: %s", (_, rule, facts, zh, en) => {
  const finding = evaluate(rule, facts);
  expect(under("结论", explain(finding)).slice(0, zh.length)).toEqual(zh);
  expect(under("Answer", explain(finding, "en")).slice(0, en.length)).toEqual(en);
});

test("an answer with a record in a record: what to do next for an item of the sheet", () => {
  const sheet = evaluate("pension/evaluation", { enrolmentRate: { count: 26500, base: 27000 } });
  expect(under("结论", explain(sheet)).slice(0, 18)).toEqual([
    // 100 points less 50/27 lost; 70 of them can't be told yet.
    "总分：未定，在 28.14（760/27） 至 98.14（2650/27） 之间",
    "得分：28.14（760/27）",
    "失分：1.85（50/27）",
    "待定：70",
    "是否达不到上限：否",
    "各项：",
    "  1. 评价内容：enrolmentRate",
    "     条款：PA2-1.1",
    "     分值：30",
    "     得分：28.14（760/27）",
    "     失分：1.85（50/27）",
    "     待定：0",
    "     是否不足满分：否",
    "     步骤：2650/27%，低于 100%，扣 50/27 分。 [附件2 1.1 参（续）保率]",
    "     待补情况：无",
    "     可争取的分：",
    "       评价内容：enrolmentRate",
    "       可得分：1",
  ]);
});

test("the lines of an entry stand under its first one, also from the tenth on", () => {
  const members = Array.from({ length: 10 }, (_, index) => ({ key: `k${index}`, enrolled: true }));
  const lines = under("Answer", explain(evaluate("medical/household-enrolment", { members }), "en"));
  const place = lines.indexOf("  10. What tells the person apart: k9");
  expect(lines.slice(place, place + 2)).toEqual([
    "  10. What tells the person apart: k9",
    "      Class: for a person to review",
  ]);
});

const otherwise = withReadings(yingzhou2021, {
  agencyPaidSubsidy: "none",
  agencyTierSubsidy: { value: "30", source: "a source" },
});

/** Under the readings: the question, then how it was read and how else it could be, in the words of the register. */
test.each<[what: string, rule: string, facts: unknown, zh: readonly string[], en: readonly string[]]>([
  [
    "a choice, every option in the order of the register",
    RULE,
    { tier: 6000, payment: "agency-paid" },
    [
      "agencyPaidSubsidy (A-13) 政府按最高档代缴的，是否照该档给缴费补贴？",
      "  另可 as-tier：照档次给：代缴6000元的补贴200元，并注明系代缴。100元档另按该档的补贴额办理。",
      "  采用 none：不给：按最高档代缴的，补贴为0。100元档不在此列，仍按该档的补贴额办理。",
    ],
    [
      "agencyPaidSubsidy (A-13) Does a contribution that the district pays at the highest tier earn that tier's " +
        "subsidy?",
      "  Or as as-tier: As for the tier: 6,000 yuan paid by the district earns 200, marked as agency-paid. The " +
        "100-yuan tier is a question of its own.",
      "  Read as none: None: a contribution paid by the district at the highest tier earns 0. The 100-yuan tier is " +
        "not touched by this and stays a question of its own.",
    ],
  ],
  [
    "a figure that was supplied",
    RULE,
    { tier: 100 },
    [
      "agencyTierSubsidy (A-12) 政府按100元档代缴的，缴费补贴是多少？",
      "  采用：30",
      "  100元档的缴费补贴，单位元/人·年，在0至40之间（含两端）。",
    ],
    [
      "agencyTierSubsidy (A-12) What contribution subsidy goes with a contribution that the district pays at the " +
        "100-yuan tier?",
      "  Read as: 30",
      "  The contribution subsidy on the 100-yuan tier, in yuan a person a year, from 0 to 40, both included.",
    ],
  ],
  [
    "a figure that no one has supplied",
    "medical/premium-subsidy",
    { groups: ["severe-disability"] },
    [
      "subsidyForSevereDisability (A-72b) 重度残疾人员参加2021年居民医保，个人缴费资助多少？",
      "  采用：未提供",
      "  重度残疾人员的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
    ],
    [
      "subsidyForSevereDisability (A-72b) What premium subsidy does a person with a severe disability receive for " +
        "2021?",
      "  Read as: not supplied",
      "  The premium subsidy for a person with a severe disability, in yuan a person a year, from 0 to 280, both " +
        "included.",
    ],
  ],
  [
    "a question that a fact settles",
    "pension/agency-paid-contribution",
    { joiningConditions: true, categories: ["disability"] },
    [
      "joiningConditions (A-19) 某人是否符合参加城乡居保的条件？",
      "  由事实载明的“是否符合参保条件”决定。参保范围在方案所引的实施办法里，方案没有抄录，因此不设默认，" +
        "不会视为已符合。",
    ],
    [
      "joiningConditions (A-19) Does the person meet the conditions for joining the resident pension?",
      "  The fact whether the person meets them settles it. The conditions stand in the measures that the plan cites " +
        "and does not repeat, so there is no default and nobody is taken to meet them.",
    ],
  ],
])("of a reading: %s", (_, rule, facts, zh, en) => {
  const finding = evaluate(rule, facts, otherwise);
  expect(under("解释", explain(finding))).toEqual(zh);
  expect(under("Readings", explain(finding, "en"))).toEqual(en);
});

/** What would settle the answer, each thing once, also where several amounts hang on it. */
test.each<[what: string, rule: string, facts: unknown, zh: readonly string[], en: readonly string[]]>([
  [
    "who answers a question",
    "medical/premium-subsidy",
    { groups: ["severe-disability"] },
    [
      "subsidyForSevereDisability: 重度残疾人员参加2021年居民医保，个人缴费资助多少？由谁答复：" +
        "区医保局会同财政部门（按职责推断）",
    ],
    [
      `subsidyForSevereDisability: ${readings.subsidyForSevereDisability.question.en} ` +
        `To be settled by: ${readings.subsidyForSevereDisability.decider.en}`,
    ],
  ],
  [
    "facts by their titles",
    "pension/agency-paid-contribution",
    { joiningConditions: true, categories: ["disability"] },
    ["补充事实 disabilityGrade（残疾等级）", "补充事实 chosenTier（本人选定档次（元/年））"],
    ["Give the fact disabilityGrade (Grade of disability)", "Give the fact chosenTier (Tier chosen, yuan a year)"],
  ],
  ["nothing, of an answer that is settled", RULE, { tier: 500 }, [], []],
])("what would settle it: %s", (_, rule, facts, zh, en) => {
  const finding = evaluate(rule, facts);
  expect(under("如何确定", explain(finding))).toEqual(zh);
  expect(under("What would settle it", explain(finding, "en"))).toEqual(en);
});

test("yes and no in English; a record in a record", () => {
  const sheet = evaluate("pension/evaluation", { enrolmentRate: { count: 26500, base: 27000 } });
  expect(under("Answer", explain(sheet, "en")).slice(3, 21)).toEqual([
    "Open: 70",
    "Upper bound out of reach: no",
    "Items:",
    "  1. Item: enrolmentRate",
    "     Clause: PA2-1.1",
    "     Points: 30",
    "     Earned: 28.14 (760/27)",
    "     Lost: 1.85 (50/27)",
    "     Open: 0",
    "     Full points out of reach: no",
    "     Step: 2650/27% lies below 100% and loses 50/27 points. [Annex 2, item 1.1]",
    "     Missing facts: none",
    "     Next points:",
    "       Item: enrolmentRate",
    "       Gain: 1",
    "       Steps: 1",
    "       Step: Raise the rate to 2677/27%; 270 more persons do. [Annex 2, item 1.1]",
    "  2. Item: paymentRate",
  ]);
  expect(under("What would settle it", explain(sheet, "en")).slice(0, 2)).toEqual([
    "Give the fact paymentRate (Pension payment rate, percent)",
    "Give the fact townshipPublicity.campaigns (General publicity events)",
  ]);
});

test("options in a list and in a step are told by their titles", () => {
  const paid = evaluate("pension/agency-paid-contribution", {
    joiningConditions: true,
    categories: ["disability"],
    disabilityGrade: 1,
  });
  expect(under("结论", explain(paid))[1]).toBe("所属代缴类别：按保留的最低档代缴");
  expect(under("Answer", explain(paid, "en"))[1]).toBe("Groups: paid for at the tier kept for it");
  const reported = (["new-enrolment", "change", "benefit-claim"] as const).map((material) => ({
    material,
    handedInOn: "2021-06-08",
  }));
  const month = evaluate("pension/monthly-material", {
    period: "2021-05",
    asOf: "2021-06-15",
    reports: [...reported, { material: "cancellation", nothingToReport: true }],
  });
  expect(under("步骤", explain(month))[0]).toBe("1. 2021-05 的 注销 没有内容可报，期限内也没有零报告。 [二（七）]");
  expect(under("Steps", explain(month, "en"))[0]).toBe(
    "1. cancellations of 2021-05 had nothing to report, and no nil return came in time. [II(7)]",
  );
});

const subsidy = evaluate(RULE, { tier: 100 });
const any = { zh: "本软件包的规则给出的结果", en: "a finding of a rule of this package" };
const list = { zh: "数组", en: "an array" };

/** What is no finding is refused in both languages, by the name of what was asked. */
test.each<[what: string, finding: unknown, issues: readonly (readonly string[])[]]>([
  ["what JSON has no form for", 7n, [["", "inconsistent", "无法写成 JSON", "it can't be written as JSON"]]],
  ["a number", 7, [["finding", "type", `“结果”应为${any.zh}，实为 7`, `Finding: expected ${any.en}, received 7`]]],
  ["null", null, [["finding", "type", `“结果”应为${any.zh}，实为 null`, `Finding: expected ${any.en}, received null`]]],
  [
    "a record without a rule",
    { rule: 1 },
    [["finding", "value", `“结果”应为${any.zh}，实为 {…}`, `Finding: expected ${any.en}, received {…}`]],
  ],
  [
    "a rule and nothing else",
    { rule: RULE },
    [
      [
        "finding.subsidy",
        "missing",
        "缺少“缴费补贴（元）”，应为确定值或区间",
        "Contribution subsidy, yuan is missing; expected a determined value or an interval",
      ],
      [
        "finding.clauses",
        "missing",
        `缺少“依据条款”，应为${list.zh}`,
        `Clauses that it rests on is missing; expected ${list.en}`,
      ],
      [
        "finding.readings",
        "missing",
        `缺少“所依据的解释”，应为${list.zh}`,
        `Readings that it relied on is missing; expected ${list.en}`,
      ],
      [
        "finding.reasons",
        "missing",
        `缺少“步骤”，应为${list.zh}`,
        `Steps that led to it is missing; expected ${list.en}`,
      ],
    ],
  ],
  [
    "a reading without its option",
    { ...subsidy, readings: [{ name: "agencyTierSubsidy" }, 7] },
    [
      [
        "finding.readings[0].option",
        "missing",
        "缺少“所选项”，应为1 至 256 个字符的文本",
        "Option chosen is missing; expected a text of 1 to 256 characters",
      ],
      ["finding.readings[1]", "type", "“解释”应为普通对象，实为 7", "Reading: expected a plain object, received 7"],
    ],
  ],
  [
    "a fact that is missing and has no name",
    { ...subsidy, subsidy: { ...subsidy.subsidy, missingFacts: [7] } },
    [
      [
        "finding.subsidy",
        "type",
        "“缴费补贴（元）”应为确定值或区间，实为 {…}",
        "Contribution subsidy, yuan: expected a determined value or an interval, received {…}",
      ],
    ],
  ],
])("no finding: %s", (_, finding, issues) => {
  expect(refusal(() => explain(finding as Finding))).toEqual(["explain", issues]);
});

test("a language is one of two", () => {
  expect(refusal(() => explain(subsidy, "fr" as Locale))).toEqual([
    "explain",
    [
      [
        "locale",
        "value",
        '“语言”应为zh-CN（中文）、en（英文），实为 "fr"',
        'Language: expected zh-CN (Chinese), en (English), received "fr"',
      ],
    ],
  ]);
});

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return [error.rule, error.issues.map(({ path, code, message }) => [path, code, message.zh, message.en])];
  }
}
