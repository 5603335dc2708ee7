import { describe, expect, test } from "vitest";
import { askRule, explain, withReadings, yingzhou2021 } from "../src/index.js";

/** What an official would ask about, were it told otherwise: a line that an explanation holds, and one it does not. */
test.each<[what: string, rule: string, facts: unknown, told: readonly string[], never: readonly (string | RegExp)[]]>([
  [
    "one and the same change, registered twice, is told once",
    "pension/contribution-tier-for-year",
    {
      priorTier: 200,
      changes: [
        { registeredOn: "2021-01-15", tier: 500 },
        { registeredOn: "2021-01-15", tier: 500 },
      ],
      paidOn: "2021-02-01",
    },
    ["  1. 本年度缴费前登记的档次为500元，本年度生效。 [二（二）]"],
    [/^ {2}2\. /m],
  ],
  [
    "the ladder speaks of a standard, where nothing is paid by it",
    "pension/account-credit",
    { tier: 500, payment: "back-payment-after-interruption" },
    ["  1. 缴费500元的补贴标准为70元。 [二（三）]", "  2. 中断后补缴，不享受补贴。 [二（三）]"],
    [/补贴70元/],
  ],
  [
    "the upper step of the ladder does so too",
    "pension/contribution-subsidy",
    { tier: 3000 },
    ["  1. 缴费3000元，属2000元及以上一档，补贴标准为200元。 [二（三）]"],
    [],
  ],
  [
    "a group that is not established is not said to be none",
    "pension/agency-paid-contribution",
    { categories: ["disability"], disabilityGrade: 1 },
    ["  是否代缴：需人工审核", "  所属代缴类别：没有确定所属的类别"],
    ["  所属代缴类别：无"],
  ],
  [
    "a district of which nobody has reported has no rate",
    "pension/district-view",
    { townships: [] },
    ["  排名：没有乡镇街道上报", "  已报乡镇街道完成率（%）：待定（没有乡镇街道上报）"],
    [],
  ],
  [
    "what an amount of yuan has of fen is told by both digits",
    "pension/remittance-arrears",
    { villages: [{ village: "甲村", collected: 200.5, remitted: 35 }] },
    [
      "  收取合计（元）：200.50",
      "  下欠保费合计（元）：165.50",
      "  1. 收取200.50元，已上解35元，下欠（未上解）165.50元；“及时”未定天数，不判逾期。 [二（十二）]",
    ],
    [],
  ],
  [
    "what is paid a person is told as the notice prints it",
    "medical/work-fund-grant",
    { enrolment: { percent: 99.5 }, accuracy: { percent: 92 }, activation: { percent: 60 }, persons: 7 },
    [
      "  拨付标准（元/人）：0.8",
      "  拨付金额（元）：5.60",
      "  1. 参保率99.5%，准确率92%，激活率60%：按0.8元/人拨付，7人共5.60元。 [六（六）]",
    ],
    [],
  ],
  [
    "services are not said to be all there where one is not known",
    "pension/village-services",
    { villages: [{ village: "甲村", enrolment: true, enquiry: true, payment: true }] },
    ["    1. 村（社区）：甲村；四项是否齐全：需人工审核；缺少的服务：未发现缺少"],
    [],
  ],
  [
    "villages that are not listed are not said to be none",
    "pension/village-services",
    { villages: [] },
    ["  各村（社区）：没有列出"],
    [],
  ],
  [
    "phones of which nothing is known are not said to be published",
    "pension/report-phones",
    {},
    ["  未公布的电话：未发现未公布的"],
    [],
  ],
  [
    "two cells of one column are told apart, and an empty one is told",
    "medical/list-identity",
    {
      columns: ["姓名", "住址"],
      paper: [{ key: "1", cells: ["甲", ""] }],
      electronic: [{ key: "1", cells: ["乙", "颍州区"] }],
    },
    [
      "         1. 列名：姓名；纸质名单内容：甲；电子版内容：乙",
      "         2. 列名：住址；纸质名单内容：（空）；电子版内容：颍州区",
    ],
    [],
  ],
  [
    "a time of day stands without a space",
    "pension/contribution-tier-for-year",
    { priorTier: 200, changes: [{ registeredOn: "2022-12-31T23:59", tier: 300 }], paidOn: "2021-02-01" },
    ["  2. 2022年12月31日23:59登记变更为300元，与本年度无关；登记在下年度缴费之前的，下年度生效。 [二（二）]"],
    [],
  ],
  [
    "of whoever certified for 2021, asked in 2022, nobody says that payment continues",
    "pension/certification",
    { previousCertifiedOn: "2020-05-01", certifiedOn: "2021-05-01", asOf: "2022-06-20" },
    [
      "  发放状态：需人工审核",
      "  2. 最近一次认证为2021年5月1日，认证最后一天为2021年12月10日，没有逾期。 [二（八）]",
      "  3. 方案只规定了2021年的认证周期，以后年度如何认证、是否照发没有规定。 [二（八）]",
    ],
    [/，照发/],
  ],
  [
    "nor of whoever certified late, before a month was withheld",
    "pension/certification",
    { previousCertifiedOn: "2020-05-01", certifiedOn: "2021-12-20", asOf: "2022-06-20" },
    [
      "  发放状态：需人工审核",
      "  2. 2021年12月20日补办认证，早于首个停发月2022年1月，不因逾期停发，按期发放的也无须补发。 [二（八）]",
    ],
    [/不应停发/],
  ],
  [
    "nor of whoever had missed an earlier year",
    "pension/certification",
    { previousCertifiedOn: "2019-05-01", certifiedOn: "2021-05-01", asOf: "2022-06-20" },
    [
      "  3. 2021年5月1日已认证，此后不再因以前未认证停发；此前是否应停发、自哪个月起，待有权机关明确，" +
        "是照发还是恢复并补发因此转人工核定，实际停发的月份予以补发。 [二（八）]",
    ],
    [/月份照发/],
  ],
  [
    "whoever certified in time is not said to have made up for it",
    "pension/certification-back-pay",
    {
      previousCertifiedOn: "2020-05-01",
      certifiedOn: "2021-05-01",
      withheld: [
        { month: "2021-02", pension: 100 },
        { month: "2021-06", pension: 100 },
      ],
    },
    [
      "  1. 2021年6月在认证之后，属正常发放，不计入补发。 [二（八）]",
      "  4. 2021年2月按规定不应停发，实际停发的一并补发。 [二（八）]",
      "  5. 2021年5月1日认证，补发停发的1个月共100元，不计利息。 [二（八）]",
    ],
    [/日补办认证/],
  ],
])("%s", (_, rule, facts, told, never) => {
  const explanation = explain(askRule(rule, facts));
  expect(explanation.split("\n")).toEqual(expect.arrayContaining([...told]));
  for (const each of never) expect(explanation).not.toMatch(each);
});

