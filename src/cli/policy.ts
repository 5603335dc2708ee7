import {
  type ChoiceEntry,
  clauses,
  comparePolicies,
  type DocumentId,
  documentOf,
  type Locale,
  type Policy,
  type PolicyDifference,
  type PolicyValue,
  policySchema,
  readings,
  type Text,
  yingzhou2021,
} from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Command } from "./command.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { policyIn } from "./policy-option.js";

/** `policy`: the policy in force or another, its schema, and what it changes. */
export const policyCommand: Command = {
  help: `yingzhou-insurance policy [政策 policy.json | -]

以 JSON 写出所用的政策：两份通知的数字、日期和所选的解释；给出文件的，核对并写出该政策。文件可以是整份政策，
也可以只写改动（JSON Merge Patch，数组整个替换）：
Prints the policy in force as JSON: figures, dates and readings of both notices; of a file, the policy that it makes. A
file holds a policy whole, or what it changes (a JSON Merge Patch; lists are replaced whole):

  {"base": "yingzhou-2021", "id": "yingzhou-2022-draft", "changes": {"medical": {"premium": 320}}}

别的命令以 --policy 文件 采用它。 Other commands take it by --policy FILE.

      --check                    逐条说明与 2021 年政策的不同  tell in words what it changes of the policy of 2021
      --schema                   政策文件的 JSON Schema        the JSON Schema of such a file
${localeHelp}`,
  options: { check: { type: "boolean" }, schema: { type: "boolean" }, ...localeOption },
  arguments: [0, 1],
  async run(given, streams) {
    if (given.has("schema")) return JSON.stringify(policySchema(), null, 2);
    const policy = await policyIn(given.positionals[0], streams);
    return given.has("check") ? changesTold(policy, localeOf(given)) : JSON.stringify(policy, null, 2);
  },
};

function changesTold(policy: Policy, locale: Locale): string {
  const text = inLocale(locale);
  const differences = comparePolicies(policy);
  const count = differences.length;
  const head = text({
    zh: `${policy.id} 与 ${yingzhou2021.id} 有 ${count} 处数字、日期不同`,
    en: `${policy.id} differs from ${yingzhou2021.id} in ${count} figures and dates`,
  });
  return [head, ...differences.map((difference) => lineOf(difference, locale)), ...others(policy, text)].join("\n");
}

/** Titles, words of clauses and readings: what is changed beside the figures. */
function others({ documents, clauses: words, readings: chosen, supplied }: Policy, text: (each: Text) => string) {
  const titled = Object.entries(documents).filter(
    ([name, { title }]) => title.zh !== yingzhou2021.documents[name as DocumentId].title.zh,
  );
  const read = Object.entries(chosen).filter(
    ([name, option]) => option !== yingzhou2021.readings[name as keyof typeof chosen],
  );
  const worded = Object.keys(words).length;
  return [
    ...titled.map(([, { title }]) => `  ${text({ zh: "文件", en: "Notice" })} ${text(title)}`),
    ...(worded === 0
      ? []
      : [`  ${text({ zh: `${worded} 条有自己的转述`, en: `${worded} clauses have words of their own` })}`]),
    ...read.map(([name, option]) => {
      const { question, options } = readings[name as keyof typeof chosen] as ChoiceEntry<string>;
      return `  ${text(question)} ${text(options[option] as Text)}`;
    }),
    ...Object.entries(supplied).map(
      ([name, { value, source }]) => `  ${text(readings[name as keyof typeof readings].question)} ${value} (${source})`,
    ),
  ];
}

const NOTICES = {
  pension: { zh: "养老", en: "Pension" },
  medical: { zh: "医疗", en: "Medical" },
} as const;

const ABSENT: Text = { zh: "（无）", en: "(none)" };

function lineOf({ title, row, unit, clause, base, draft }: PolicyDifference, locale: Locale): string {
  const text = inLocale(locale);
  const colon = text({ zh: "：", en: ": " });
  const where = `${text(NOTICES[documentOf(clause)])} ${text(clauses[clause].section)} ${text(title)}`;
  const named = row === undefined ? where : `${where} ${text(row)}`;
  const isDate = unit.en === "date";
  return `  ${named}${colon}${shown(base, text)} → ${shown(draft, text)}${isDate ? "" : ` ${text(unit)}`}`;
}

function shown(value: PolicyValue | undefined, text: (each: Text) => string): string {
  if (value === undefined) return text(ABSENT);
  if (value === "full") return text({ zh: "全额", en: "full" });
  if (typeof value !== "object") return String(value);
  if ("from" in value) return `${value.from}–${value.to ?? ""}`;
  return (value as readonly (number | string)[]).join(text({ zh: "、", en: ", " }));
}
