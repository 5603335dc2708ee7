import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { digestOf } from "../src/catalog/digest.js";
import {
  askRule,
  type Finding,
  isRuleInputError,
  type Policy,
  type Receipt,
  receipt,
  verify,
  version,
  withReadings,
  yingzhou2021,
} from "../src/index.js";
import { secondPolicy } from "./policy/second-policy.js";

const RULE = "pension/contribution-subsidy";
const filed = receipt(RULE, { tier: 500 });

/** A receipt with some of it replaced, and its hash made anew: what another version or policy might have filed. */
function refiled(part: object): Receipt {
  const { hash, ...content } = { ...filed, ...part };
  return { ...content, hash: digestOf(content) };
}

test("a receipt is plain JSON: who answered, by which figures, what was asked and answered", () => {
  const policy = withReadings(yingzhou2021, {
    agencyPaidSubsidy: "none",
    agencyTierSubsidy: { value: "30", source: "a source" },
  });
  const { hash, ...content } = receipt(RULE, { tier: "100" }, policy);
  expect(content).toEqual({
    package: "yingzhou-insurance",
    version,
    policy: { id: "yingzhou-2021", hash: digestOf(policy) },
    // Only what is read otherwise than recommended, as withReadings takes it.
    readings: { agencyPaidSubsidy: "none", agencyTierSubsidy: { value: "30", source: "a source" } },
    rule: RULE,
    facts: { tier: "100" },
    finding: JSON.parse(JSON.stringify(askRule(RULE, { tier: "100" }, policy))),
  });
  expect(hash).toBe(digestOf(content));
  expect(verify({ ...content, hash })).toEqual({ matches: true, intact: true, differences: [] });
  expect(filed.readings).toEqual({});
});

test("the hash is SHA-256 over canonical JSON: the order of the keys means nothing", () => {
  // printf '{"a":1,"b":"二"}' | sha256sum
  const hash = "sha256:83053a817fec93754004ae67920a711b360b49bc24b62b4fa391ff0ad5c29275";
  expect([digestOf({ a: 1, b: "二" }), digestOf({ b: "二", a: 1 })]).toEqual([hash, hash]);
});

test("an empty record in the place of an empty list is told, whatever the hash", () => {
  const forged = refiled({ finding: { ...filed.finding, readings: {} } });
  expect(verify(forged)).toMatchObject({ matches: false, intact: true, differences: [{ path: "finding.readings" }] });
});

test("a receipt by another policy is verified by that policy", () => {
  const other = receipt(RULE, { tier: 250 }, secondPolicy);
  expect(other.policy.id).toBe(secondPolicy.id);
  expect(verify(other, secondPolicy)).toEqual({ matches: true, intact: true, differences: [] });
});

const openly = receipt(RULE, { tier: 100 });
const tierOpen = receipt("pension/contribution-tier-for-year", { priorTier: 100 });
const NO_HASH = `sha256:${"0".repeat(64)}`;
const step = { code: "ladder-step", clause: "P-2.3.b" };

