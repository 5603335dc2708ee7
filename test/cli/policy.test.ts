import { expect, test } from "vitest";
import { definePolicy, type Policy, policySchema, yingzhou2021 } from "../../src/index.js";
import { draft2022 } from "../policy/drafts.js";
import { runCli } from "../support/run-cli.js";

const DRAFT = "docs/guide/2022.json";

async function printed(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runCli(args);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  return stdout;
}

async function json(...args: readonly string[]): Promise<unknown> {
  return JSON.parse(await printed(...args));
}

test("policy prints the one in force, which is read back as the same", async () => {
  const text = await printed("policy");
  expect(JSON.parse(text)).toEqual(yingzhou2021);
  const stdin = [new TextEncoder().encode(text)];
  expect(JSON.parse((await runCli(["policy", "-"], stdin)).stdout)).toEqual(yingzhou2021);
});

test("policy prints what a draft comes to, and its schema", async () => {
  expect(await json("policy", DRAFT)).toEqual(definePolicy(draft2022));
  expect(await json("policy", "--schema")).toEqual(policySchema());
});

test("--check tells in words what a draft changes, by clause", async () => {
  const lines = (await printed("policy", DRAFT, "--check")).split("\n");
  expect(lines[0]).toBe("yingzhou-2022-draft 与 yingzhou-2021 有 24 处数字、日期不同");
  expect(lines).toContain("  养老 二（三） 补贴标准：补贴 500：70 → 80 元/年");
  expect(lines).toContain("  养老 二（三） 补贴标准：补贴 700：90 → （无） 元/年");
  expect(lines).toContain("  医疗 三 集中缴费期：2020-09-01–2020-12-31 → 2021-09-01–2021-12-31");
  expect(lines).toContain("  文件 2022年居民医疗保险缴费通知");
  expect(lines).toContain("  1 条有自己的转述");
  const english = await printed("policy", DRAFT, "--check", "-l", "en");
  expect(english).toContain("  Medical II Premium subsidy subsistence allowance recipient: 250 → 280 yuan/person\n");
});

test("--check tells lists, bands open at an end, full subsidies, readings and figures supplied", async () => {
  const changes = {
    pension: { tiers: [200, 300] },
    medical: {
      subsidies: { "registered-poor": { subsidy: "full", selfPaid: null } },
      workFund: { steps: yingzhou2021.medical.workFund.steps.slice(1) },
    },
    readings: { ageReached: "day-after" },
    supplied: { agencyTierSubsidy: { value: "30", source: "皖人社" } },
  };
  const text = await printed("policy", JSON.stringify({ base: "yingzhou-2021", id: "d", changes }), "--check");
  for (const line of [
    "500、600、700、800、900、1000、1500、2000、3000、4000、5000、6000 → 200、300 元/年",
    "  医疗 二 资助额 建档立卡贫困人口：250 → 全额 元/人",
    "  医疗 六（六） 信息准确率 1：95– → 90–94 %",
    " 30 (皖人社)",
  ])
    expect(text).toContain(line);
  expect(text).not.toContain("转述");
});

test("--check tells all that is changed, and nothing else, in either language", async () => {
  const changes = {
    pension: { tiers: [200, 300] },
    medical: { subsidies: { "registered-poor": { subsidy: "full", selfPaid: null } } },
    readings: { ageReached: "day-after" },
    supplied: { agencyTierSubsidy: { value: "30", source: "皖人社" } },
  };
  const draft = JSON.stringify({ base: "yingzhou-2021", id: "d", changes });
  expect(await printed("policy", draft, "--check")).toBe(
    [
      "d 与 yingzhou-2021 有 3 处数字、日期不同",
      "  养老 二（二） 缴费档次：200、300、400、500、600、700、800、900、1000、1500、2000、3000、4000、5000、6000 → " +
        "200、300 元/年",
      "  医疗 二 资助额 建档立卡贫困人口：250 → 全额 元/人",
      "  医疗 二 受资助后个人缴费 建档立卡贫困人口：30 → （无） 元/人",
      "  年满若干周岁，从生日当天算起还是从生日次日算起？ 生日次日才满：1972年6月1日出生的，2021年6月2日满49周岁，" +
        "6月1日未满。",
      "  政府按100元档代缴的，缴费补贴是多少？ 30 (皖人社)",
      "",
    ].join("\n"),
  );
  expect(await printed("policy", draft, "--check", "-l", "en")).toBe(
    [
      "d differs from yingzhou-2021 in 3 figures and dates",
      "  Pension II(2) Contribution tier: 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, " +
        "5000, 6000 → 200, 300 yuan/year",
      "  Medical II Premium subsidy registered poor: 250 → full yuan/person",
      "  Medical II Paid beside a subsidy registered poor: 30 → (none) yuan/person",
      "  Is an age reached on the birthday itself or on the day after? On the day after: someone born on 1 June " +
        "1972 is 49 on 2 June 2021 and not yet on 1 June.",
      "  What contribution subsidy goes with a contribution that the district pays at the 100-yuan tier? 30 (皖人社)",
      "",
    ].join("\n"),
  );
  const english = (await printed("policy", DRAFT, "--check", "-l", "en")).split("\n");
  expect(english.slice(-5)).toEqual([
    "  Medical V, closing paragraph Deadline of the lists: 2020-11-10 → 2021-11-10",
    "  Notice Pension plan for 2022",
    "  Notice Medical notice for 2022",
    "  1 clauses have words of their own",
    "",
  ]);
});