describe("steps that follow each other and say the same are told once, with the sections of all", () => {
  const met = {
    serviceStandards: { proceduresFollowed: true, internalControl: true },
    dynamicManagement: { enrolmentPrompt: true, benefitsPrompt: true },
  };
  const sheet = askRule("pension/evaluation", met);

  test("in Chinese", () => {
    expect(explain(sheet)).toContain(
      "\n  4. 所列条件均符合，得满分。 [附件2 3.1 服务规范、附件2 3.2 动态管理]\n  5. 未给出：待遇核查比对",
    );
  });

  test("in English, with codes", () => {
    expect(explain(sheet, "en", { codes: true })).toContain(
      "\n  4. Every condition is met: full points. [PA2-3.1 Annex 2, item 3.1, PA2-3.2 Annex 2, item 3.2]\n",
    );
  });
});

test("an open amount of yuan has both digits at either end", () => {
  const policy = withReadings(yingzhou2021, { subsidyForOrphan: { value: "100.5", source: "a source" } });
  const lines = explain(askRule("medical/premium-subsidy", { groups: ["orphan"] }, policy)).split("\n");
  expect(lines).toContain("  资助金额（元）：100.50");
  // Two or three months of 165.50.
  const facts = { previousCertifiedOn: "2020-05-20", certifiedOn: "2022-03-15", monthlyPension: "165.50" };
  expect(explain(askRule("pension/certification-back-pay", facts))).toContain(
    "补发金额（元）：待定，在331至496.50之间",
  );
});

test("a record in a record is told with whose it is", () => {
  const households = [
    { key: "a", members: [{ key: "p", place: "counted-elsewhere" }] },
    { key: "b", members: [{ key: "p", place: "counted", enrolled: true }] },
  ] as const;
  const policy = withReadings(yingzhou2021, { duplicateMember: "breaks-conformity" });
  const explanation = explain(askRule("medical/household-cross-check", { households }, policy));
  expect(explanation).toContain("\n待补事实\n  户1的户内人员1是否随本户参保");
});
