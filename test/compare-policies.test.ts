import { expect, test } from "vitest";
import {
  comparePolicies,
  definePolicy,
  isRuleInputError,
  type Policy,
  type PolicyDraft,
  yingzhou2021,
} from "../src/index.js";
import { draft2022 } from "./policy/drafts.js";

function changes(patch: PolicyDraft["changes"], base?: Policy): readonly unknown[] {
  const draft = definePolicy({ base: "yingzhou-2021", id: "draft", changes: patch });
  return comparePolicies(draft, base).map(({ path, title, row, unit, clause, base: was, draft: is }) => [
    path,
    row === undefined ? title.zh : `${title.zh} ${row.zh}`,
    unit.zh,
    clause,
    was,
    is,
  ]);
}

test("a policy and itself differ in nothing, whatever is read otherwise", () => {
  expect(comparePolicies(yingzhou2021)).toEqual([]);
  expect(changes({ readings: { ageReached: "day-after" } })).toEqual([]);
});

test("a figure, both ends of a window, a list whole", () => {
  expect(
    changes({
      pension: { contributionWindow: { to: "2021-11-10" }, tiers: [200, 300], publicNotice: { minimumDays: 5 } },
    }),
  ).toEqual([
    [
      "pension.contributionWindow",
      "缴费期",
      "日期",
      "P-1.b",
      { from: "2021-01-01", to: "2021-10-10" },
      { from: "2021-01-01", to: "2021-11-10" },
    ],
    ["pension.tiers", "缴费档次", "元/年", "P-2.2.d", [...yingzhou2021.pension.tiers], [200, 300]],
    ["pension.publicNotice.minimumDays", "公示期下限", "天", "P-2.11.a", 7, 5],
  ]);
});

test("rows of a table by what they are called: a step by its tier, a township by its name, else by number", () => {
  const [first, second, ...rest] = yingzhou2021.pension.townships;
  const townships = [
    { ...first, name: "新店镇" },
    { ...second, year: 15_300, phases: [13_020, 2280] },
    { ...rest[0], year: 14_900, phases: [12_650, 2250] },
    ...rest.slice(1),
  ] as typeof yingzhou2021.pension.townships;
  const [one, two] = yingzhou2021.medical.workFund.steps;
  expect(
    changes({
      pension: {
        townships,
        tiers: yingzhou2021.pension.tiers.filter((tier) => tier !== 300),
        subsidyLadder: [{ tier: 200, subsidy: 40 }, ...yingzhou2021.pension.subsidyLadder.slice(2)],
      },
      medical: { workFund: { steps: [one, { ...two, accuracy: { from: 85, to: 94 } }] as never } },
    }),
  ).toEqual([
    [
      "pension.tiers",
      "缴费档次",
      "元/年",
      "P-2.2.d",
      [...yingzhou2021.pension.tiers],
      [200, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000],
    ],
    ["pension.subsidyLadder[300].subsidy", "补贴标准：补贴 300", "元/年", "P-2.3.b", 50, undefined],
    ["pension.townships[王店镇].year", "乡镇街道全年任务 王店镇", "人", "PA1-01", 27_000, undefined],
    ["pension.townships[王店镇].phases", "乡镇街道分阶段任务 王店镇", "人", "PA1-01", [22_950, 4050], undefined],
    ["pension.townships[三十里铺镇].year", "乡镇街道全年任务 三十里铺镇", "人", "PA1-02", 15_200, 15_300],
    [
      "pension.townships[三十里铺镇].phases",
      "乡镇街道分阶段任务 三十里铺镇",
      "人",
      "PA1-02",
      [12_920, 2280],
      [13_020, 2280],
    ],
    ["pension.townships[三合镇].year", "乡镇街道全年任务 三合镇", "人", "PA1-03", 15_000, 14_900],
    ["pension.townships[三合镇].phases", "乡镇街道分阶段任务 三合镇", "人", "PA1-03", [12_750, 2250], [12_650, 2250]],
    ["medical.workFund.steps[2].accuracy", "信息准确率 2", "%", "M-6.6.c", { from: 90, to: 94 }, { from: 85, to: 94 }],
    ["medical.workFund.steps[3].enrolment", "参保率 3", "%", "M-6.6.d", { from: 98, to: 99 }, undefined],
    ["medical.workFund.steps[3].accuracy", "信息准确率 3", "%", "M-6.6.d", { from: 90 }, undefined],
    ["medical.workFund.steps[3].yuanPerPerson", "工作经费标准 3", "元/人", "M-6.6.d", "0.6", undefined],
    ["pension.townships[新店镇].year", "乡镇街道全年任务 新店镇", "人", "PA1-01", undefined, 27_000],
    ["pension.townships[新店镇].phases", "乡镇街道分阶段任务 新店镇", "人", "PA1-01", undefined, [22_950, 4050]],
  ]);
});

test("of several figures of one title the group, the item or the member is told", () => {
  expect(
    changes({
      pension: { evaluation: { enrolmentRate: { points: 29, fullPercent: 99 }, fileManagement: { points: 9 } } },
      medical: {
        subsidies: { "registered-poor": { subsidy: "full", selfPaid: null } },
        newborn: { days: 80 },
        channels: { online: ["alipay"] },
      },
    }).map((change) => (change as readonly unknown[]).slice(1)),
  ).toEqual([
    ["评价项目分值 参（续）保率", "分", "PA2-1.1", 30, 29],
    ["参（续）保率评分标准 满分线（%）", "%、分", "PA2-1.1", 100, 99],
    ["评价项目分值 档案管理", "分", "PA2-5.2", 8, 9],
    ["资助额 建档立卡贫困人口", "元/人", "M-2.c", 250, "full"],
    ["受资助后个人缴费 建档立卡贫困人口", "元/人", "M-2.c", 30, undefined],
    ["线上缴费渠道", "名称", "M-4.b", ["wechat-account", "alipay", "wanshitong"], ["alipay"]],
    ["新生儿缴费期限 天数", "月或天", "M-1.4.a", 90, 80],
  ]);
});

test("a figure that stands alone has no member for its row", () => {
  const draft = definePolicy({
    base: "yingzhou-2021",
    id: "draft",
    changes: { pension: { publicNotice: { minimumDays: 5 } } },
  });
  expect(Object.keys(comparePolicies(draft)[0] ?? {})).toEqual(["path", "title", "unit", "clause", "base", "draft"]);
});

test("a draft is held against any policy", () => {
  const base = definePolicy(draft2022);
  expect(comparePolicies(base, base)).toEqual([]);
  expect(comparePolicies(yingzhou2021, base)).toHaveLength(comparePolicies(base).length);
});

test.each([
  ["the draft", {}, yingzhou2021],
  ["the base", yingzhou2021, {}],
])("%s must be a policy", (_, draft, base) => {
  try {
    comparePolicies(draft as Policy, base as Policy);
    expect.unreachable();
  } catch (error) {
    expect(isRuleInputError(error) && [error.rule, ...error.issues.map(({ path }) => path)]).toEqual([
      "policy",
      "policy",
    ]);
  }
});
