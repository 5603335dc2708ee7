import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

// What the command refuses before it reads a table, word for word.

const RULE = "pension/contribution-subsidy";
const ROSTER = "test/ledgers/med.csv";
const SETTLE = ["settle", "medical", ROSTER];

/** What is told of an error, without what the system adds to it. */
async function saidOf(args: readonly string[]): Promise<readonly string[]> {
  const { exit, stderr } = await runCli(args);
  expect(exit).toBe(2);
  const { code, message } = JSON.parse(stderr) as { code: string; message: { zh: string; en: string } };
  return [code, message.zh, message.en.replace(/: ENOENT.*/, "")];
}

test.each<[args: readonly string[], zh: string, en: string]>([
  [["run", RULE, "{}", "-r", "x"], "--reading 应为 名称=选项：x", "--reading takes name=option: x"],
  [["explain", RULE, "{}", "-l", "fr"], "--locale 应为 zh-CN 或 en：fr", "--locale takes zh-CN or en: fr"],
  [["template", "x"], "没有 template x；有 pension、medical", "no template x; there are pension and medical"],
  [["sample", "x"], "没有 sample x；有 pension、medical", "no sample x; there are pension and medical"],
  [["template", "pension"], "请用 -o 指定输出", "say the output with -o"],
  [["template", "pension", "-o", "a.csv"], "模板写作 .xlsx：a.csv", "a template is an .xlsx: a.csv"],
  [["district", "a.csv"], "读表须用 --as-of 说明截至日期", "a table needs the day of its counts: --as-of"],
  [["calendar", "--csv", "--json"], "--csv 和 --json 只能用一个", "use --csv or --json, not both"],
  [
    ["batch", RULE, "a.ndjson", "-o", "a.csv"],
    "输入和输出须同为 CSV 或同为 NDJSON；扩展名不作数时用 --format 说明",
    "input and output are both CSV or both NDJSON; say --format where an extension means nothing",
  ],
  [["batch", RULE, "a.csv"], "请用 -o 指定输出", "say the output with -o"],
  [
    ["batch", RULE, "-", "-o", "-", "--format", "xlsx"],
    "工作簿请用 -o 写入文件",
    "a workbook is written to a file: say it with -o",
  ],
  [
    ["batch", RULE, ROSTER, "-o", ROSTER],
    `${ROSTER} 已是输入或另一输出，不能再作输出`,
    `${ROSTER} is the input or another output; it can't be this output too`,
  ],
  [
    ["batch", RULE, ROSTER, "-o", "/dev/stdout"],
    "写到标准输出请用 -，不用 /dev/stdout",
    "say - for standard output, not /dev/stdout",
  ],
  [
    ["batch", RULE, ROSTER, "-o", "a.xls"],
    "不写 .xls：请用 .csv，Excel 和 WPS 可直接打开",
    ".xls is not written: use .csv, which Excel and WPS open as it is",
  ],
  [["batch", RULE, ROSTER, ROSTER, "-o", "-"], `${ROSTER} 给了两次`, `${ROSTER} is given twice`],
  [["batch", RULE, "a.ndjson", "-o", "-", "--sheet", "x"], "--sheet 不用于 ndjson", "--sheet is not for ndjson"],
  [["settle", "x"], "没有 settle x；有 pension、medical", "no settle x; there are pension and medical"],
  [["settle", "pension"], "请给出台账文件，或用 --sample", "name the ledger, or say --sample"],
  [[...SETTLE, "--sample"], "--sample 之外不再给出台账", "--sample takes no ledger beside it"],
  [[...SETTLE, "--csv", "--json"], "--csv 和 --json 只能用一个", "use --csv or --json, not both"],
  [[...SETTLE, "--workers", "3"], "--workers 应为 1 或 2：3", "--workers takes 1 or 2: 3"],
  [[...SETTLE, "--header-row", "x"], "--header-row 应为行号：x", "--header-row takes a line number: x"],
  [[...SETTLE, "--map", "x"], "--map 应为 列名=字段：x", "--map takes COLUMN=field: x"],
  [[...SETTLE, "--word", "x"], "--word 应为 原词=词：x", "--word takes WORD=meaning: x"],
  [[...SETTLE, "--format", "x"], "--format 应为 csv, ndjson, xlsx 之一", "--format takes one of csv, ndjson, xlsx"],
  [
    [...SETTLE, "--encoding", "x"],
    "--encoding 应为 utf-8, gb18030, utf-16le, utf-16be 之一",
    "--encoding takes one of utf-8, gb18030, utf-16le, utf-16be",
  ],
  [[...SETTLE, "--delimiter", "x"], "--delimiter 应为 ,, ;, |, tab 之一", "--delimiter takes one of ,, ;, |, tab"],
  [[...SETTLE, "--disjoint"], "--disjoint 与 --partial 同用", "--disjoint goes with --partial"],
  [[...SETTLE, "--partial", "-o", "a.csv"], "--partial 写成 .json", "--partial is written as .json"],
  [["settle", "medical", "--merge"], "请给出 --partial 写下的各部分", "name the parts that --partial wrote"],
  [["settle", "medical", "--merge", ROSTER, ROSTER], `${ROSTER} 给了两次`, `${ROSTER} is given twice`],
  [
    ["settle", "medical", "--merge", ROSTER, "--rejects", "a.csv"],
    "--rejects 用于台账，不用于合并各部分",
    "--rejects is for ledgers, not for merging parts",
  ],
  [[...SETTLE, "--shift", "x"], "--shift 用于养老：医保没有缴费档次", "--shift is for pension ledgers"],
  [
    ["settle", "pension", "--sample", "--shift", "x"],
    "--shift 应为 原档次:改缴档次:百分比，如 200:500:10%：x",
    "--shift takes tier:tier:percent, such as 200:500:10%: x",
  ],
  [
    ["settle", "pension", "--sample", "--against-reading", "agencyPaidSubsidy=none", "-o", "a.xlsx"],
    "两份政策的对比写作 .csv 或 .json，不写工作簿",
    "a comparison of two policies is written as .csv or .json, not as a workbook",
  ],
])("%j is refused", async (args, zh, en) => {
  expect(await saidOf(args)).toEqual(["USAGE", zh, en]);
});

