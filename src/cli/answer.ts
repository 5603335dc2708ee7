import { evaluate, type Policy, type ReadingChanges, withReadings } from "../index.js";
import { parseExactly } from "../ledger/exact-json.js";
import { piecesOf } from "../ledger/file/file-bytes.js";
import { readLines } from "../ledger/text-lines.js";
import type { Command } from "./command.js";
import { CommandError, inputError } from "./command-error.js";
import { ledgerSource } from "./ledger-source.js";
import { policyOf, readingHelp, readingOption } from "./reading-option.js";
import { writeOut } from "./write-out.js";

/** `answer`: any rule, a line at a time, for programs in other languages. */
export const answerCommand: Command = {
  help: `yingzhou-insurance answer [lines.ndjson | -]

逐行作答，供其他语言的程序使用：每行一个 JSON 对象，即到即答，一行一答，次序不变。
Answers line by line, for programs in other languages: one JSON object a line, answered as it comes, in order.

  问 asks     {"rule": 规则 id, "facts": 事实 facts, "readings": 本行另换的解释，可省 read otherwise, optional}
  答 answers  {"finding": 结果 finding} 或 or {"error": 错误 error}

readings 如 as in {"agencyPaidSubsidy": "none", "agencyTierSubsidy": {"value": "30", "source": "出处"}}
某行有误只影响该行的答，退出码仍为 0。 A line with an error is answered with it; the exit code stays 0.

${readingHelp}`,
  options: readingOption,
  arguments: [0, 1],
  async run(given, streams) {
    const path = given.positionals[0] ?? "-";
    const policy = policyOf(given);
    const { file, close } = await ledgerSource(path, streams, new AbortController().signal);
    const name = path === "-" ? "stdin" : path;
    let answers = "";
    const onLine = (line: string, number: number): void => {
      answers += `${JSON.stringify(answerTo(line, `${name}:${number}`, policy))}\n`;
    };
    const afterPiece = (): Promise<void> => {
      const text = answers;
      answers = "";
      return writeOut(streams.stdout, text);
    };
    await readLines(textOf("size" in file ? piecesOf(file) : file), onLine, afterPiece).finally(close);
    return { exit: 0 };
  },
};

async function* textOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of source) yield decoder.decode(Buffer.from(piece), { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new CommandError("FILE", "无法按 UTF-8 读取", `can't be read as UTF-8: ${(error as Error).message}`);
  }
}

function answerTo(
  line: string,
  where: string,
  policy: Policy,
): { readonly finding: unknown } | { readonly error: unknown } {
  try {
    const { rule, facts, readings } = questionIn(line, where);
    return { finding: evaluate(rule, facts, readings === undefined ? policy : withReadings(policy, readings)) };
  } catch (error) {
    return { error: inputError(error) };
  }
}

/** A line as it came: what is wrong with its members is found where they are used. */
interface Question {
  readonly rule: string;
  readonly facts: unknown;
  readonly readings: ReadingChanges | undefined;
}

function questionIn(line: string, where: string): Question {
  const { rule, facts, readings, ...others } = Object(parseExactly(line, where));
  const [other] = Object.keys(others);
  if (other === undefined) return { rule, facts, readings };
  const known = "rule, facts, readings";
  throw new CommandError(
    "JSON",
    `${where} 有多余的 ${other}；可有 ${known}`,
    `${where} holds ${other}; it takes ${known}`,
  );
}
