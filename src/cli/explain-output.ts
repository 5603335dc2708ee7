import { type Policy, type RuleDescription, rules } from "../index.js";
import { type ExplainedDocument, explainedText } from "../ledger/explained/explained-document.js";
import { ExplainedRows } from "../ledger/explained/explained-rows.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { localeOf } from "./locale-option.js";
import { outputOf } from "./output-option.js";
import type { Outputs } from "./outputs.js";

/** `--explain`. */
export const explainOption: Command["options"] = { explain: { type: "string" } };

/** What a help says of it. */
export const explainHelp: string = `  --explain 文件                 每行另写一份说明，文字与 explain 相同：
                                 .html 是网页，打印时一份一页，其余为纯文本；只要说明时不必用 -o
                                 explain each row too, in the words of explain: .html is a page that prints each on
                                 a sheet of its own, all else is plain text; -o may then be left out`;

/** Where results go; nowhere where explanations alone are asked for, or nothing is to be written. */
export function resultsOutputOf(given: Arguments): string | undefined {
  if (given.has("dry-run")) return undefined;
  return given.option("explain") === undefined ? outputOf(given) : given.option("output");
}

/** Whether something is written to standard output. */
export function writesToStdout(given: Arguments): boolean {
  return !given.has("dry-run") && ["output", "explain"].some((name) => given.option(name) === "-");
}

/** Where explanations go, in the form that the path says; nowhere where none are asked for. */
export async function openExplained(
  rule: string,
  policy: Policy,
  given: Arguments,
  outputs: Outputs,
  { stdout }: Streams,
): Promise<ExplainedRows | undefined> {
  const path = given.option("explain");
  if (path === undefined || given.has("dry-run")) return undefined;
  if (path === "-" && given.option("output") === "-") throw twoOnStdout();
  refuseForm(path);
  const output = await outputs.open(path, stdout);
  const locale = localeOf(given);
  const form = { locale, hasCodes: given.has("codes"), policy };
  return new ExplainedRows(await documentOf(path, rule, given), form, (text) => output.add(text));
}

async function documentOf(path: string, rule: string, given: Arguments): Promise<ExplainedDocument> {
  if (!/\.html?$/i.test(path)) return explainedText;
  const { explainedPage } = await import("../ledger/explained/explained-page.js");
  const locale = localeOf(given);
  const { title } = rules.find(({ id }) => id === rule) as RuleDescription;
  return explainedPage(
    inLocale(locale)({ zh: `${title.zh}：结果说明`, en: `${title.en}: the results explained` }),
    locale,
  );
}

/** A name that promises a table or a document of an office program would hold none. */
function refuseForm(path: string): void {
  const [extension] = /\.(?:csv|json|ndjson|jsonl|xls[xmb]?|et|ods|docx?|wps|odt|pdf)$/i.exec(path) ?? [];
  if (extension !== undefined)
    throw new CommandError(
      "USAGE",
      `说明不写作 ${extension}：请用 .html（可打印）或 .txt`,
      `explanations are not written as ${extension}: use .html, which can be printed, or .txt`,
    );
}

function twoOnStdout(): CommandError {
  return new CommandError(
    "USAGE",
    "结果和说明不能都写到标准输出：其一请写入文件",
    "results and explanations can't both go to standard output: write one of them to a file",
  );
}
