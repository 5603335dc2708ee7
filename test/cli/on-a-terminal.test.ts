import { expect, test } from "vitest";
import type { Streams, Writer } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";
import { CLEAR_LINE, commandStreams } from "../../src/cli/terminal.js";

const RULE = "pension/contribution-subsidy";

/** Runs the command at a terminal. */
async function atTerminal(...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const writer = (name: "stdout" | "stderr"): Writer => ({
    isTTY: true,
    columns: 80,
    write(text, done) {
      written[name] += text;
      done?.();
    },
  });
  const streams = { stdin: {} as Streams["stdin"], stdout: writer("stdout"), stderr: writer("stderr") };
  return { exit: await runCommand(args, streams), ...written };
}

test.each<[string, readonly string[], string]>([
  ["of the command", ["nothing", "at all"], "没有命令 nothing；已知命令：rules"],
  [
    "of the facts, each by where it is",
    ["run", RULE, '{"tier":250,"payment":1}'],
    `${RULE}: 输入有误 wrong input\n- payment\n  “`,
  ],
  ["of a reading", ["run", RULE, "{}", "-r", "no=1"], "政策或解释有误 wrong policy or reading\n- no\n  没有字段"],
  ["of JSON", ["run", RULE, "{"], "argument 不是 JSON\nargument is not JSON: "],
])("an error %s is told in sentences", async (_, args, words) => {
  const { exit, stdout, stderr } = await atTerminal(...args);
  expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: expect.stringContaining(words) });
});

test("each fault stands in Chinese, and in English below it", async () => {
  const { stderr } = await atTerminal("run", RULE, '{"x":1,"tier":500}');
  expect(stderr).toBe(`${RULE}: 输入有误 wrong input\n- x\n  没有字段 "x"\n  there is no field "x"\n`);
});

test("with --json an error is JSON at a terminal too", async () => {
  const { exit, stderr } = await atTerminal("run", RULE, '{"tier":250}', "--json");
  expect({ exit, code: JSON.parse(stderr).code }).toEqual({ exit: 2, code: "RULE_INPUT" });
});

test("what a terminal would obey is shown instead, and JSON means the same", async () => {
  const { stderr } = await atTerminal("run", RULE, '{"\u202e":1}');
  expect(stderr).toContain("- \\u202e\n");
  expect(stderr).not.toContain("\u202e");
  const { stderr: json } = await atTerminal("run", RULE, '{"\u202e":1}', "--json");
  expect(json).not.toContain("\u202e");
  expect(JSON.parse(json).issues[1].path).toBe("\u202e");
});

test("a line is left empty from its beginning on", () => {
  expect(CLEAR_LINE).toBe("\r\u001b[K");
});

test.each([
  ["\ufeff甲,乙\r\n1\t2\n", "\ufeff甲,乙\r\n1\t2\n"],
  ["a\rb", "a\\u000db"],
  [`${CLEAR_LINE}12 rows\u001b[K`, `${CLEAR_LINE}12 rows\\u001b[K`],
  ["\u061c\u200e\u2066\u007f\u009b", "\\u061c\\u200e\\u2066\\u007f\\u009b"],
])("%j at a terminal is %j, in a pipe as it is", (text, shown) => {
  for (const isTTY of [true, false]) {
    let written = "";
    const stream: Writer = { isTTY, columns: 7, write: (piece) => (written += piece) };
    const { stdout } = commandStreams({ stdin: {} as Streams["stdin"], stdout: stream, stderr: stream });
    stdout.write(text);
    expect([written, stdout.columns]).toEqual([isTTY ? shown : text, 7]);
  }
});

test("a standard error that takes nothing is nobody's fault; standard output is", () => {
  const broken: Writer = { write: (_, done) => done?.(new Error("closed")) };
  const { stdout, stderr } = commandStreams({ stdin: {} as Streams["stdin"], stdout: broken, stderr: broken });
  const told: unknown[] = [];
  stderr.write("", (error) => told.push(error));
  stdout.write("", (error) => told.push(error));
  expect(told).toEqual([undefined, new Error("closed")]);
});
