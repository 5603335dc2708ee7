import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const answerOf = async (facts: object, ...more: readonly string[]): Promise<string> => {
  const { exit, stdout } = await runCli(["person", JSON.stringify(facts), ...more]);
  expect(exit).toBe(0);
  return stdout;
};

/** The lines under each heading of a part of the answer. */
const sectionsOf = (part: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    part
      .split(/\n(?=\S)/)
      .map((section) => section.trimEnd().split("\n"))
      .map(([title = "", ...lines]) => [title, lines.map((line) => line.trim())]),
  );

/** 52 on the day, severely disabled, at home here with a wife of whom nothing is known. */
const DISABLED = {
  birthDate: "1969-03-01",
  asOf: "2021-05-20",
  pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
  medical: {
    localRegistration: true,
    employeeScheme: "out-of-scope",
    otherScheme: false,
    groups: ["subsistence-allowance"],
    household: {
      registeredHere: true,
      members: [
        { key: "本人", insurance: "none", enrolled: false, groups: ["subsistence-allowance"] },
        { key: "妻", enrolled: true },
      ],
    },
  },
};

test("amounts first, then standing, ways, why, what is needed, and who must answer; no codes", async () => {
  const answer = await answerOf(DISABLED);
  const [pension = "", medical = "", questions = ""] = answer.split("\n\n");
  expect(Object.keys(sectionsOf(pension))).toEqual([
    "【城乡居民基本养老保险】",
    "金额",
    "资格和期限",
    "依据",
    "还需补充",
  ]);
  expect(sectionsOf(pension)["金额"]).toEqual([
    "代缴金额（元）：100",
    "个人应缴（元）：0",
    // 二（三） prints no subsidy at 100 yuan: nothing to what 200 yuan bring.
    "缴费补贴（元）：待定，在0至40之间",
    "集体补助和其他资助（元）：0",
    "计入个人账户合计（元）：待定，在100至140之间",
  ]);
  expect(sectionsOf(pension)["资格和期限"]?.slice(0, 2)).toEqual([
    "缴费期：2021年1月1日至2021年10月10日（含当日）",
    "距缴费期截止剩余天数（含当日和截止日）：144",
  ]);
  expect(sectionsOf(pension)["还需补充"]).toEqual(["是否缴过费", "最近缴费日期"]);
  expect(Object.keys(sectionsOf(medical))).toEqual([
    "【城乡居民基本医疗保险】",
    "金额",
    "资格和期限",
    "怎么办理",
    "依据",
    "还需补充",
  ]);
  expect(sectionsOf(medical)["金额"]).toEqual([
    "资助金额（元）：250",
    "个人应缴（元）：30",
    "全户",
    "资助金额（元）：250",
    "个人应缴（元）：待定，在30至310之间",
    "其中应参未参成员应缴（元）：30",
    "人员标识  参保类别    资助金额（元）      个人应缴（元）",
    "本人      应参保                 250                  30",
    "妻        需人工审核               0  待定，在0至280之间",
  ]);
  expect(sectionsOf(medical)["资格和期限"]?.slice(1, 5)).toEqual([
    "是否在缴费期内：否",
    "最后一日：2020年12月31日（含当日）",
    "剩余天数（含当日和最后一日）：0",
    "期外缴费是否计为参保：需人工审核",
  ]);
  expect(sectionsOf(medical)["怎么办理"]).toEqual([
    "缴费渠道：微信“阜阳医疗保障”公众号、支付宝、皖事通、其他手机APP等线上渠道",
    "线下缴费（遇特殊情况，无法从线上参保的）：户籍所在地社区（村）、常住地所在社区（村）",
    "身份认定部门 低保对象：民政部门",
  ]);
  expect(sectionsOf(medical)["还需补充"]).toEqual(["户内成员2：其他参保险种"]);
  expect(questions).toMatch(/^尚待答复的问题\n {2}政府按100元档代缴的，缴费补贴是多少？由谁答复：/);
  expect(answer.replaceAll("APP", "")).not.toMatch(/[a-z]{2}|[A-Z]-/);
});

test("a choice of tiers as a table, where one may pay, and what is asked of a payment still to be made", async () => {
  const facts = { birthDate: "1990-01-01", asOf: "2020-12-01", pension: { interrupted: true } };
  const [pension = "", medical = ""] = (await answerOf(facts)).split("\n\n");
  const amounts = sectionsOf(pension)["金额"] ?? [];
  expect(amounts.filter((line) => line.startsWith("每个可选档次"))).toHaveLength(1);
  expect(amounts).toContain("缴费档次（元/年）  缴费性质    缴费补贴（元）  计入个人账户合计（元）");
  expect(amounts).toContain("200  个人缴费                40                     240");
  expect(amounts).toContain("200  中断后补缴               0                     200");
  expect(sectionsOf(pension)["怎么办理"]).toEqual([
    "缴费渠道：社保卡预存、银行代扣、支付宝、微信、网银转账、其他网上渠道",
    "缴费渠道：其他（须先问经办机构）",
  ]);
  expect(sectionsOf(medical)["资格和期限"]).toEqual([
    "能否参保：需人工审核",
    "是否在缴费期内：是",
    "最后一日：2020年12月31日（含当日）",
    "剩余天数（含当日和最后一日）：31",
  ]);
});