test.each<[what: string, receipt: Receipt, intact: boolean, differences: readonly object[]]>([
  [
    "the hash alone was changed",
    { ...filed, hash: NO_HASH },
    false,
    [{ path: "hash", recorded: NO_HASH, recomputed: filed.hash }],
  ],
  [
    // What is recomputed has the hash that was filed: the amount alone was forged.
    "the amount was changed",
    { ...filed, finding: { ...filed.finding, subsidy: { status: "determined", value: "700" } } as Finding },
    false,
    [
      { path: "finding.subsidy.value", recorded: "700", recomputed: "70" },
      { path: "hash", recorded: filed.hash, recomputed: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ],
  ],
  [
    // A tier of 200 earns 40.
    "the facts were changed",
    { ...filed, facts: { tier: 200 } },
    false,
    [
      { path: "finding.subsidy.value", recorded: "70", recomputed: "40" },
      { path: "finding.reasons[0].values.tier", recorded: 500, recomputed: 200 },
      { path: "finding.reasons[0].values.from", recorded: 500, recomputed: 200 },
      { path: "finding.reasons[0].values.subsidy", recorded: 70, recomputed: 40 },
      { path: "hash", recorded: filed.hash, recomputed: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ],
  ],
  [
    "another version answered alike",
    refiled({ version: "0.0.9" }),
    true,
    [{ path: "version", recorded: "0.0.9", recomputed: version }],
  ],
  [
    "another package wrote it",
    refiled({ package: "another" }),
    true,
    [{ path: "package", recorded: "another", recomputed: "yingzhou-insurance" }],
  ],
  [
    "it says less, and more, than is found",
    refiled({ finding: { ...(filed.finding as object), clauses: ["P-2.2.d"], note: "x" } }),
    true,
    [
      { path: "finding.clauses[1]", recorded: undefined, recomputed: "P-2.3.b" },
      { path: "finding.note", recorded: "x", recomputed: undefined },
    ],
  ],
  [
    "a number stands where nothing does, and nothing where a number does",
    refiled({ finding: { ...(filed.finding as object), reasons: [{ ...step, values: { subsidy: 70, share: 1 } }] } }),
    true,
    [
      { path: "finding.reasons[0].values.share", recorded: 1, recomputed: undefined },
      { path: "finding.reasons[0].values.tier", recorded: undefined, recomputed: 500 },
      { path: "finding.reasons[0].values.from", recorded: undefined, recomputed: 500 },
    ],
  ],
  [
    "bounds are numbers that were written as texts",
    refiled({
      ...openly,
      finding: {
        ...(openly.finding as object),
        subsidy: { status: "undetermined", min: 0, max: "40", openReadings: ["agencyTierSubsidy"], missingFacts: [] },
      },
    }),
    true,
    [{ path: "finding.subsidy.min", recorded: 0, recomputed: "0" }],
  ],
  [
    // The bounds are as found; what would settle the tier is not.
    "another fact is said to be missing",
    refiled({
      ...tierOpen,
      finding: {
        ...(tierOpen.finding as object),
        tier: { ...(tierOpen.finding as { tier: object }).tier, missingFacts: ["paidOn", "changes"] },
      },
    }),
    true,
    [{ path: "finding.tier.missingFacts[0]", recorded: "paidOn", recomputed: "priorPaidByDistrict" }],
  ],
  [
    "an amount is a number that was written as a text",
    refiled({ finding: { ...(filed.finding as object), subsidy: { status: "determined", value: 70 } } }),
    true,
    [{ path: "finding.subsidy.value", recorded: 70, recomputed: "70" }],
  ],
  [
    "a figure was changed",
    refiled({
      finding: {
        ...(filed.finding as object),
        reasons: [{ ...step, values: { tier: 500, from: 500, subsidy: 80 } }],
      },
    }),
    true,
    [{ path: "finding.reasons[0].values.subsidy", recorded: 80, recomputed: 70 }],
  ],
])("%s", (_, given, intact, differences) => {
  expect(verify(given)).toEqual({ matches: false, intact, differences });
});

/** What is refused now stands in the place of what was recorded. */
test.each<[what: string, part: object, place: string, refusal: object]>([
  ["a rule that is not there", { rule: "nowhere" }, "finding", { "finding.code": "UNKNOWN_RULE" }],
  ["facts that are refused", { facts: { tier: 250 } }, "finding", { "finding.code": "RULE_INPUT" }],
  ["a reading that is not there", { readings: { nothing: "x" } }, "readings", { "readings.code": "POLICY" }],
  ["an option that is not there", { readings: { ageReached: "x" } }, "readings", { "readings.name": "PolicyError" }],
])("refused on recomputing: %s", (_, part, place, refusal) => {
  const { matches, intact, differences } = verify(refiled(part));
  expect([matches, intact]).toEqual([false, true]);
  expect(differences.filter(({ path }) => !path.startsWith(`${place}.`))).toEqual([]);
  const recomputed = Object.fromEntries(differences.map((difference) => [difference.path, difference.recomputed]));
  expect(recomputed).toMatchObject(refusal);
});

test("by another policy the hash of the policy differs, and what that changes", () => {
  const { differences } = verify(filed, withReadings(yingzhou2021, { focusAtLowerAge: "excluded" }));
  expect(differences.map(({ path, recorded }) => [path, recorded])).toEqual([
    ["policy.hash", filed.policy.hash],
    ["readings.focusAtLowerAge", undefined],
  ]);
  const accounts = receipt("pension/shared-accounts", { uses: [] });
  expect(verify(accounts, secondPolicy).differences).toContainEqual({
    path: "policy.id",
    recorded: "yingzhou-2021",
    recomputed: secondPolicy.id,
  });
});

const json = { zh: "不是 JSON 数据", en: "it is no JSON data" };
const circular: Record<string, unknown> = { ...filed };
circular["facts"] = circular;

/** What is no receipt is refused, and told what it should have been. */
test.each<[what: string, given: unknown, path: string, zh: string, en: string]>([
  ["what goes round in circles", circular, "", json.zh, json.en],
  ["nothing", undefined, "", json.zh, json.en],
  ["null", null, "", "“receipt”应为普通对象，实为 null", "receipt: expected a plain object, received null"],
  [
    "no package",
    { ...filed, package: 1 },
    "package",
    "“软件包”应为1 至 256 个字符的文本，实为 1",
    "Package: expected a text of 1 to 256 characters, received 1",
  ],
  [
    "no version",
    { ...filed, version: "" },
    "version",
    '“版本”应为1 至 256 个字符的文本，实为 ""',
    'Version: expected a text of 1 to 256 characters, received ""',
  ],
  [
    "no policy",
    { ...filed, policy: "x" },
    "policy",
    '“政策”应为普通对象，实为 "x"',
    'Policy: expected a plain object, received "x"',
  ],
  [
    "no name of a policy",
    { ...filed, policy: { hash: "x" } },
    "policy.id",
    "缺少“政策名称”，应为1 至 256 个字符的文本",
    "Name of the policy is missing; expected a text of 1 to 256 characters",
  ],
  [
    "no hash of a policy",
    { ...filed, policy: { id: "x" } },
    "policy.hash",
    "缺少“摘要”，应为1 至 256 个字符的文本",
    "Hash is missing; expected a text of 1 to 256 characters",
  ],
  [
    "no readings",
    { ...filed, readings: [] },
    "readings",
    "“解释”应为按名称列出的解释，实为 […]",
    "Readings: expected readings by name, received […]",
  ],
  [
    "no rule",
    { ...filed, rule: 7 },
    "rule",
    "“规则”应为1 至 256 个字符的文本，实为 7",
    "Rule: expected a text of 1 to 256 characters, received 7",
  ],
  [
    "no facts",
    { ...filed, facts: "none" },
    "facts",
    '“事实”应为普通对象，实为 "none"',
    'Facts: expected a plain object, received "none"',
  ],
  [
    "no finding",
    { ...filed, finding: null },
    "finding",
    "“结果”应为普通对象，实为 null",
    "Finding: expected a plain object, received null",
  ],
  [
    "no hash",
    { ...filed, hash: 7 },
    "hash",
    "“摘要”应为1 至 256 个字符的文本，实为 7",
    "Hash: expected a text of 1 to 256 characters, received 7",
  ],
])("no receipt: %s", (_, given, path, zh, en) => {
  let issues: unknown;
  try {
    verify(given as Receipt);
  } catch (error) {
    if (isRuleInputError(error)) issues = [error.rule, error.issues.map((issue) => [issue.path, issue.message])];
  }
  expect(issues).toEqual(["receipt", [[path, { zh, en }]]]);
});

test.each<[given: unknown, path: string]>([
  [7, ""],
  [[], ""],
  [() => filed, ""],
  [1n, ""],
  [{ ...filed, note: "x" }, "note"],
])("no receipt: %o", (given, path) => {
  expect(() => verify(given as Receipt)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
  );
});

test.each<[policy: unknown]>([[null], ["yingzhou-2021"], [{}], [{ ...yingzhou2021 }], [[]]])(
  "no policy to verify a receipt by: %o",
  (policy) => {
    expect(() => verify(filed, policy as Policy)).toThrow("receipt: 输入有误 | invalid facts\n  policy: 政策应为");
  },
);

test("a part of another type is told as such", () => {
  const codeOf = (given: unknown): unknown => {
    try {
      verify({ ...filed, ...(given as object) });
    } catch (error) {
      if (isRuleInputError(error)) return error.issues.map(({ code }) => code);
    }
    return undefined;
  };
  expect([{ facts: 7 }, { finding: [] }, { readings: "x" }].map(codeOf)).toEqual([["type"], ["type"], ["type"]]);
  try {
    verify(undefined as unknown as Receipt);
  } catch (error) {
    expect(error).toMatchObject({ issues: [{ expected: { zh: "JSON 数据", en: "JSON data" } }] });
  }
});

test("of a list of receipts that is checked with the index as the policy, each is refused as a call gone wrong", () => {
  // @ts-expect-error
  expect(() => [filed].map(verify)).toThrow(expect.objectContaining({ rule: "receipt", code: "SURPLUS_ARGUMENTS" }));
});

test("what is no receipt has a code of its own", () => {
  for (const given of [circular, null, { ...filed, hash: 7 }])
    expect(() => verify(given as never)).toThrow(expect.objectContaining({ code: "BAD_RECEIPT" }));
});

test.each<[where: string, part: object]>([
  ["a key", { facts: { "\ud800": 1 } }],
  ["a text", { facts: { tier: "\udc00" } }],
  ["the rule", { rule: "half \ud83d of a character" }],
])("half a character in %s of a receipt is refused", (_, part) => {
  expect(() => verify({ ...filed, ...part })).toThrow(expect.objectContaining({ code: "BAD_RECEIPT" }));
});

test("a whole character of two halves is text like any other", () => {
  expect(verify(refiled({ version: "0.0.9 😀" })).differences).toEqual([
    { path: "version", recorded: "0.0.9 😀", recomputed: version },
  ]);
});

test("an amount is recorded in full, whatever the settings of the program's own Decimal", () => {
  const Own = Decimal.clone({ toExpPos: 2, toExpNeg: 0 });
  const { facts, finding } = receipt(RULE, { tier: new Own(6000) });
  expect([facts, finding]).toEqual([{ tier: "6000" }, askRule(RULE, { tier: 6000 })]);
});
