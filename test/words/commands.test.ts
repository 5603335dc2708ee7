import { expect, test } from "vitest";
import { everyCommand } from "../support/every-command.js";
import { runCli } from "../support/run-cli.js";
import { unread } from "./marked.js";
import marks from "./marks.json" with { type: "json" };

const { overview, ...commands } = marks.commands;
const names = Object.keys(commands);

test.each(names)("the help of %s says what was read and marked", (name) => {
  expect(unread({ [name]: () => `${everyCommand[name]?.help}\n` }, commands)).toEqual([]);
});

test.each(names)("%s says its help and nothing else when it is asked for it", async (name) => {
  const help = `${everyCommand[name]?.help}\n`;
  expect(await runCli([name, "--help"])).toEqual({ exit: 0, stdout: help, stderr: "" });
});

test("what the command says of itself is what was read and marked", async () => {
  const { stdout } = await runCli([]);
  expect(unread({ overview: () => stdout }, { overview })).toEqual([]);
});

test("every command is there", async () => {
  const { stderr } = await runCli(["no-such-command"]);
  expect(JSON.parse(stderr).message).toEqual({
    zh: `没有命令 no-such-command；已知命令：${names.join(", ")}`,
    en: `no command no-such-command; there are ${names.join(", ")}`,
  });
});
