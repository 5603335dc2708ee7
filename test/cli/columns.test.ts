import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

/** Each line by what it begins with. */
const linesOf = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const { exit, stdout } = await runCli(["columns", name]);
  expect(exit).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  return new Map(lines.map((line) => [line.split(/[（：]/)[0] as string, line]));
};

test("a ledger: the words of its options, those that say nothing, those to be settled, whole places", async () => {
  const lines = await linesOf("pension");
  expect(lines.get("公民身份号码  idNumber")).toBe("公民身份号码  idNumber（Citizen's ID number）");
  for (const start of [
    "  个人缴费：自缴、本人缴费、",
    "  重度残疾：重残、重残人员、",
    "  true：",
    "  false：",
    "  不说明此项 says nothing of it：",
    "  分不清，须说明 doubtful, to be settled：",
    "一列写全的行政区划 whole places：行政区划、区划、",
    "认得而不用的列 known and not used：序号、编号、",
  ])
    expect([...lines.values()].some((line) => line.startsWith(start))).toBe(true);
});

test("a roster: groups by their words", async () => {
  const lines = await linesOf("medical");
  expect(lines.get("  特困人员")).toMatch(/^ {2}特困人员：特困、/);
});

test("the poor by the short name of the notice; who is newly poor by a word only where no column says so", async () => {
  const poor = "贫困人口、建档立卡、建档立卡户、建档立卡贫困户、建档立卡人员、建档立卡人口、建档立卡贫困人员";
  const lineIn = async (name: string): Promise<string | undefined> => (await linesOf(name)).get("  建档立卡贫困人口");
  expect(await lineIn("medical/premium-subsidy")).toBe(`  建档立卡贫困人口：${poor}`);
  expect(await lineIn("medical")).toBe(`  建档立卡贫困人口：${poor}、新增贫困人口、新增建档立卡贫困人口`);
});

test("options without words of their own are told by their codes", async () => {
  const lines = await linesOf("pension/agency-paid-contribution");
  expect(lines.get("  残疾人")).toBe("  残疾人：disability");
  expect(lines.get("  夫妻")).toBe("  夫妻：married");
});

test("each column with its names, and what a table without it says", async () => {
  const { stdout } = await runCli(["columns", "medical/premium-window"]);
  expect(stdout).toBe(
    [
      "缴费日期  paidOn（Day of payment）",
      "  没有此列 without it：按尚未缴费计 nothing is paid yet",
      "截至日期  asOf（As of）",
      "是否外出务工返乡  returningWorker（Whether a returning migrant worker）",
      "  列名 names：是否外出务工返乡人员",
      "  没有此列 without it：按不明计 not known",
      "是否新增贫困人口  newlyPoor（Whether newly among the poor）",
      "  没有此列 without it：按否计 taken as no",
      "建档立卡识别日期  registeredOn（Day of entering the register of the poor）",
      "  列名 names：识别（认定）日期、识别日期",
      "  没有此列 without it：按不晚于身份认定日计 taken to be no later than the status date",
      "",
    ].join("\n"),
  );
});