test("every command that answers takes --policy", async () => {
  const value = (finding: unknown): unknown =>
    (finding as { readonly subsidy: { readonly value: string } }).subsidy.value;
  const asked = ["pension/contribution-subsidy", '{"tier":500}', "--policy", DRAFT];
  expect(value(await json("run", ...asked))).toBe("80");
  const filed = await printed("receipt", ...asked);
  expect(JSON.parse(await printed("verify", filed, "--policy", DRAFT))).toMatchObject({ matches: true });
  expect((await runCli(["verify", filed])).exit).toBe(1);
  const lines = [draft2022, undefined].map((policy) =>
    JSON.stringify({ rule: "pension/contribution-subsidy", facts: { tier: 500 }, policy }),
  );
  const stdin = [new TextEncoder().encode([...lines, ...lines].join("\n"))];
  const { stdout } = await runCli(["answer"], stdin);
  const answers = stdout.trim().split("\n");
  expect(answers.map((line) => value(JSON.parse(line).finding))).toEqual(["80", "70", "80", "70"]);
});

test("a line's own policy is checked; more than are kept are made again", async () => {
  const asking = (policy: unknown): string =>
    JSON.stringify({ rule: "medical/premium-subsidy", facts: { groups: [] }, policy });
  const many = Array.from({ length: 130 }, (_, index) =>
    asking({ base: "yingzhou-2021", id: `draft-${index}`, changes: { pension: { publicNotice: { minimumDays: 8 } } } }),
  );
  const stdin = [new TextEncoder().encode([...many, asking({}), asking(3)].join("\n"))];
  const answers = (await runCli(["answer"], stdin)).stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.filter(({ finding }) => finding?.selfPaid.value === "280")).toHaveLength(130);
  expect(answers.slice(-2).map(({ error }) => error.code)).toEqual(["POLICY", "POLICY"]);
});

test.each([
  ["no JSON", "{", "JSON"],
  ["a wrong key", '{"base":"yingzhou-2021","id":"d","changes":{"medical":{"premum":320}}}', "POLICY"],
  ["a figure below zero", '{"base":"yingzhou-2021","id":"d","changes":{"medical":{"premium":-1}}}', "POLICY"],
  ["a ladder with a hole", '{"base":"yingzhou-2021","id":"d","changes":{"pension":{"tiers":[200,250,300]}}}', "POLICY"],
  ["no ladder", '{"base":"yingzhou-2021","id":"d","changes":{"pension":{"subsidyLadder":[]}}}', "POLICY"],
  ["a file that is not there", "nowhere.json", "FILE"],
])("%s is refused", async (_, policy, code) => {
  for (const args of [
    ["policy", policy],
    ["run", "pension/contribution-subsidy", '{"tier":500}', "--policy", policy],
  ]) {
    const { exit, stdout, stderr } = await runCli(args);
    expect([exit, stdout, JSON.parse(stderr).code]).toEqual([2, "", code]);
  }
});

test("settle and calendar go by the draft", async () => {
  const days = await printed("calendar", "--policy", DRAFT, "--csv");
  expect(days).not.toMatch(/2020-|2021-0[1-8]/);
  const policy = (await json("policy", DRAFT)) as Policy;
  expect(days).toContain(policy.pension.contributionWindow.to);
});
