import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Writer } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";
import { askRule, withReadings, yingzhou2021 } from "../../src/index.js";
import { type Ran, runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "answer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = "pension/contribution-subsidy";
const agencyPaid = { tier: 6000, payment: "agency-paid" } as const;

const line = (question: unknown): string => JSON.stringify(question);
const answersOf = ({ stdout }: Ran): { readonly finding?: object; readonly error?: object }[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a line each, in order, each by its own readings", async () => {
  const readings = { agencyPaidSubsidy: "none" } as const;
  const figure = { agencyTierSubsidy: { value: "30", source: "示例" } };
  const asked = [
    { rule: RULE, facts: agencyPaid },
    { rule: RULE, facts: agencyPaid, readings },
    { rule: "medical/premium-subsidy", facts: { groups: [] }, readings },
    { rule: RULE, facts: { tier: 100 }, readings: figure },
    { rule: RULE, facts: { tier: 100 } },
  ];
  const ran = await runCli(["answer"], [Buffer.from(asked.map(line).join("\n"))]);
  expect(ran).toMatchObject({ exit: 0, stderr: "" });
  expect(answersOf(ran)).toEqual(
    asked.map(({ rule, facts, readings: changed = {} }) => ({
      finding: plain(askRule(rule, facts, withReadings(yingzhou2021, changed))),
    })),
  );
});

test("readings said to the command hold for every line, under what a line says itself", async () => {
  const asked = [
    { rule: RULE, facts: agencyPaid },
    { rule: RULE, facts: { tier: 100 }, readings: { agencyTierSubsidy: { value: "30", source: "示例" } } },
    { rule: RULE, facts: agencyPaid, readings: { agencyPaidSubsidy: "as-tier" } },
  ];
  const ran = await runCli(["answer", "-r", "agencyPaidSubsidy=none"], [Buffer.from(asked.map(line).join("\n"))]);
  expect(JSON.stringify(answersOf(ran)).match(/"subsidy":\{[^}]*\}/g)).toEqual([
    '"subsidy":{"status":"determined","value":"0"}',
    '"subsidy":{"status":"determined","value":"30"}',
    '"subsidy":{"status":"determined","value":"200"}',
  ]);
});

test("pieces that cut lines and characters; CRLF; a last line with its end", async () => {
  const text = `\ufeff${line({ rule: "pension/phase-target", facts: { township: "王店镇" } })}\r\n`;
  const bytes = [...Buffer.from(text + text.slice(1))].map((byte) => Uint8Array.of(byte));
  const answers = answersOf(await runCli(["answer", "-"], bytes));
  const finding = plain(askRule("pension/phase-target", { township: "王店镇" }));
  expect(answers).toEqual([{ finding }, { finding }]);
});

test("what is wrong with a line is its answer, and no other's", async () => {
  const right = line({ rule: RULE, facts: { tier: 500 } });
  const wrong: readonly (readonly [text: string, code: string, words: string])[] = [
    ["", "JSON", "stdin:1 "],
    ["{", "JSON", "stdin:2 "],
    ["5", "UNKNOWN_RULE", "no rule"],
    [line([RULE, {}]), "JSON", "holds 0"],
    [line({ rule: RULE, facts: { tier: 500 }, reading: {} }), "JSON", "stdin:5 holds reading; it takes rule, facts"],
    ['{"rule":"a","rule":"b"}', "JSON", "twice"],
    [line({ rule: RULE, facts: { tier: 250 } }), "RULE_INPUT", "250"],
    [line({ rule: RULE }), "RULE_INPUT", "undefined"],
    [line({ rule: RULE, facts: { tier: 500 }, readings: null }), "POLICY", "changes"],
    [
      line({ rule: RULE, facts: { tier: 500 }, readings: { agencyPaidSubsidi: "none" } }),
      "POLICY",
      "agencyPaidSubsidy",
    ],
  ];
  const ran = await runCli(["answer"], [Buffer.from([...wrong.map(([text]) => text), right].join("\n"))]);
  const answers = answersOf(ran);
  expect(answers.pop()).toEqual({ finding: plain(askRule(RULE, { tier: 500 })) });
  expect({ exit: ran.exit, stderr: ran.stderr, count: answers.length }).toEqual({
    exit: 0,
    stderr: "",
    count: wrong.length,
  });
  for (const [index, [, code, words]] of wrong.entries()) {
    expect(answers[index]?.error).toMatchObject({ code });
    expect(line(answers[index])).toContain(words);
  }
});

test("each piece is answered before the next one is read", async () => {
  const asked = Buffer.from(`${line({ rule: RULE, facts: { tier: 500 } })}\n`);
  const order: string[] = [];
  const stdin = (async function* () {
    for (const piece of [asked, asked]) {
      order.push("asked");
      yield piece;
    }
  })();
  const stdout: Writer = {
    write(text, done) {
      if (text !== "") order.push("answered");
      done?.();
    },
  };
  await runCommand(["answer"], { stdin, stdout, stderr: stdout });
  expect(order).toEqual(["asked", "answered", "asked", "answered"]);
});

test("a line that is no UTF-8 is answered with that, and spoils none beside it", async () => {
  const asked = Buffer.from(`${line({ rule: RULE, facts: { tier: 500 } })}\n`);
  const bad = Buffer.concat([Buffer.from('{"rule":"'), Uint8Array.of(0xff), Buffer.from('"}\n')]);
  const ran = await runCli(["answer"], [Buffer.concat([asked, bad, asked]), asked, Uint8Array.of(0xe7)]);
  const answers = answersOf(ran);
  expect({ exit: ran.exit, stderr: ran.stderr, count: answers.length }).toEqual({ exit: 0, stderr: "", count: 5 });
  const fault = { name: "CommandError", code: "JSON" };
  expect(answers.map(({ error }) => error)).toEqual([
    undefined,
    { ...fault, message: { zh: "stdin:2 不是 UTF-8 编码", en: "stdin:2 is not UTF-8" } },
    undefined,
    undefined,
    { ...fault, message: { zh: "stdin:5 不是 UTF-8 编码", en: "stdin:5 is not UTF-8" } },
  ]);
});

test("lines of a file are told by its name", async () => {
  const path = join(folder, "lines.ndjson");
  writeFileSync(path, `${line({ rule: RULE, facts: { tier: 500 } })}\n{\n`);
  const [answer, fault] = answersOf(await runCli(["answer", path]));
  expect(answer).toEqual({ finding: plain(askRule(RULE, { tier: 500 })) });
  expect(fault?.error).toMatchObject({ code: "JSON", message: { zh: expect.stringContaining(`${path}:2 `) } });
});

test("a file that is not there ends it", async () => {
  expect((await runCli(["answer", "nowhere.ndjson"])).exit).toBe(2);
});
