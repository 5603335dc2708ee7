import { parseArgs } from "node:util";
import type { Answer, Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { errorSentences } from "./error-sentences.js";
import { overview } from "./overview.js";
import { isBrokenPipe, systemError } from "./system-error.js";
import { commandStreams } from "./terminal.js";
import { writeOut } from "./write-out.js";

/** Each command is loaded when it is asked for, and with it what it needs of the package: help needs nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  rules: async () => (await import("./rules.js")).rulesCommand,
  clauses: async () => (await import("./clauses.js")).clausesCommand,
  readings: async () => (await import("./readings.js")).readingsCommand,
  template: async () => (await import("./template.js")).templateCommand,
  sample: async () => (await import("./sample.js")).sampleCommand,
  columns: async () => (await import("./columns.js")).columnsCommand,
  schema: async () => (await import("./schema.js")).schemaCommand,
  person: async () => (await import("./person.js")).personCommand,
  calendar: async () => (await import("./calendar.js")).calendarCommand,
  district: async () => (await import("./district.js")).districtCommand,
  run: async () => (await import("./run.js")).runRuleCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  compare: async () => (await import("./compare.js")).compareCommand,
  receipt: async () => (await import("./receipt.js")).receiptCommand,
  verify: async () => (await import("./verify.js")).verifyCommand,
  policy: async () => (await import("./policy.js")).policyCommand,
  answer: async () => (await import("./answer.js")).answerCommand,
  batch: async () => (await import("./batch.js")).batchCommand,
  settle: async () => (await import("./settle.js")).settleCommand,
  page: async () => (await import("./page.js")).pageCommand,
  demo: async () => (await import("./demo.js")).demoCommand,
};

/** Runs the command that the arguments name; resolves to the exit code. */
export async function runCommand(given: readonly string[], process: Streams): Promise<number> {
  const streams = commandStreams(process);
  try {
    const answer = await answerTo(given, streams);
    if (typeof answer === "object" && "exit" in answer) return answer.exit;
    const { text, failed } = typeof answer === "string" ? { text: answer, failed: false } : answer;
    await writeOut(streams.stdout, `${text}\n`);
    return failed ? 1 : 0;
  } catch (error) {
    if (isBrokenPipe(error)) return UNREAD;
    const { inputError } = await import("./input-error.js");
    const fault = inputError(systemError(error) ?? error);
    const isForPeople = streams.stderr.isTTY === true && !given.includes("--json");
    streams.stderr.write(`${isForPeople ? errorSentences(fault) : JSON.stringify(fault, null, 2)}\n`);
    return 2;
  }
}

/** As a shell reports a program that wrote to a closed pipe. */
const UNREAD = 141;

async function answerTo([name, ...rest]: readonly string[], streams: Streams): Promise<Answer> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return overview;
  if (name === "--version" || name === "-v") return version();
  if (!Object.hasOwn(commands, name)) {
    const known = Object.keys(commands).join(", ");
    throw new CommandError("USAGE", `没有命令 ${name}；已知命令：${known}`, `no command ${name}; there are ${known}`);
  }
  const command = await (commands[name] as () => Promise<Command>)();
  const parsed = parse(command, rest);
  if (parsed.has("help")) return command.help;
  if (parsed.has("version")) return version();
  const [least, most] = command.arguments;
  if (parsed.positionals.length < least || parsed.positionals.length > most)
    throw new CommandError("USAGE", `参数个数不对\n${command.help}`, "wrong number of arguments");
  return command.run(parsed, streams);
}

async function version(): Promise<string> {
  return (await import("../index.js")).version;
}

const COMMON: Command["options"] = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  json: { type: "boolean" },
};

function parse(command: Command, rest: readonly string[]): Arguments {
  const { positionals, values } = parsed(command, rest);
  return {
    positionals,
    option: (name) => values[name] as string | undefined,
    all: (name) => (values[name] ?? []) as readonly string[],
    has: (name) => values[name] === true,
  };
}

function parsed(
  { options }: Command,
  rest: readonly string[],
): { readonly positionals: readonly string[]; readonly values: Readonly<Record<string, unknown>> } {
  try {
    return parseArgs({ args: [...rest], options: { ...options, ...COMMON }, allowPositionals: true });
  } catch (error) {
    throw new CommandError("USAGE", "选项有误", (error as Error).message);
  }
}