test.each([
  ["run", RULE, "nowhere.json"],
  ["batch", RULE, "nowhere.json", "-o", "-"],
  ["settle", "medical", "--merge", "nowhere.json"],
])("%j reads what is not there", async (...args) => {
  expect(await saidOf(args)).toEqual(["FILE", "无法读取 nowhere.json", "can't read nowhere.json"]);
});

test("what no option is called, and a number of arguments that no command takes", async () => {
  expect((await saidOf(["rules", "--nothing"])).slice(0, 2)).toEqual(["USAGE", "选项有误"]);
  const { stdout: help } = await runCli(["rules", "--help"]);
  expect(await saidOf(["rules", "a", "b"])).toEqual([
    "USAGE",
    `参数个数不对\n${help.trimEnd()}`,
    "wrong number of arguments",
  ]);
});

test("standard input that is no UTF-8", async () => {
  const { stderr } = await runCli(["run", RULE, "-"], [Uint8Array.of(0xff)]);
  expect(JSON.parse(stderr).message.zh).toBe("无法读取标准输入");
});

test("lines that are answered with what is wrong with them", async () => {
  const line = Buffer.concat([Buffer.from('{"rule":"x","other":1}\n"'), Buffer.of(0xff), Buffer.from('"\n')]);
  const { stdout } = await runCli(["answer"], [line]);
  const errors = stdout.split("\n", 2).map((each) => JSON.parse(each).error.message);
  expect(errors).toEqual([
    {
      zh: "stdin:1 有多余的 other；可有 rule, facts, readings, policy",
      en: "stdin:1 holds other; it takes rule, facts, readings, policy",
    },
    { zh: "stdin:2 不是 UTF-8 编码", en: "stdin:2 is not UTF-8" },
  ]);
});

test.each([
  [
    "clauses",
    "computable（可计算）、checkable（可核对）、procedural（程序性）",
    "computable (computable), checkable (checkable), procedural (procedural)",
  ],
  [
    "readings",
    "choice（可选）、open（待定数额）、fact（由事实定）、fixed（已定）、none（不由规则定）",
    "choice (choice), open (open figure), fact (by a fact), fixed (settled by a rule), none (no rule)",
  ],
])("%s of no kind", async (command, zh, en) => {
  const { stderr } = await runCli([command, "--kind", "x"]);
  expect(JSON.parse(stderr)).toMatchObject({
    rule: command,
    issues: [
      {
        path: "kind",
        code: "value",
        received: '"x"',
        message: { zh: `没有类别 "x"，应为${zh}`, en: `there is no kind "x"; expected ${en}` },
        expected: { zh, en },
      },
    ],
  });
});
