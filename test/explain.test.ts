import { expect, test } from "vitest";
import {
  askRule,
  contributionSubsidy,
  contributionTierForYear,
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
      "缴费补贴",
      "",
      "结论",
      "  缴费补贴（元）：待定，在0至40之间",
      "",
      "步骤",
      "  1. 由政府代缴100元。 [二（二）]",
      "  2. 补贴标准自200元起，未列100元档，补贴额待有权机关明确。 [二（三）]",
      "",
      "依据（转述）",
      `  ${plan}`,
      `    二（二）：${says("P-2.2.d")}`,
      `    二（二）：${says("P-2.2.f")}`,
      `    二（三）：${says("P-2.3.b")}`,
      "",
      "解释",
      `  ${question.zh}`,
      "    采用：数额尚未提供",
      "    100元档的缴费补贴，单位元/人·年，在0至40之间（含两端）。",
      "",
      "待有权机关明确",
      `  ${question.zh}（答复机关：${decider.zh}）`,
    ].join("\n"),
  );
});

test("with codes the ids stand beside their words", () => {
  const missing = {
    ...askRule("pension/agency-paid-contribution", { joiningConditions: true, categories: ["disability"] }),
  };
  const lines = explain(contributionSubsidy({ tier: 100 }), "zh-CN", { codes: true }).split("\n");
  expect(lines[0]).toBe("缴费补贴 (pension/contribution-subsidy)");
  expect(lines[3]).toBe("  缴费补贴（元） (subsidy)：待定，在0至40之间");
  expect(lines[6]).toBe("  1. 由政府代缴100元。 [P-2.2.f 二（二）]");
  expect(lines[11]).toBe(`    P-2.2.d 二（二）：${clauses["P-2.2.d"].paraphrase.zh}`);
  expect(lines[16]).toBe(`  agencyTierSubsidy (A-12) ${readings.agencyTierSubsidy.question.zh}`);
  expect(lines[17]).toBe("    采用：open 数额尚未提供");
  expect(lines.at(-1)?.startsWith("  agencyTierSubsidy 政府按100元档代缴的")).toBe(true);
  expect(under("Facts to be given", explain(missing, "en", { codes: true }))).toEqual([
    "disabilityGrade Grade of disability",
    "chosenTier Tier chosen, yuan a year",
  ]);
});

