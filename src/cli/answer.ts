import { askRule, definePolicy, type Policy, type PolicyDraft, type ReadingChanges, withReadings } from "../index.js";
import { parseExactly } from "../ledger/exact-json.js";
import { piecesOf } from "../ledger/file/file-bytes.js";
import { readLines } from "../ledger/text-lines.js";
import type { Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { inputError } from "./input-error.js";
import { ledgerSource } from "./ledger-source.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";
import { writeOut } from "./write-out.js";

/** `answer`: any rule, a line at a time, for programs in other languages. */
export const answerCommand: Command = {
  help: `yingzhou-insurance answer [lines.ndjson | -]

逐行作答，供其他语言的程序使用：每行一个 JSON 对象，即到即答，一行一答，次序不变。
Answers line by line, for programs in other languages: one JSON object a line, answered as it comes, in order.

  问 asks     {"rule": 规则 id, "facts": 事实 facts, "readings": 本行另换的解释，可省 read otherwise, optional,
              "policy": 本行所据的政策，整份或改动，可省 the policy to answer by, whole or a draft, optional}
  答 answers  {"finding": 结果 finding} 或 or {"error": 错误 error}

readings 如 as in {"agencyPaidSubsidy": "none", "agencyTierSubsidy": {"value": "30", "source": "出处"}}
某行有误只影响该行的答，退出码仍为 0。 A line with an error is answered with it; the exit code stays 0.

${policyHelp}`,
  options: policyOptions,
  arguments: [0, 1],
  async run(given, streams) {
    const path = given.positionals[0] ?? "-";
    const policy = await policyOf(given, streams);
    const { file, close } = await ledgerSource(path, streams, new AbortController().signal);
    const name = path === "-" ? "stdin" : path;
    const policies = new Policies();
    let answers = "";
    const onLine = (bytes: string, number: number): void => {
      answers += `${JSON.stringify(answerTo(bytes, `${name}:${number}`, policy, policies))}\n`;
    };
    const afterPiece = (): Promise<void> => {
      const text = answers;
      answers = "";
      return writeOut(streams.stdout, text);
    };
    await readLines(bytesOf("size" in file ? piecesOf(file) : file), onLine, afterPiece).finally(close);
    return { exit: 0 };
  },
};

/** A character for each byte: a line that is no UTF-8 is found when the line is read, and spoils no other. */
async function* bytesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const piece of source) yield Buffer.from(piece).toString("latin1");
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: string, where: string): string {
  try {
    return utf8.decode(Buffer.from(bytes, "latin1"));
  } catch {
    throw new CommandError("JSON", `${where} 不是 UTF-8 编码`, `${where} is not UTF-8`);
  }
}

function answerTo(
  bytes: string,
  where: string,
  policy: Policy,
  policies: Policies,
): { readonly finding: unknown } | { readonly error: unknown } {
  try {
    const { rule, facts, readings, policy: own } = questionIn(textOf(bytes, where), where);
    const answering = own === undefined ? policy : policies.of(own);
    return { finding: askRule(rule, facts, readings === undefined ? answering : withReadings(answering, readings)) };
  } catch (error) {
    return { error: inputError(error) };
  }
}

/** Policies that lines were answered by, each checked once: a file of lines asks by a few. */
class Policies {
  readonly #made = new Map<string, Policy>();

  of(data: unknown): Policy {
    const text = JSON.stringify(data);
    const made = this.#made.get(text) ?? definePolicy(data as PolicyDraft);
    if (this.#made.size >= MOST_POLICIES) this.#made.clear();
    this.#made.set(text, made);
    return made;
  }
}

const MOST_POLICIES = 64;

/** A line as it came: what is wrong with its members is found where they are used. */
interface Question {
  readonly rule: string;
  readonly facts: unknown;
  readonly readings: ReadingChanges | undefined;
  readonly policy: unknown;
}

function questionIn(line: string, where: string): Question {
  const { rule, facts, readings, policy, ...others } = Object(parseExactly(line, where));
  const [other] = Object.keys(others);
  if (other === undefined) return { rule, facts, readings, policy };
  const known = "rule, facts, readings, policy";
  throw new CommandError(
    "JSON",
    `${where} 有多余的 ${other}；可有 ${known}`,
    `${where} holds ${other}; it takes ${known}`,
  );
}