test("what was paid, and by which way; a recipient certified late", async () => {
  const facts = {
    birthDate: "1950-01-01",
    asOf: "2022-04-01",
    pension: { drawing: true, previousCertifiedOn: "2020-05-20", certifiedOn: "2022-03-15", monthlyPension: "165.50" },
    medical: { paidOn: "2020-10-01", localRegistration: true, channel: "alipay" },
  };
  const [pension = "", medical = ""] = (await answerOf(facts)).split("\n\n");
  expect(sectionsOf(pension)["金额"]).toEqual([
    "补发月数：待定，在2至3之间",
    "补发金额（元）：待定，在331至496.50之间",
  ]);
  expect(sectionsOf(pension)["怎么办理"]).toEqual([
    "认证方式：数据比对、手机皖事通APP、上门入户",
    "认证方式：其他（须先问经办机构）",
  ]);
  expect(sectionsOf(medical)["资格和期限"]).toContain("是否在缴费期内：是");
  expect(sectionsOf(medical)["怎么办理"]).toEqual(["可否用该渠道缴费：是", "是否为通知点名的渠道：是"]);
});

test("of pension age and not drawing: why not, and what is needed", async () => {
  const pension = { lastPaidOn: "2015-05-01", cancelled: false, drawing: false, yearsSuffice: false };
  const facts = { birthDate: "1955-01-01", asOf: "2021-03-01", pension: { ...pension, priorTier: 500 } };
  const [text = ""] = (await answerOf(facts)).split("\n\n");
  expect(sectionsOf(text)["资格和期限"]).toContain("未领原因：缴费年限不足");
  expect(sectionsOf(text)["还需补充"]).toContain("领取材料是否已上报");
  const unknown = await answerOf({ ...facts, pension: { ...pension, yearsSuffice: undefined, papersFiled: true } });
  expect(unknown).not.toContain("未领原因");
});

test("a newborn's premiums, in English; one whose year prints no premium has no amount", async () => {
  const facts = { birthDate: "2020-11-20", asOf: "2020-12-20", medical: { newborn: true, localRegistration: true } };
  const [, medical = ""] = (await answerOf(facts, "-l", "en")).split("\n\n");
  const [titles, ...rows] = (sectionsOf(medical)["Amounts"] ?? []).map((line) => line.split(/ {2,}/));
  expect(titles).toEqual(["Year", "Last day to pay", "Standing", "Subsidy, yuan", "Paid by the guardian, yuan"]);
  const unprinted = "open (none printed for the year)";
  expect(rows).toEqual([
    ["2020", "20 February 2021 (included)", "still to come", unprinted, unprinted],
    ["2021", "31 December 2020 (included)", "still to come", "0", "280 if the person may join and pay, otherwise 0"],
  ]);
  expect(sectionsOf(medical)["How to go about it"]).toEqual([
    "Ways to pay: the bureau's WeChat account, Alipay, Wanshitong, another app or online channel",
    "Ways to pay offline, where special circumstances rule out paying online: community of registration, " +
      "community of usual residence",
  ]);
});

test("in English, paid: in the window, with open ends, and who must answer", async () => {
  const facts = {
    birthDate: "1990-01-01",
    asOf: "2021-03-01",
    pension: { priorTier: 500, paidOn: "2021-02-01", channel: "other", categories: ["disability"], disabilityGrade: 1 },
  };
  const answer = await answerOf(facts, "-l", "en");
  const [pension = ""] = answer.split("\n\n");
  expect(sectionsOf(pension)["Standing and days"]?.slice(0, 2)).toEqual([
    "Contribution window: 1 January 2021 to 10 October 2021 (included)",
    "Contribution window: in",
  ]);
  expect(sectionsOf(pension)["Amounts"]).toContain("Paid by the district, yuan: open, from 0 to 100");
  expect(sectionsOf(pension)["How to go about it"]).toEqual(["Ways to pay: another (ask the office first)"]);
  expect(answer).toContain("\nQuestions that others must answer\n");
});

test("as JSON", async () => {
  const stdout = await answerOf({ birthDate: "1990-01-01", asOf: "2021-03-01" }, "--json");
  expect(Object.keys(JSON.parse(stdout))).toEqual(["pension", "medical", "missingFacts", "openReadings"]);
});

test("where nothing is missing and nothing open, neither is told", async () => {
  const answer = await answerOf({
    birthDate: "1950-01-01",
    asOf: "2021-05-20",
    pension: { drawing: true, certifiedOn: "2021-03-01" },
    medical: { localRegistration: true, employeeScheme: "enrolled" },
  });
  expect(answer).not.toContain("还需补充");
  expect(answer).not.toContain("尚待答复的问题");
});
