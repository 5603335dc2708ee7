import { expect, test } from "vitest";
import { PolicyError, RuleInputError, type RuleInputIssue } from "../../src/foundation/errors.js";
import {
  askRule,
  compareReadings,
  contributionSubsidy,
  householdEnrolment,
  isRuleInputError,
  withReadings,
  yingzhou2021,
} from "../../src/index.js";

/** What a refusal says: the whole error, as thrown. */
function refusal(act: () => unknown): RuleInputError {
  try {
    act();
  } catch (error) {
    if (isRuleInputError(error)) return error;
    throw error;
  }
  throw new Error("not refused");
}

function onlyIssue(act: () => unknown): RuleInputIssue {
  const { issues } = refusal(act);
  expect(issues).toHaveLength(1);
  return issues[0] as RuleInputIssue;
}

const amount = {
  zh: '金额（元）：不为负、至多两位小数，如 12 或 "12.34"',
  en: 'an amount in yuan, not negative, whole fen, such as 12 or "12.34"',
};
const record = { zh: "普通对象", en: "a plain object" };
const fields = {
  zh: "已知字段：tier、payment、paidOn、interrupted、year",
  en: "one of the fields tier, payment, paidOn, interrupted, year",
};
const payments = {
  zh:
    "self-paid（个人缴费）、agency-paid（政府代缴）、back-payment-after-interruption（中断后补缴）、" +
    "back-payment-for-short-years（年限不足补缴）",
  en:
    "self-paid (by the person), agency-paid (by the government), back-payment-after-interruption (back payment after " +
    "an interruption), back-payment-for-short-years (back payment for too few years)",
};

test.each<[what: string, facts: unknown, issue: RuleInputIssue]>([
  [
    "a fact left out",
    {},
    {
      path: "tier",
      code: "missing",
      message: {
        zh: `缺少“缴费档次（元/年）”，应为${amount.zh}`,
        en: `Contribution tier, yuan a year is missing; expected ${amount.en}`,
      },
      expected: amount,
      received: "undefined",
    },
  ],
  [
    "a text that is no amount",
    { tier: "500元" },
    {
      path: "tier",
      code: "value",
      message: {
        zh: `“缴费档次（元/年）”应为${amount.zh}，实为 "500元"`,
        en: `Contribution tier, yuan a year: expected ${amount.en}, received "500元"`,
      },
      expected: amount,
      received: '"500元"',
    },
  ],
  [
    "a word that is none of a choice",
    { tier: 500, payment: "cash" },
    {
      path: "payment",
      code: "value",
      message: {
        zh: `“缴费性质”应为${payments.zh}，实为 "cash"`,
        en: `How it was paid: expected ${payments.en}, received "cash"`,
      },
      expected: payments,
      received: '"cash"',
    },
  ],
  [
    "a list in the place of a record",
    [],
    {
      path: "",
      code: "type",
      message: {
        zh: "“一年的缴费”应为普通对象，实为 […]",
        en: "One year's contribution: expected a plain object, received […]",
      },
      expected: record,
      received: "[…]",
    },
  ],
  [
    "a fact that throws when it is read",
    {
      get tier(): never {
        throw new Error("not to be read");
      },
    },
    {
      path: "",
      code: "unreadable",
      message: {
        zh: "无法读取“一年的缴费”，应为普通对象",
        en: "One year's contribution can't be read; expected a plain object",
      },
      expected: record,
      received: "{…}",
    },
  ],
  [
    "a misspelt fact",
    { tier: 500, teir: 1 },
    {
      path: "teir",
      code: "unknown-key",
      message: {
        zh: '没有字段 "teir"，是否为 tier、year？',
        en: 'there is no field "teir"; did you mean tier, year?',
      },
      expected: fields,
      received: '"teir"',
    },
  ],
  [
    "a fact with no name near to it",
    { tier: 500, 备注: "x" },
    {
      path: "备注",
      code: "unknown-key",
      message: { zh: '没有字段 "备注"', en: 'there is no field "备注"' },
      expected: fields,
      received: '"备注"',
    },
  ],
])("%s is refused in Chinese and English", (_, facts, issue) => {
  expect(onlyIssue(() => contributionSubsidy(facts as never))).toEqual(issue);
});

const revoked = Proxy.revocable([], {});
revoked.revoke();

/** What was received, in a few characters of one line: never the whole of a large value, nor a second line in a log. */
test.each<[what: string, given: unknown, shown: string]>([
  ["a text in quotes", "five", '"five"'],
  ["a character that is cut in two by its mark", `${"x".repeat(63)}😀`, `"${"x".repeat(63)}\uFFFD…"`],
  ["64 characters in full", "x".repeat(64), `"${"x".repeat(64)}"`],
  ["the beginning of a longer text", "x".repeat(65), `"${"x".repeat(64)}…"`],
  ["control characters as spaces", "5\n0\u00850", '"5 0 0"'],
  ["a symbol by its name", Symbol("tier\n500"), "Symbol(tier 500)"],
  ["a bigint by its kind", 500n, "bigint"],
  ["a function by its kind", () => 500, "function"],
  ["null", null, "null"],
  ["undefined", undefined, "undefined"],
  ["a list in short", [500], "[…]"],
  ["an object in short", { tier: 500 }, "{…}"],
  ["a number", 250.005, "250.005"],
  ["minus zero", -0, "-0"],
  ["no number", Number.NaN, "NaN"],
  ["yes", true, "true"],
])("received: %s", (_, given, shown) => {
  expect(onlyIssue(() => contributionSubsidy({ tier: given as never })).received).toBe(shown);
});

