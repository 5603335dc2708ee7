import { expect, test } from "vitest";
import {
  askRule,
  compareReadings,
  explain,
  type Finding,
  type Locale,
  type Policy,
  version,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { read } from "./gates/project.js";
import { issuesOf } from "./support/issues-of.js";

const RULE = "pension/contribution-subsidy";

test("the version is that of the manifest", () => {
  expect(version).toBe((JSON.parse(read("package.json")) as { version: string }).version);
});

test("an unknown rule names the nearest ones", () => {
  const ask = (id: unknown) => issuesOf(() => askRule(id as string, {}))[0]?.message.en;
  expect(ask("pension/contribution-subsidi")).toContain(`did you mean ${RULE}`);
  expect(ask("contribution-subsidy")).toContain(RULE);
  expect(ask("zzzzzzzz")).toBe('there is no rule "zzzzzzzz"');
  expect(ask(7)).toBe("there is no rule 7");
});

test("what is no finding is not explained", () => {
  const finding = askRule(RULE, { tier: 500 });
  const circular: Record<string, unknown> = { rule: RULE };
  circular["self"] = circular;
  for (const [value, path] of [
    [undefined, "finding"],
    [circular, "finding.policy"],
    [null, "finding"],
    [{ rule: 1 }, "finding.rule"],
    [{ ...finding, rule: "nowhere" }, "ruleId"],
    [{ ...finding, clauses: ["P-9"] }, "finding.clauses[0]"],
    [{ ...finding, subsidy: { status: "determined", value: "seventy" } }, "finding.subsidy"],
  ] as const)
    expect(issuesOf(() => explain(value as unknown as Finding))[0]?.path).toBe(path);
  expect(issuesOf(() => explain(finding, "fr" as Locale))[0]?.path).toBe("locale");
});

const certified = askRule("medical/certifying-body", { group: "destitute" });
const screened = askRule("medical/enrolment-eligibility", { otherScheme: true });
const subsidised = askRule(RULE, { tier: 500 });
const remitted = askRule("pension/remittance-arrears", { villages: [{ village: "甲村", collected: 9, remitted: 8 }] });

const noValues = ["“数值”应为按名称列出的值", "Values: expected values by name"] as const;
const noValue = ["“数值”应为数、文本、true 或 false", "Value: expected a number, a text, true or false"] as const;
const noDecimal = ["“资助标准（元）”应为十进制数，或无", "Subsidy printed, yuan: expected a decimal, or null"] as const;
const steps = (values: unknown) => ({ ...subsidised, reasons: [{ code: "ladder-step", clause: "P-2.3.b", values }] });

const wrongParts: readonly (readonly [finding: object, path: string, zh: string, en: string])[] = [
  ...[280, "280元", "¥280", "2.", "1e3"].map(
    (printedSubsidy) => [{ ...certified, printedSubsidy }, "printedSubsidy", ...noDecimal] as const,
  ),
  [
    { ...remitted, arrears: null },
    "arrears",
    "“下欠保费合计（元）”应为十进制数",
    "Arrears in all, yuan: expected a decimal",
  ],
  [
    { ...subsidised, subsidy: { status: "settled", value: "70" } },
    "subsidy",
    "“缴费补贴（元）”应为确定值或区间",
    "Contribution subsidy, yuan: expected a determined value or an interval",
  ],
  [
    { ...subsidised, readings: [{ name: "moonPhase", option: "full" }] },
    "readings[0].name",
    "“解释名称”应为解释名称",
    "Name of the reading: expected the name of a registered reading",
  ],
  [
    { ...subsidised, clauses: ["P-9"] },
    "clauses[0]",
    "“条款”应为已登记的条款编号，如 P-2.3.b",
    "Clause: expected a registered clause, such as P-2.3.b",
  ],
  [
    { ...screened, heads: [{ head: "student", clause: "M-1.3", fits: "no", reason: 7 }] },
    "heads[0].reason",
    "“理由”应为步骤代码",
    "Reason: expected the code of a step",
  ],
  ...[7, []].map((values) => [steps(values), "reasons[0].values", ...noValues] as const),
  [steps({ tier: null }), "reasons[0].values.tier", ...noValue],
  [steps({ tier: 500, from: [500] }), "reasons[0].values.from", ...noValue],
];

test.each(wrongParts)(
  "a finding with a part that is none is refused with what was expected there",
  (finding, path, zh, en) => {
    const [issue, ...others] = issuesOf(() => explain(finding as Finding));
    expect(others).toEqual([]);
    expect(issue?.path).toBe(`finding.${path}`);
    expect(issue?.message.zh.startsWith(`${zh}，实为 `), issue?.message.zh).toBe(true);
    expect(issue?.message.en.startsWith(`${en}, received `), issue?.message.en).toBe(true);
  },
);

test("the values of a step are numbers, texts, and yes or no", () => {
  expect(() => explain(steps({ tier: 500, from: "500", subsidy: true }) as Finding)).not.toThrow();
});

test("a step without a sentence is shown by its code, a hole without a value as it stands", () => {
  const finding = askRule(RULE, { tier: 500 });
  const [step] = finding.reasons;
  const text = explain({
    ...finding,
    reasons: [
      { code: "unheard-of", clause: "P-2.3.b" },
      { code: step?.code ?? "", clause: "P-2.3.b" },
    ],
  });
  expect(text).toContain("1. unheard-of [二（三）]");
  expect(text).toContain("{tier}");
});

test("facts that would settle the answer are named by their titles; a name that leads nowhere, as asked", () => {
  const finding = askRule(RULE, { tier: 100 });
  const named = (...missingFacts: readonly string[]): string =>
    explain({ ...finding, subsidy: { ...finding.subsidy, missingFacts } } as Finding, "en");
  expect(named("paidOn")).toMatch(/Facts to be given\n {2}Day of payment\n/);
  expect(named("tier.unit")).toMatch(/given\n {2}Contribution tier, yuan a year\n/);
  expect(named("constructor")).toMatch(/given\n {2}One year's contribution\n/);
});

test("the reason of a part is a sentence too", () => {
  const finding = askRule("medical/household-enrolment", {
    registeredHere: true,
    members: [{ key: "household-member", insurance: "none" }],
  });
  expect(explain(finding)).toContain("；理由：本户成员，应随户参保；");
  expect(explain(finding, "en")).toContain("What tells the person apart: household-member");
});

test("a figure that the notice lacks is tried at both of its bounds", () => {
  const tried = (ruleId: string, facts: unknown): unknown =>
    compareReadings(ruleId, facts).alternatives.map(({ option, outcome }) => [option, outcome]);
  expect(tried(RULE, { tier: 100 })).toEqual([
    ["0", "changed"],
    ["40", "changed"],
  ]);
  expect(tried("medical/premium-subsidy", { groups: ["orphan"] })).toEqual([
    ["0", "changed"],
    ["280", "changed"],
  ]);
});

test("a supplied figure is compared with none, and a policy is needed", () => {
  const policy = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "30", source: "a source" } });
  const { alternatives } = compareReadings(RULE, { tier: 100 }, policy);
  expect(alternatives).toMatchObject([{ chosen: "30", option: "open", outcome: "changed" }]);
  expect(issuesOf(() => compareReadings(RULE, { tier: 100 }, {} as Policy))).toEqual([
    {
      path: "policy",
      code: "type",
      message: {
        zh: "政策应为由 definePolicy 或 withReadings 给出的政策",
        en: "policy: expected a policy made by definePolicy or withReadings",
      },
      expected: {
        zh: "由 definePolicy 或 withReadings 给出的政策",
        en: "a policy made by definePolicy or withReadings",
      },
      received: "{…}",
    },
  ]);
});
