import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { calendarCommand } from "../../src/cli/calendar.js";
import { givenOf } from "../support/given.js";
import { rowsOf } from "../support/rows-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "calendar-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a calendar as a table, in Chinese and in English", async () => {
  const { exit, stdout } = await runCli(["calendar", "区级", "--as-of", "2021-12-31"]);
  expect([exit, stdout]).toEqual([
    0,
    "最后一天    起始日期    剩余天数（含当日）  任务数（人）  所属期  事项                责任单位  条款\n" +
      "2021-12-31  2021-07-01                   1                        区领导小组组织检查  区级      " +
      "养老方案二（八）\n",
  ]);
  const english = await runCli(["calendar", "disabled persons' federation", "-l", "en"]);
  expect(english.stdout.split("\n")[2]?.split(/ {2,}/)).toEqual([
    "2021-12-10",
    "lists of special groups to the human resources bureau",
    "health, disabled persons' federation",
    "pension plan VI(2)",
  ]);
});

test("a township's own calendar as CSV", async () => {
  const { stdout } = await runCli(["calendar", "王店镇", "--csv", "--as-of", "2021-03-01"]);
  const records = stdout.trimEnd().split("\r\n");
  expect(records[0]).toBe("\ufeff最后一天,起始日期,剩余天数（含当日）,任务数（人）,所属期,事项,责任单位,条款");
  expect(records).toContain("2021-03-31,2021-01-01,31,22950,,第1阶段，累计完成任务的85%,乡镇（街道）,养老方案三（一）");
  expect(records).toContain("2021-03-10,2021-03-01,10,,2021年2月,报送上月新增档案资料,乡镇（街道）,养老方案二（七）");
  expect(records).toContain(
    "2021-04-30,2021-04-01,61,,2021年4月,公示新增到龄领取人员，不少于7天,乡镇（街道）、村（社区）,养老方案二（十一）",
  );
  // The header, 22 that villages owe too, 42 of its own.
  expect(records.length).toBe(65);
});

test("premiums are collected by whom the notice names, not by townships and villages", async () => {
  const { stdout } = await runCli(["calendar", "代收单位", "--csv"]);
  expect(stdout.trimEnd().split("\r\n").slice(1)).toEqual([
    "2020-12-31,2020-09-01,,,,居民医保集中缴费,税务、代收单位,医保通知三",
    "2021-02-28,2020-09-01,,,,外出务工返乡人员医保缴费,税务、代收单位,医保通知三",
  ]);
});

/* By the notices: pension II(1), (8), (11), VI(2); medical III, V(3) to (8), of whom a day is set. */
test.each([
  ["乡镇（街道）", ["乡镇(街道)", "乡镇街道", "乡镇", "街道", "township"]],
  ["村（社区）", ["村(社区)", "村", "社区", "村（居）", "village"]],
  ["区级", ["区城乡居保工作领导小组", "区领导小组", "district"]],
  ["税务", ["税务部门", "tax office"]],
  ["代收单位", ["collecting-unit"]],
  ["扶贫", ["扶贫部门", "poverty alleviation"]],
  ["民政", ["民政部门", "civil-affairs"]],
  ["卫健", ["卫健部门", "区卫健", "卫健 "]],
  ["残联", ["区残联", "Disabled Persons' Federation"]],
])("%s by the names that the notices use: %j", async (unit, names) => {
  const { exit, stdout } = await runCli(["calendar", unit, "--csv"]);
  expect([exit, stdout.trimEnd().split("\r\n").length > 1]).toEqual([0, true]);
  for (const name of names) expect(await runCli(["calendar", name, "--csv"])).toMatchObject({ exit, stdout });
});

test("everyone's as JSON, by another reading", async () => {
  const { stdout } = await runCli(["calendar", "--json", "-r", "handInDeadline=day-excluded"]);
  const duties = JSON.parse(stdout) as readonly object[];
  expect(duties[0]).toEqual({
    duty: "certified-lists",
    title: {
      zh: "将参保人员基础数据以正式文件和电子版报区医保局",
      en: "lists of the groups to the medical security bureau, as a document and as a file",
    },
    owedBy: ["poverty-alleviation", "civil-affairs", "health", "disabled-persons-federation"],
    clause: "M-5.T",
    period: null,
    from: null,
    to: "2020-11-09",
    persons: null,
    daysLeft: null,
  });
  expect(duties.length).toBe(69);
});

