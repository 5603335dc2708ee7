import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "batch-lists-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks a rule about one list, out of a pipe. */
const asked = (rule: string, list: string, ...options: readonly string[]) =>
  runCli(["batch", rule, "-", ...options], [Buffer.from(list)]);

const SHARED = "pension/shared-accounts";

test("what was read as what, and what became of the rows, is told a line each", async () => {
  const { exit, stderr } = await asked(SHARED, "账号,身份证号\n1,a\n合计,\n", "-o", "-");
  expect([exit, stderr.split("\n")]).toEqual([
    0,
    [
      "账号 → account（账号）",
      "身份证号 → person（个人标识）",
      "读入 2 行 = 结果 1 + 退回 0 + 搁置 1（合计行、空行） | rows 2 = results 1 + rejects 0 + set aside 1",
      "搁置的行 rows set aside: 3（合计）；空行 blank: 0",
      "",
    ],
  ]);
});

test("another number of files than of lists is refused, and the lists are told in their order", async () => {
  const { exit, stderr } = await asked("medical/poor-population-coverage", "人员标识\na\n", "-o", "-");
  expect([exit, JSON.parse(stderr)]).toEqual([
    2,
    {
      name: "CommandError",
      code: "USAGE",
      message: {
        zh: "这条规则要 2 份名单，各为一个文件，次序是：应参保名单、已参保名单",
        en: "the rule takes 2 lists, a file each, in this order: targets, insured",
      },
    },
  ]);
});

test("a list of which a row can't be read is not answered, and what is wrong is told in both languages", async () => {
  const { exit, stderr } = await asked("pension/remittance-arrears", "村,收取金额,上解金额\n甲,5x,5\n", "-o", "-");
  const kinds = /\n退回的行 rejected rows:\n {2}1 行 rows（2）收取金额：.* \| 收取金额: .*\n$/;
  const { zh, en } = JSON.parse(stderr).message;
  expect([exit, JSON.parse(stderr).code, zh.replace(kinds, ""), en.replace(kinds, "")]).toEqual([
    2,
    "FILE",
    "名单有 1 行读不准，未作答",
    "1 rows of the lists can't be read for certain; nothing is answered",
  ]);
});

test("where nothing is written, a workbook that is asked for is none", async () => {
  const path = join(folder, "in.csv");
  writeFileSync(path, "账号,身份证号\n1,a\n");
  expect((await runCli(["batch", SHARED, path, "--format", "xlsx", "--dry-run"])).exit).toBe(0);
});
