import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { definePolicy, yingzhou2021 } from "../../src/index.js";
import type { PolicyDraft } from "../../src/policy/policy-draft.js";
import { draft2022, draftOf } from "../policy/drafts.js";
import { idNumberOf } from "../support/id-number-of.js";
import { rowsOf } from "../support/rows-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "by-draft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function given(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** A district of four townships with the dates of 2022: 100 persons, 85 of them by the first phase. */
const fourTownships: PolicyDraft = {
  ...draft2022,
  id: "four-townships",
  changes: {
    ...draft2022.changes,
    pension: {
      ...draft2022.changes.pension,
      task: 100,
      townships: [
        { name: "甲镇", clause: "PA1-01", year: 40, phases: [34, 6] },
        { name: "乙镇", clause: "PA1-02", year: 20, phases: [17, 3] },
        { name: "丙乡", clause: "PA1-03", year: 20, phases: [17, 3] },
        { name: "丁街道", clause: "PA1-04", year: 20, phases: [17, 3] },
      ],
      total: { name: "全区", clause: "PA1-T", year: 100, phases: [85, 15] },
    },
  },
};
const ofLeapYear = draftOf(2024, { medical: { returningWorkersTo: "2024-02-29" } });

describe.each<[string, PolicyDraft, township: string, year: number]>([
  ["2022", draft2022, "王店镇", 2022],
  ["2024", ofLeapYear, "王店镇", 2024],
  ["a district of four townships", fourTownships, "丁街道", 2022],
])("every command answers by the draft of %s", (_, draft, township, year) => {
  const policy = given(`${draft.id}.json`, JSON.stringify(draft));
  const { pension, medical } = definePolicy(draft);
  const run = async (...args: readonly string[]): Promise<string> => {
    const { exit, stdout, stderr } = await runCli([...args, "--policy", policy]);
    expect({ exit, stderr: exit === 0 ? "" : stderr }).toEqual({ exit: 0, stderr: "" });
    return stdout;
  };
  /** What is the draft's own to say: without what is told as 2021's notice has it. */
  const own = (text: string): string => text.replaceAll(/^.*据2021年通知转述.*$/gm, "");
  const titles = new RegExp(
    Object.values(yingzhou2021.documents)
      .map(({ title }) => title.zh.slice(0, 24))
      .join("|"),
  );

  test("run, explain, compare, receipt and verify", async () => {
    const asked = ["pension/contribution-subsidy", '{"tier":500}'];
    expect(JSON.parse(await run("run", ...asked))).toMatchObject({ policy: draft.id, subsidy: { value: "80" } });
    const text = await run("explain", ...asked);
    expect(text).toContain("80");
    expect(own(text)).not.toMatch(/2021年/);
    expect(text).not.toMatch(titles);
    expect(await run("compare", ...asked)).toContain("结果不取决于解释");
    expect(JSON.parse(await run("verify", await run("receipt", ...asked)))).toMatchObject({ matches: true });
  });

  test("explain of a premium, and person", async () => {
    const text = await run("explain", "medical/premium-subsidy", '{"groups":["destitute"]}');
    expect(text).toContain("个人缴费每人320元");
    expect(own(text)).not.toMatch(/280|2021年/);
    const facts = `{"birthDate":"1980-03-01","asOf":"${year}-05-20"}`;
    expect(own(await run("person", facts))).not.toMatch(titles);
  });

  test("answer, batch and calendar", async () => {
    const stdin = [new TextEncoder().encode('{"rule":"pension/contribution-subsidy","facts":{"tier":500}}')];
    const { stdout } = await runCli(["answer", "--policy", policy], stdin);
    expect(JSON.parse(stdout).finding).toMatchObject({ policy: draft.id, subsidy: { value: "80" } });
    const rows = given("档次.csv", "缴费档次\n500\n");
    expect(await run("batch", "pension/contribution-subsidy", rows, "-o", "-")).toContain("500,80,80,80,");
    expect(await run("calendar", township, "--csv")).toContain(`${year}-06-30`);
  });

  test("district and settle, with the workbook and the report", async () => {
    const paid = given("进度.csv", `乡镇街道,累计缴费人数\n${township}\n`.replace(/\n$/, ",10\n"));
    expect(await run("district", paid, "--as-of", `${year}-02-01`)).toContain(township);
    const header = "乡镇,村,身份证号,档次,缴费日期";
    const ledger = given("台账.csv", `${header}\n${township},东村,${idNumberOf(1)},500,${year}-02-01\n`);
    const accounts = JSON.parse(await run("settle", "pension", ledger, "--json"));
    expect(accounts.district).toMatchObject({ selfPaid: 1, subsidy: { settled: "80" } });
    await run("settle", "pension", ledger, "-o", at("结算.xlsx"), "--report", at("结算.html"));
    const page = readFileSync(at("结算.html"), "utf8");
    expect(page).toContain(`${year}年度`);
    expect(page).not.toMatch(titles);
    const sheet = await rowsOf(readFileSync(at("结算.xlsx")), {}, "依据");
    const basis = sheet.map(({ cells }) => cells.join(" ")).join("\n");
    expect(basis).toContain(pension.year === year ? draft.id : "");
    expect(own(basis)).not.toMatch(titles);
  });

  test("clauses in the draft's words, and a template with its townships", async () => {
    const clauses = await run("clauses", "--json");
    expect(JSON.parse(clauses).find(({ id }: { readonly id: string }) => id === "M-2.a").paraphrase.zh).toContain(
      "320",
    );
    await run("template", "pension", "-o", at("模板.xlsx"));
    const notes = await rowsOf(readFileSync(at("模板.xlsx")), {}, "填表说明");
    expect(JSON.stringify(notes.map(({ cells }) => cells))).toContain(township);
  });

  test("settle of a roster", async () => {
    const day = medical.premiumWindow.from;
    const roster = given(
      "名册.csv",
      `乡镇,村,身份证号,实缴金额,缴费日期\n${township},东村,${idNumberOf(1)},320,${day}\n`,
    );
    const { district } = JSON.parse(await run("settle", "medical", roster, "--json"));
    expect(district).toMatchObject({ persons: 1 });
  });
});