test("a unit that is none, a day that is none", async () => {
  const unit = await runCli(["calendar", "区医保局"]);
  expect([unit.exit, unit.stdout]).toEqual([2, ""]);
  expect(unit.stderr).toContain(
    "日历里没有“区医保局”。单位：乡镇（街道）、村（社区）、区级、税务、代收单位、扶贫、民政、卫健、残联，" +
      "也可照通知写作税务部门、卫健部门等；或附件1所列名称：王店镇、三十里铺镇、",
  );
  expect(unit.stderr).toContain("、袁集镇、全区。其他部门没有写明期限的职责");
  expect(unit.stderr).toContain(
    "The calendar has no “区医保局”. Units: township, village, district, tax office, collecting units, " +
      "poverty alleviation, civil affairs, health, disabled persons' federation; or a name that annex 1 prints: " +
      "王店镇, ",
  );
  expect(unit.stderr).toContain(", 袁集镇, 全区. Other departments have no duty with a day");
  await expect(calendarCommand.run(givenOf({}, ["区医保局"]), {} as never)).rejects.toMatchObject({ code: "USAGE" });
  expect((await runCli(["calendar", "全区"])).exit).toBe(0);
  const day = await runCli(["calendar", "--as-of", "2021-02-30"]);
  expect([day.exit, day.stderr.includes("asOf")]).toEqual([2, true]);
});

test("as a workbook to hang up, by the ending or by the format; as CSV and JSON by the ending", async () => {
  const at = (name: string): string => join(folder, name);
  const args = ["calendar", "王店镇", "--as-of", "2021-03-01"];
  const { exit, stdout } = await runCli([...args, "-o", at("日历.xlsx")]);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
  const rows = (await rowsOf(readFileSync(at("日历.xlsx")), {}, "履职日历")).map(({ cells }) => cells);
  expect(rows[0]?.[0]).toBe("王店镇2021年城乡居民养老、医疗保险履职日历");
  expect(rows[1]?.slice(0, 4)).toEqual(["最后一天", "起始日期", "剩余天数（含当日）", "任务数（人）"]);
  expect(rows).toContainEqual([
    ...[
      "2021-03-31",
      "2021-01-01",
      "31",
      "22950",
      "",
      "第1阶段，累计完成任务的85%",
      "乡镇（街道）",
      "养老方案三（一）",
    ],
  ]);
  expect(rows).toContainEqual([
    ...["2021-03-31", "2021-01-01", "31", "", "2021年第1季度", "公示参保缴费情况，不少于7天"],
    ...["乡镇（街道）、村（社区）", "养老方案二（十一）"],
  ]);
  await runCli([...args, "-o", at("日历"), "--format", "xlsx"]);
  expect(readFileSync(at("日历"))).toEqual(readFileSync(at("日历.xlsx")));
  await runCli([...args, "-o", at("日历.csv")]);
  expect(readFileSync(at("日历.csv"), "utf8")).toBe((await runCli([...args, "--csv"])).stdout);
  await runCli([...args, "-o", at("日历.json")]);
  expect(readFileSync(at("日历.json"), "utf8")).toBe((await runCli([...args, "--json"])).stdout);
  await runCli(["calendar", "-l", "en", "-o", at("all.xlsx")]);
  expect((await rowsOf(readFileSync(at("all.xlsx")), {}, "Calendar"))[0]?.cells[0]).toBe(
    "Dated duties under the two notices, 2021",
  );
  await runCli(["calendar", "health", "-l", "en", "-o", at("one.xlsx")]);
  expect((await rowsOf(readFileSync(at("one.xlsx")), {}, "Calendar"))[0]?.cells[0]).toBe(
    "Dated duties of health under the two notices, 2021",
  );
  await runCli(["calendar", "-o", at("所有.xlsx")]);
  expect((await rowsOf(readFileSync(at("所有.xlsx")), {}, "履职日历"))[0]?.cells[0]).toBe(
    "2021年城乡居民养老、医疗保险履职日历",
  );
});

test("two forms at once, a workbook to standard output", async () => {
  expect((await runCli(["calendar", "--csv", "--json"])).stderr).toContain("--csv");
  expect((await runCli(["calendar", "--format", "xlsx"])).stderr).toContain("-o");
});
