import type { PolicyError, RuleInputError, Text } from "../index.js";
import type { LedgerError } from "../ledger/ledger-error.js";
import type { CommandError } from "./command-error.js";

/** What went wrong, as a person at a terminal reads it: each fault in Chinese, and in English below it. */
export function errorSentences(error: CommandError | LedgerError | PolicyError | RuleInputError): string {
  if ("issues" in error) return lines({ zh: "输入有误", en: "wrong input" }, error.rule, error.issues);
  if ("faults" in error) return lines({ zh: "政策或解释有误", en: "wrong policy or reading" }, "", error.faults);
  return `${error.text.zh}\n${error.text.en}`;
}

interface Fault {
  readonly path: string;
  readonly message: Text;
}

function lines({ zh, en }: Text, rule: string, faults: readonly Fault[]): string {
  const head = [rule, `${zh} ${en}`].filter(Boolean).join(": ");
  return [head, ...faults.flatMap(({ path, message }) => [`- ${path}`, `  ${message.zh}`, `  ${message.en}`])].join(
    "\n",
  );
}
