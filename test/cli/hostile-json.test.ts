import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const RULE = "pension/contribution-subsidy";
const run = (...pieces: readonly string[]) =>
  runCli(
    ["run", RULE, "-"],
    pieces.map((piece) => Buffer.from(piece)),
  );

test.each([100, 200_000])("facts %i levels deep are refused", async (levels) => {
  const { exit, stderr } = await run(`{"tier":${"[".repeat(levels)}${"]".repeat(levels)}}`);
  expect({ exit, error: JSON.parse(stderr) }).toMatchObject({ exit: 2, error: { code: "RULE_INPUT" } });
});

test.each(["", " ", "{", '{"tier":500}}', "\0", '{"tier":NaN}'])("%j on standard input is no JSON", async (text) => {
  const { exit, stderr } = await run(text);
  expect({ exit, error: JSON.parse(stderr) }).toMatchObject({ exit: 2, error: { code: "JSON" } });
});

test("bytes on standard input that are no UTF-8", async () => {
  const { exit, stderr } = await runCli(["run", RULE, "-"], [Uint8Array.of(0x7b, 0xff, 0x7d)]);
  expect({ exit, error: JSON.parse(stderr) }).toMatchObject({ exit: 2, error: { code: "FILE" } });
});

test.each(["x", "\\n", '\\"', "\\\\"])(
  "a text of ten million times %s is refused, and not said again",
  async (character) => {
    const { exit, stderr } = await run(
      '{"tier":"',
      ...Array.from({ length: 10 }, () => character.repeat(1_000_000)),
      '"}',
    );
    expect(exit).toBe(2);
    expect(stderr.length).toBeLessThan(2000);
  },
);

test("a key given twice is found behind escapes, and shown in short", async () => {
  const { stderr } = await run(`{"a\\"":1,"b":"c\\\\","${"k".repeat(1000)}" :1,"${"k".repeat(1000)}":2}`);
  expect(stderr).toContain(`holds the key \\"${"k".repeat(64)}…\\" twice`);
});

test.each(["1", "0.", "1e"])("a number that goes on for a hundred thousand digits, from %s on", async (start) => {
  const { exit, stderr } = await run(`{"tier":${start}${"1".repeat(100_000)}}`);
  expect(exit).toBe(2);
  expect(stderr.length).toBeLessThan(2000);
});

test("a long list on standard input is answered", async () => {
  const villages = Array.from({ length: 100_000 }, (_, index) => ({
    village: `v${index}`,
    collected: "1",
    remitted: "1",
  }));
  const { exit, stdout } = await runCli(
    ["run", "pension/remittance-arrears", "-"],
    [Buffer.from(JSON.stringify({ villages }))],
  );
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ collected: "100000", arrears: "0" });
});