test("an explanation in English; what has nothing to say is left out", () => {
  const plan = yingzhou2021.documents.pension.title.en;
  const says = (id: "P-2.2.d" | "P-2.3.b"): string => clauses[id].paraphrase.en;
  expect(explain(contributionSubsidy({ tier: 500 }), "en")).toBe(
    [
      "Contribution subsidy",
      "",
      "Answer",
      "  Contribution subsidy, yuan: 70",
      "",
      "Steps",
      "  1. The subsidy printed for a contribution of 500 yuan is 70 yuan. [II(3)]",
      "",
      "Clauses (in our own words)",
      `  ${plan}`,
      `    II(2): ${says("P-2.2.d")}`,
      `    II(3): ${says("P-2.3.b")}`,
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
    ["缴费补贴（元）：待定，在0至40之间"],
    ["Contribution subsidy, yuan: open, from 0 to 40"],
  ],
  [
    "a decision, an empty list, and a choice by its title",
    "pension/agency-paid-contribution",
    { joiningConditions: true, categories: ["disability"] },
    ["是否代缴：需人工审核", "所属代缴类别：没有确定所属的类别"],
    ["Whether the district pays: for a person to review", "Groups: none established"],
  ],
  [
    "yes and no; the records of a list by number, each on a line",
    "pension/shared-accounts",
    {
      uses: [
        { account: "1", person: "a" },
        { account: "2", person: "a" },
        { account: "1", person: "b" },
      ],
    },
    [
      "账户是否都不共用：否",
      "账户与使用人：",
      "  1. 账号：1；个人标识：a；是否共用：是",
      "  2. 账号：2；个人标识：a；是否共用：否",
      "  3. 账号：1；个人标识：b；是否共用：是",
      "共用账户：",
      "  1. 账号：1；使用人：a、b",
      "共用账户的人数：2",
    ],
    [
      "Whether no account is shared: no",
      "Accounts and persons:",
      "  1. Account: 1; Key of a person: a; Whether it is shared: yes",
      "  2. Account: 2; Key of a person: a; Whether it is shared: no",
      "  3. Account: 1; Key of a person: b; Whether it is shared: yes",
      "Shared accounts:",
      "  1. Account: 1; Persons: a, b",
      "Persons who use a shared account: 2",
    ],
  ],
  [
    // 5100/5100 ends, 26500/27000 = 98.148… does not.
    "a rate that does not end is shown cut off",
    "pension/district-view",
    ranked,
    [
      "排名：",
      "  1. 乡镇街道：鼓楼街道；名次：1；累计缴费人数：5100；全年任务数（人）：5100；完成率（%）：100；差额（人）：0",
      "  2. 乡镇街道：王店镇；名次：2；累计缴费人数：26500；全年任务数（人）：27000；完成率（%）：98.14；" +
        "差额（人）：500",
    ],
    [
      "Ranking:",
      "  1. Township: 鼓楼街道; Rank: 1; Persons paid in all: 5100; Task of the year, persons: 5100; Rate, " +
        "percent: 100; " +
        "Persons missing: 0",
      "  2. Township: 王店镇; Rank: 2; Persons paid in all: 26500; Task of the year, persons: 27000; Rate, " +
        "percent: 98.14; " +
        "Persons missing: 500",
    ],
  ],
  [
    "a date that is not there",
    "medical/newborn-enrolment",
    { bornOn: "2021-01-31", asOf: "2021-02-10" },
    [
      "缴费最后一日：2021年4月30日（含当日）",
      "缴费情况：未缴",
      "是否收缴：是",
      "待遇：待定",
      "待遇起始日：待定",
      "待遇截止日：待定",
      "所列各份均应缴：是",
      "各年度保费：",
      "  1. 年度：2021；缴费最后一日：2021年4月30日（含当日）；缴费状况：未到期，待缴；资助金额（元）：0；" +
        "个人应缴（元）：280",
    ],
    [
      "Last day to pay: 30 April 2021 (included)",
      "Payment: not paid",
      "Taken: yes",
      "Cover: undetermined",
      "First day of cover: open",
      "Last day of cover: open",
      "Each of the premiums is owed: yes",
      "Premiums by year:",
      "  1. Year: 2021; Last day to pay: 30 April 2021 (included); Standing: still to come; Subsidy, yuan: " +
        "0; Paid by " +
        "the guardian, " +
        "yuan: 280",
    ],
  ],
  [
    "the reason of a part is a sentence",
    "medical/household-enrolment",
    { registeredHere: true, members: [{ key: "a", insurance: "none", enrolled: false }] },
    [
      "是否符合全员参保要求（仍可按期缴费的不算违反）：否",
      "户内成员：",
      "  1. 人员标识：a；参保类别：应参保；条款：一（六）；理由：本户成员，应随户参保；参保状况：应参未参；" +
        "资助金额（元）：0；个人应缴（元）：280",
    ],
    [
      "Whether the household conforms (who can still pay in time is no breach): no",
      "Members:",
      "  1. What tells the person apart: a; Class: must enrol; Clause: I(6); Reason: A member of the " +
        "household, who must " +
        "enrol; Enrolment: missing; Subsidy, yuan: 0; Paid by the member, yuan: 280",
    ],
  ],
  [
    "a list within a list; warnings are sentences with the section that they rest on",
    "medical/work-fund-grant",
    twoRows,
    [
      "条款：六（六）",
      "拨付标准（元/人）：0.8",
      "拨付金额（元）：8000",
      "更高的档：",
      "  1. 条款：六（六）；拨付标准（元/人）：1",
      "     尚未达到的率：",
      "       1. 率：基础数据准确率；应达到（%）：95；是否须高于该数：否",
      "下一档：已是最高档，或所差的率未以人数给出",
      "提示：",
      "  1. 所报百分数正好等于99%；如系取整所得，实际可能未达到，请以人数核对。 [六（六）]",
      "  2. 所报百分数正好等于50%；如系取整所得，实际可能未达到，请以人数核对。 [六（六）]",
    ],
    [
      "Clause: VI(6)",
      "Yuan a person: 0.8",
      "Grant, yuan: 8000",
      "Rows that pay more:",
      "  1. Clause: VI(6); Yuan a person: 1",
      "     Rates lacking:",
      "       1. Rate: data accuracy; To reach, percent: 95; Whether it must be exceeded: no",
      "Next step: none above, or a rate that falls short is not given as counts",
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
      "  1. 公示编号：1；公示期是否足够：公示中，尚未满期；公示天数（不计张贴当天）：1；季度或月份：2021年第一季度",
      "各季各月：",
      "  1. 公示类别：参保缴费情况；季度或月份：2021年第一季度；状态：缺",
      "  2–8. 公示类别：已领取待遇人员资格、参保缴费情况（各项相同）；季度或月份：2021年第一季度至2021年第四季度；" +
        "状态：期间未过",
      "  9–11. 公示类别：新增到龄领取人员；季度或月份：2021年1月至2021年3月；状态：缺",
    ],
    [
      "Postings:",
      "  1. Key of a posting: 1; Whether it hung long enough: still posted, not yet long enough; Days, the " +
        "posting day left " +
        "out: 1; Quarter or month: the first quarter of 2021",
      "Periods:",
      "  1. Topic: contributions; Quarter or month: the first quarter of 2021; How it stands: lacking",
      "  2–8. Topic: recipients, contributions (alike); Quarter or month: the first quarter of 2021 to the " +
        "fourth quarter of " +
        "2021; How it stands: still open",
      "  9–11. Topic: new recipients; Quarter or month: January 2021 to March 2021; How it stands: lacking",
    ],
  ],
])("in an answer: %s", (_, rule, facts, zh, en) => {
  const finding = askRule(rule, facts);
  expect(under("结论", explain(finding)).slice(0, zh.length)).toEqual(zh);
  expect(under("Answer", explain(finding, "en")).slice(0, en.length)).toEqual(en);
});

test("an answer with a record in a record: what the next step of the grant takes", () => {
  const grant = askRule("medical/work-fund-grant", {
    enrolment: { count: 9900, base: 10000 },
    accuracy: { count: 9400, base: 10000 },
    activation: { count: 5000, base: 10000 },
    persons: 9900,
  });
  const lines = under("结论", explain(grant));
  const place = lines.indexOf("下一档：");
  // 94% to 95% of 10,000 is 100 persons; 9,900 times 1 yuan is 1,980 more than 9,900 times 0.8.
  expect(lines.slice(place, place + 4)).toEqual([
    "下一档：",
    "  条款：六（六）；拨付标准（元/人）：1；拨付金额（元）：9900；可增加（元）：1980",
    "  各率尚差：",
    "    1. 率：基础数据准确率；尚差（人）：100",
  ]);
});

test("points: earned is cut and lost is raised, so that they add up; what an item's steps repeat is told once", () => {
  const sheet = askRule("pension/evaluation", { enrolmentRate: { count: 26500, base: 27000 } });
  // 100 points less 50/27 lost; 70 of them can't be told yet.
  expect(under("结论", explain(sheet)).slice(0, 8)).toEqual([
    "总分：待定，在28.14至98.14之间",
    "合计得分：28.14",
    "合计失分：1.86",
    "合计待定：70",
    "总分是否另有扣分、数额未给出：否",
    "各项：",
    "  1. 评价内容：参（续）保率（%）；条款：附件2 1.1 参（续）保率；分值：30；本项得分：28.14；" +
      "本项失分：1.86；本项待定：0；本项是否另有扣分、数额未给出：否",
    "  2. 评价内容：养老金发放率（%）；条款：附件2 1.2 养老金发放率；分值：10；本项得分：0；" +
      "本项失分：0；本项待定：10；本项是否另有扣分、数额未给出：否",
  ]);
  expect(under("Answer", explain(sheet, "en")).slice(0, 3)).toEqual([
    "Score: open, from 28.14 to 98.14",
    "Earned in all: 28.14",
    "Lost in all: 1.86",
  ]);
  expect(under("Steps", explain(sheet, "en"))[0]).toBe(
    "1. 98.14% (26500÷27000) lies below 100% and loses 1.86 points. [Annex 2, item 1.1]",
  );
  expect(under("待补事实", explain(sheet)).slice(0, 2)).toEqual([
    "养老金发放率（%）",
    "乡镇（街道）宣传培训（面上宣传次数、两委业务能力培训次数、开展过政策宣传的村（社区）数）",
  ]);
});

test.each([
  ["two", "29.99", "0.01"],
  ["one", "29.9", "0.1"],
  ["none", "29", "1"],
] as const)("points are shown with the decimals that the policy reads: %s", (scoreDecimals, earned, lost) => {
  const sheet = askRule(
    "pension/evaluation",
    { enrolmentRate: { count: 26999, base: 27000 } },
    withReadings(yingzhou2021, { scoreDecimals }),
  );
  expect(under("结论", explain(sheet)).slice(1, 3)).toEqual([`合计得分：${earned}`, `合计失分：${lost}`]);
  // 99.996% is never shown as 100%.
  expect(under("步骤", explain(sheet))[0]).toBe(
    `1. 99.99%（26999÷27000），低于100%，扣${lost}分。 [附件2 1.1 参（续）保率]`,
  );
});

test("entries that are alike but for what they are of stand as one; the first that is not begins another", () => {
  const members = Array.from({ length: 12 }, (_, index) => ({
    key: `k${index}`,
    insurance: "none" as const,
    enrolled: index !== 10,
  }));
  const lines = under(
    "Answer",
    explain(askRule("medical/household-enrolment", { registeredHere: true, members }), "en"),
  );
  const entries = lines.filter((line) => /^ {2}\d/.test(line)).map((line) => line.slice(0, 60));
  expect(entries).toEqual([
    "  1–10. What tells the person apart: k0, k1, k2, k3, k4, k5,",
    "  11. What tells the person apart: k10; Class: must enrol; C",
    "  12. What tells the person apart: k11; Class: must enrol; C",
  ]);
  expect(lines.find((line) => line.startsWith("  1–10."))).toContain("k9 (alike); Class");
});

test("the lines of an entry stand under its first one, also from the tenth on", () => {
  const reports = (["new-enrolment", "change", "benefit-claim", "cancellation"] as const).map((material) => ({
    period: "2021-09",
    material,
    handedInOn: "2021-10-12",
  }));
  const lines = under("结论", explain(askRule("pension/monthly-lapses", { asOf: "2021-12-01", reports })));
  const place = lines.findIndex((line) => line.startsWith("  10. "));
  expect(lines.slice(place, place + 3)).toEqual([
    "  10. 所属年月：2021年9月；期限最后一天：2021年10月10日（含当日）；报送情况：逾期报送；是否计一次：是",
    "      各类报送情况：",
    "        1–4. 资料类别：新增参保、信息变更、待遇领取、注销（各项相同）；报送情况：逾期报送；" +
      "逾期天数：2；是否退回：否",
  ]);
});

const otherwise = withReadings(yingzhou2021, {
  agencyPaidSubsidy: "none",
  agencyTierSubsidy: { value: "30", source: "a source" },
});

/** Under the readings: the question, then how it was read and how else it could be, in the words of the register. */
test.each<[what: string, rule: string, facts: unknown, zh: readonly string[], en: readonly string[]]>([
  [
    "a choice, the option chosen before the others",
    RULE,
    { tier: 6000, payment: "agency-paid" },
    [
      "政府按最高档代缴的，是否照该档给缴费补贴？",
      "  采用：不给：按最高档代缴的，补贴为0。100元档不在此列，仍按该档的补贴额办理。",
      "  另可：照档次给：代缴6000元的补贴200元，并注明系代缴。100元档另按该档的补贴额办理。",
    ],
    [
      "Does a contribution that the district pays at the highest tier earn that tier's subsidy?",
      "  Read as: None: a contribution paid by the district at the highest tier earns 0. The 100-yuan tier is " +
        "not touched by this and stays a question of its own.",
      "  Or as: As for the tier: 6,000 yuan paid by the district earns 200, marked as agency-paid. The " +
        "100-yuan tier is a question of its own.",
    ],
  ],
  [
    "a figure that was supplied",
    RULE,
    { tier: 100 },
    [
      "政府按100元档代缴的，缴费补贴是多少？",
      "  采用：30",
      "  100元档的缴费补贴，单位元/人·年，在0至40之间（含两端）。",
    ],
    [
      "What contribution subsidy goes with a contribution that the district pays at the 100-yuan tier?",
      "  Read as: 30",
      "  The contribution subsidy on the 100-yuan tier, in yuan a person a year, from 0 to 40, both included.",
    ],
  ],
  [
    "a figure that no one has supplied",
    "medical/premium-subsidy",
    { groups: ["severe-disability"] },
    [
      "重度残疾人员参加2021年居民医保，个人缴费资助多少？",
      "  采用：数额尚未提供",
      "  重度残疾人员的个人缴费资助额，单位元/人·年，在0至280之间（含两端）。",
    ],
    [
      "What premium subsidy does a person with a severe disability receive for 2021?",
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
      "某人是否符合参加城乡居保的条件？",
      "  采用：以所给事实为准",
      "  以经办机构认定的“是否符合参保条件”为准。参保范围在方案所引的实施办法里，方案没有抄录，因此不设默认，" +
        "不会视为已符合。",
    ],
    [
      "Does the person meet the conditions for joining the resident pension?",
      "  Read as: the facts given decide",
      "  The fact whether the person meets them settles it. The conditions stand in the measures that the plan cites " +
        "and does not repeat, so there is no default and nobody is taken to meet them.",
    ],
  ],
])("of a reading: %s", (_, rule, facts, zh, en) => {
  const finding = askRule(rule, facts, otherwise);
  expect(under("解释", explain(finding))).toEqual(zh);
  expect(under("Readings", explain(finding, "en"))).toEqual(en);
});

/** What would settle the answer, each thing once, also where several amounts hang on it: facts or an answer. */
test.each<
  [
    what: string,
    rule: string,
    facts: unknown,
    missing: readonly [string[], string[]],
    asked: readonly [string[], string[]],
  ]
>([
  [
    "who answers a question",
    "medical/premium-subsidy",
    { groups: ["severe-disability"] },
    [[], []],
    [
      ["重度残疾人员参加2021年居民医保，个人缴费资助多少？（答复机关：区医保局会同财政部门（按职责推断））"],
      [
        `${readings.subsidyForSevereDisability.question.en} ` +
          `To be settled by: ${readings.subsidyForSevereDisability.decider.en}`,
      ],
    ],
  ],
  [
    "facts by their titles",
    "pension/agency-paid-contribution",
    { joiningConditions: true, categories: ["disability"] },
    [
      ["残疾等级", "本人选定档次（元/年）"],
      ["Grade of disability", "Tier chosen, yuan a year"],
    ],
    [[], []],
  ],
  [
    "facts of entries of a list, by number and key",
    "medical/household-enrolment",
    {
      registeredHere: true,
      members: [
        { key: "甲", insurance: "none", enrolled: true },
        { key: "丙", insurance: "none" },
      ],
    },
    [["户内成员2（丙）是否随本户参保"], ["Member 2 (丙): Whether enrolled with this household"]],
    [[], []],
  ],
  [
    "a fact that a part of the answer names from where it stands",
    "pension/unpaid-at-pension-age",
    { people: [{ key: "甲", paid: false, papersFiled: true }] },
    [["到龄人员1（甲）的缴费年限是否不足"], ["Person of pension age 1 (甲): Whether the years paid fall short"]],
    [[], []],
  ],
  [
    "a question that is read as not decided, where that leaves the answer open",
    "medical/premium-window",
    { paidOn: "2020-08-31" },
    [[], []],
    [
      [`${readings.premiumOutsideWindow.question.zh}（答复机关：${readings.premiumOutsideWindow.decider.zh}）`],
      [`${readings.premiumOutsideWindow.question.en} To be settled by: ${readings.premiumOutsideWindow.decider.en}`],
    ],
  ],
  ["nothing, of an answer that is settled", RULE, { tier: 500 }, [[], []], [[], []]],
])("what would settle it: %s", (_, rule, facts, missing, asked) => {
  const finding = askRule(rule, facts);
  const [zh, en] = [explain(finding), explain(finding, "en")];
  expect([under("待补事实", zh), under("Facts to be given", en)]).toEqual(missing);
  expect([under("待有权机关明确", zh), under("Questions for someone in authority", en)]).toEqual(asked);
});

test("options in a list and in a step are told by their titles", () => {
  const paid = askRule("pension/agency-paid-contribution", {
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
  const month = askRule("pension/monthly-material", {
    period: "2021-05",
    asOf: "2021-06-15",
    reports: [...reported, { material: "cancellation", nothingToReport: true }],
  });
  expect(under("步骤", explain(month))[0]).toBe("1. 2021年5月的“注销”类没有内容可报，也没有按期作零报告。 [二（七）]");
  expect(under("Steps", explain(month, "en"))[0]).toBe(
    "1. cancellations of May 2021 had nothing to report, and no nil return came in time. [II(7)]",
  );
});

const subsidy = askRule(RULE, { tier: 100 });
const any = { zh: "本软件包的规则给出的结果", en: "a finding of a rule of this package" };
const list = { zh: "数组", en: "an array" };

/** What is no finding is refused in both languages, by the name of what was asked. */
test.each<[what: string, finding: unknown, issues: readonly (readonly string[])[]]>([
  [
    "what JSON has no form for",
    7n,
    [["finding", "type", `“结果”应为${any.zh}，实为 bigint`, `Finding: expected ${any.en}, received bigint`]],
  ],
  ["a number", 7, [["finding", "type", `“结果”应为${any.zh}，实为 7`, `Finding: expected ${any.en}, received 7`]]],
  ["null", null, [["finding", "type", `“结果”应为${any.zh}，实为 null`, `Finding: expected ${any.en}, received null`]]],
  [
    "a record without a rule",
    { rule: 1 },
    [
      [
        "finding.rule",
        "type",
        "“规则”应为1 至 256 个字符的文本，实为 1",
        "Rule: expected a text of 1 to 256 characters, received 1",
      ],
    ],
  ],
  [
    "a rule and nothing else",
    { rule: RULE },
    [
      [
        "finding.policy",
        "missing",
        "缺少“政策”，应为1 至 256 个字符的文本",
        "Policy that it was given by is missing; expected a text of 1 to 256 characters",
      ],
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
  [
    "a value of a step that is none",
    { ...subsidy, reasons: [{ code: "ladder-step", clause: "P-2.3.b", values: { tier: null, from: Number.NaN } }] },
    [
      [
        "finding.reasons[0].values.tier",
        "type",
        "“数值”应为数、文本、true 或 false，实为 null",
        "Value: expected a number, a text, true or false, received null",
      ],
      [
        "finding.reasons[0].values.from",
        "type",
        "“数值”应为数、文本、true 或 false，实为 NaN",
        "Value: expected a number, a text, true or false, received NaN",
      ],
    ],
  ],
])("no finding: %s", (_, finding, issues) => {
  expect(refusal(() => explain(finding as Finding))).toEqual(["explain", issues]);
});

const step = { code: "ladder-step", clause: "P-2.3.b" };
const said = [expect.any(String), expect.any(String), expect.any(String)];

test.each<[where: string, path: string, part: object]>([
  ["a step", "finding.reasons[0].code", { reasons: [{ ...step, code: "half \ud800" }] }],
  ["a value of a step", "finding.reasons[0].values.tier", { reasons: [{ ...step, values: { tier: "\ud800" } }] }],
  ["the path of a fact", "finding.subsidy", { subsidy: { ...subsidy.subsidy, missingFacts: ["\ud800"] } }],
  ["an option", "finding.readings[0].option", { readings: [{ name: "agencyTierSubsidy", option: "\udc00" }] }],
])("half a character in %s of a finding is refused", (_, path, part) => {
  expect(refusal(() => explain({ ...subsidy, ...part } as Finding))).toEqual(["explain", [[path, ...said]]]);
});

test.each(["abc", "1/0", "1e5", "", ".5"])("%j is no exact number of a finding", (exact) => {
  const sheet = askRule("pension/evaluation", {});
  const forged = { ...sheet, earned: { ...sheet.earned, exact } };
  expect(refusal(() => explain(forged))).toEqual(["explain", [["finding.earned.exact", ...said]]]);
});

test("a value of a step that is no number is shown as it is", () => {
  const sheet = askRule("pension/evaluation", {});
  const values = { earned: "abc", lost: "1/0", open: true };
  const forged = { ...sheet, reasons: [{ code: "score-total", clause: "PA2-T", values }] } as const;
  expect(under("步骤", explain(forged))[0]).toBe("1. 合计得abc分，失1/0分，待定true分。 [附件2合计行]");
});

test("what a finding holds is read once: nothing that it says later reaches the words", () => {
  const once = (first: unknown): PropertyDescriptor => {
    let reads = 0;
    const get = (): unknown => {
      if (reads++ > 0) throw new Error("read again");
      return first;
    };
    return { enumerable: true, get };
  };
  const changing = (value: object, ...names: readonly string[]): object =>
    Object.defineProperties(
      { ...value },
      Object.fromEntries(names.map((name) => [name, once((value as Readonly<Record<string, unknown>>)[name])])),
    );
  const [{ values = {} } = {}] = subsidy.reasons;
  const reasons = subsidy.reasons.map((reason, index) =>
    index === 0 ? { ...reason, values: changing(values, ...Object.keys(values)) } : reason,
  );
  const open = changing(subsidy.subsidy, "min", "max", "missingFacts");
  expect(explain({ ...subsidy, subsidy: open, reasons } as Finding)).toBe(explain(subsidy));
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

test("where the order on a day is asked, the time on the day given is", () => {
  const changes = [{ registeredOn: "2021-02-01", tier: 500 }];
  const finding = contributionTierForYear({ priorTier: 200, changes, paidOn: "2021-02-01" });
  expect(under("待补事实", explain(finding))).toEqual(["缴费日期的时刻", "变更1的登记日期的时刻"]);
  expect(under("Facts to be given", explain(finding, "en"))[0]).toBe("Paid on (the time)");
});