test("a value that can't even be told a list by is shown as an object", () => {
  expect(onlyIssue(() => askRule(revoked.proxy as unknown as string, {})).received).toBe("{…}");
  expect(
    onlyIssue(() => compareReadings("pension/contribution-subsidy", { tier: 500 }, revoked.proxy as never)),
  ).toMatchObject({ path: "policy", received: "{…}" });
});

test.each<[value: unknown, code: string]>([
  [20.5, "value"],
  ["2021", "type"],
  [null, "type"],
  [[2021], "type"],
])("a year of %j is no whole number: %s", (year, code) => {
  expect(onlyIssue(() => contributionSubsidy({ tier: 500, year: year as never })).code).toBe(code);
});

test("a fact is found by its path, however deep, and by a name cut short", () => {
  const members = [
    { key: "a", insurance: "none" },
    { key: "b", insurance: "none", groups: ["orphan", "orphans"] },
  ];
  expect(onlyIssue(() => householdEnrolment({ members } as never)).path).toBe("members[1].groups[1]");
  const long = { key: "a", insurance: "none", [`${"n".repeat(64)}ote`]: 1 };
  expect(onlyIssue(() => householdEnrolment({ members: [long] } as never)).path).toBe(`members[0].${"n".repeat(64)}…`);
});

test("the message of a refusal names the rule and the first five faults, and counts the others", () => {
  const one = refusal(() => contributionSubsidy([] as never));
  expect(one.message).toBe(
    "pension/contribution-subsidy: 输入有误 | invalid facts\n" +
      "  facts: “一年的缴费”应为普通对象，实为 […] | One year's contribution: expected a plain object, received […]",
  );
  const faults = (many: number) => refusal(() => contributionSubsidy({ tier: 500, ...notes(many) } as never));
  const notes = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, index) => [`note${index}`, 1]));
  const line = (index: number) => `  note${index}: 没有字段 "note${index}" | there is no field "note${index}"`;
  const lines = [0, 1, 2, 3, 4].map(line);
  const head = "pension/contribution-subsidy: 输入有误 | invalid facts";
  expect(faults(5).message.split("\n")).toEqual([head, ...lines]);
  expect(faults(7).message.split("\n")).toEqual([head, ...lines, "  (+2)"]);
});

test("an unknown rule is refused with the nearest ones in both languages", () => {
  const asked = (id: string) => (): unknown => askRule(id, {});
  const misspelt = asked("pension/contribution-subsidi");
  expect(refusal(misspelt).rule).toBe("pension/contribution-subsidi");
  const issue = onlyIssue(misspelt);
  const near = ["pension/contribution-subsidy", "pension/contribution-tier", "pension/contribution-budget"];
  expect(issue).toEqual({
    path: "ruleId",
    code: "value",
    message: {
      zh: `没有规则 "pension/contribution-subsidi"，是否为 ${near.join("、")}？`,
      en: `there is no rule "pension/contribution-subsidi"; did you mean ${near.join(", ")}?`,
    },
    expected: { zh: "rules 所列的规则编号之一", en: "one of the ids that `rules` lists" },
    received: '"pension/contribution-subsidi"',
  });
  expect(onlyIssue(asked("certifcaton")).message.en).toBe(
    'there is no rule "certifcaton"; did you mean pension/certification?',
  );
  expect(onlyIssue(asked("zzzzzzzz")).message.zh).toBe('没有规则 "zzzzzzzz"');
});

test("a refusal is data for logs and other programs, and is known by its code", () => {
  const issue: RuleInputIssue = {
    path: "tier",
    code: "value",
    message: { zh: "不对", en: "wrong" },
    expected: { zh: "对", en: "right" },
    received: "1",
  };
  const error = new RuleInputError("a rule", [issue]);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RuleInputError",
    code: "RULE_INPUT",
    rule: "a rule",
    issues: [issue],
  });
  const ofAnotherCopy = Object.assign(new Error("a rule"), { name: "RuleInputError" });
  expect([error, ofAnotherCopy, { name: "RuleInputError" }, new Error("other"), null].map(isRuleInputError)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a policy is refused with every fault on a line of its own, in both languages", () => {
  let error: unknown;
  try {
    withReadings(yingzhou2021, { ageReached: "x", agencyPaidSubsidi: "none" } as never);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(PolicyError);
  expect((error as PolicyError).message.split("\n")).toEqual([
    'ageReached: “ageReached”应为birthday、day-after，实为 "x" | ageReached: expected ' +
      'birthday, day-after, received "x"',
    'agencyPaidSubsidi: 没有字段 "agencyPaidSubsidi"，是否为 agencyPaidSubsidy、agencyTierSubsidy？ | there is no ' +
      'field "agencyPaidSubsidi"; did you mean agencyPaidSubsidy, agencyTierSubsidy?',
  ]);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "PolicyError",
    code: "POLICY",
    faults: [{ path: "ageReached" }, { path: "agencyPaidSubsidi" }],
  });
});
