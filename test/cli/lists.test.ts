import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a rule over lists, a file each. */
async function asked(rule: string, lists: readonly string[], ...options: readonly string[]) {
  const paths = lists.map((text, index) => {
    const path = join(folder, `${index}.csv`);
    writeFileSync(path, text);
    return path;
  });
  return runCli(["batch", rule, ...paths, "-o", "-", ...options]);
}

// By hand: account 1 serves a and b; village 乙 owes 1000 − 900; c is a target and not insured; p is counted twice.
test.each<[string, readonly string[], readonly string[]]>([
  [
    "pension/shared-accounts",
    ["账号,身份证号\n1,a\n1,b\n2,c\n"],
    ["结果：账户是否都不共用", ",1. 账号：1，使用人：a、b,2,"],
  ],
  [
    "pension/remittance-arrears",
    ["村,收取金额,上解金额\n甲,500,500\n乙,1000,900元\n合计,1500,1400\n"],
    [",1500,1400,100,"],
  ],
  [
    "medical/poor-population-coverage",
    ["人员标识,台账类别\na,建档立卡贫困人口\nc,建档立卡贫困人口\n", "人员标识\na\nb\n"],
    ["否,1. 人员标识：c，台账类别：贫困人口（建档立卡）,无,1,0,"],
  ],
  [
    "medical/household-cross-check",
    ["户号,身份证号,计入情况\n1,p,计入本户\n2,q,计入本户\n2,p,计入本户\n1,r,计入本户\n"],
    ["p"],
  ],
])("%s: one answer about the lists", async (rule, lists, words) => {
  const { exit, stdout, stderr } = await asked(rule, lists);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  for (const word of words) expect(stdout).toContain(word);
  expect(stdout.trimEnd().split("\r\n")).toHaveLength(2);
  const dry = await asked(rule, lists, "--dry-run");
  expect({ exit: dry.exit, stdout: dry.stdout }).toEqual({ exit: 0, stdout: "" });
});

test("a list of which a row can't be read is not answered; the reasons are told", async () => {
  const { exit, stdout, stderr } = await asked("pension/remittance-arrears", ["村,收取金额,上解金额\n甲,5x,5\n"]);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(JSON.parse(stderr).message.zh).toMatch(
    /^名单有 1 行读不准，未作答\n退回的行 rejected rows:\n {2}1 行 rows（2）收取金额：/,
  );
});

test("as many files as lists, in their order", async () => {
  const { exit, stderr } = await asked("medical/poor-population-coverage", ["人员标识\na\n"]);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("this order: targets, insured") });
});

test("columns that are only told have an exit code, strictly; totals set aside are told", async () => {
  const list = "账号,身份证号,甲\n1,a,x\n合计,1,\n";
  const { exit, stderr } = await asked("pension/shared-accounts", [list], "--strict");
  expect({ exit, stderr }).toEqual({ exit: 3, stderr: expect.stringContaining("rows set aside: 3（合计 1）") });
  expect((await asked("pension/shared-accounts", [list], "--strict", "--ignore", "甲")).exit).toBe(0);
});

test("NDJSON holds the lists of a line as they are", async () => {
  const line = '{"uses":[{"account":"1","person":"a"}]}\n';
  const { exit, stdout } = await runCli(
    ["batch", "pension/shared-accounts", "-", "-o", "-", "--format", "ndjson"],
    [Buffer.from(line)],
  );
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('"personsSharing":0') });
});

test("households told apart by the head's name alone are told, and strictly have an exit code", async () => {
  const list = "户主姓名,身份证号,计入情况\n张三,p,计入本户\n李四,q,计入本户\n";
  const { exit, stderr } = await asked("medical/household-cross-check", [list], "--strict");
  expect({ exit, stderr }).toEqual({
    exit: 3,
    stderr: expect.stringContaining("按户主姓名分户，又没有与户主关系或姓名"),
  });
  const named = list.replaceAll(/^(.)(.*?),/gm, "$1$2,$1$2,").replace("户主姓名,户主姓名", "户主姓名,姓名");
  expect((await asked("medical/household-cross-check", [named], "--strict", "--ignore", "姓名")).exit).toBe(0);
});
