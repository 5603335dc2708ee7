import {
  explain,
  factsSchema,
  type Locale,
  type PersonOverviewFacts,
  type PersonPart,
  personOverview,
} from "../index.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";
import { table } from "./table.js";

/** `person`: everything that the two notices give one person, or ask of them. */
export const personCommand: Command = {
  help: `yingzhou-insurance person [facts.json | - | '{...}']

一个人能享受什么、要做什么：两份通知中与个人有关的规则逐一作答。
What a person gets and has to do by both notices, rule by rule.

birthDate 和 asOf 必填；pension、medical 中的各项见 schema 各规则。
birthDate and asOf are needed; for what goes into pension and medical see schema of the rules.

  --json                         以 JSON 写出              as JSON
${localeHelp}
${policyHelp}`,
  options: { json: { type: "boolean" }, ...localeOption, ...policyOptions },
  arguments: [0, 1],
  async run(given, streams) {
    const locale = localeOf(given);
    const facts = (await readJson(given.positionals[0], streams)) as PersonOverviewFacts;
    const overview = personOverview(facts, await policyOf(given, streams));
    if (given.has("json")) return JSON.stringify(overview, null, 2);
    const words = WORDS[locale];
    const parts = [...overview.pension, ...overview.medical];
    const missing = overview.missingFacts.map((path) => `  ${path}  ${titleOf(path, parts, locale)}`.trimEnd());
    return [
      `【${words.pension}】`,
      ...inWords(overview.pension, locale),
      `【${words.medical}】`,
      ...inWords(overview.medical, locale),
      ...(missing.length === 0 ? [] : [[words.missing, ...missing].join("\n")]),
    ].join("\n\n");
  },
};

const WORDS = {
  "zh-CN": {
    pension: "城乡居民基本养老保险",
    medical: "城乡居民基本医疗保险",
    missing: "待补事实",
    choice: "每个可选档次记入个人账户的金额（元）",
    header: ["档次", "补贴", "合计记入"],
  },
  en: {
    pension: "Resident pension",
    medical: "Resident medical insurance",
    missing: "Facts still missing",
    choice: "What each tier still possible credits to the account, in yuan",
    header: ["Tier", "Subsidy", "Credited"],
  },
} as const;

/** The parts in words; a choice of tiers as one table. */
function inWords(parts: readonly PersonPart[], locale: Locale): readonly string[] {
  const credits = parts.filter(({ rule }) => rule === "pension/account-credit");
  const isChoice = credits.length > 1;
  return parts.flatMap((part) => {
    if (!isChoice || part.rule !== "pension/account-credit") return [explain(part.finding, locale)];
    return part === credits[0] ? [choiceOf(credits as readonly CreditPart[], locale)] : [];
  });
}

type CreditPart = Extract<PersonPart, { readonly rule: "pension/account-credit" }>;

function choiceOf(credits: readonly CreditPart[], locale: Locale): string {
  const { choice, header } = WORDS[locale];
  const rows = credits.map(({ facts, finding }) => [
    String(facts.tier),
    shown(finding.subsidyYuan),
    shown(finding.creditedYuan),
  ]);
  return `${choice}\n${table([header, ...rows], [0, 1, 2])}`;
}

function shown(amount: CreditPart["finding"]["subsidyYuan"]): string {
  return amount.status === "determined" ? amount.value : `${amount.min}…${amount.max}`;
}

/** The title of a missing fact, as the rule that asks for it has it. */
function titleOf(path: string, parts: readonly PersonPart[], locale: Locale): string {
  const name = path.slice(path.indexOf(".") + 1);
  const members = parts.map(({ rule }) => factsSchema(rule)["properties"] as Readonly<Record<string, Titled>>);
  const titled: Partial<Titled> = Object(Object.assign({}, ...members)[name]);
  return [titled[locale === "en" ? "description" : "title"]].join("");
}

type Titled = Readonly<Record<"title" | "description", string>>;
