import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { sampleLedger } from "../../src/ledger/sample/sample-ledger.js";
import { sampleRoster } from "../../src/ledger/sample/sample-roster.js";
import { root } from "../gates/project.js";
import { started } from "../support/built-command.js";
import { runCli } from "../support/run-cli.js";
import { expectNoFault, inBrowser } from "./open-page.js";
import { choose, isFull, saved, settle } from "./settle-on-page.js";

const open = inBrowser();
const folder = mkdtempSync(join(tmpdir(), "settle-on-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** What the command writes of a ledger, each under the name that the page gives it. */
async function written(kind: string, ...ledger: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const outputs = ["结算.xlsx", "结算.json", "结算.csv"];
  const report = at(`report.html`);
  const rejects = at(`rejects.xlsx`);
  for (const output of outputs) {
    const { exit } = await runCli([
      "settle",
      kind,
      ...ledger,
      "-o",
      at(output),
      "--report",
      report,
      "--rejects",
      rejects,
    ]);
    expect(exit).toBe(0);
  }
  const read = (name: string, path = at(name)) => [name, readFileSync(path)] as const;
  return new Map([...outputs, "结算-名单.xlsx"].map((name) => read(name)))
    .set("结算.html", readFileSync(report))
    .set("退回.xlsx", readFileSync(rejects));
}

const buttons = ["下载工作簿 .xlsx", "名单 .xlsx", "报告 .html", "CSV", "JSON", "退回的行 .xlsx"];

async function expectSame(page: Page, wanted: ReadonlyMap<string, Buffer>, some: readonly string[] = buttons) {
  for (const button of some) {
    const { name, bytes } = await saved(page, button);
    expect(bytes.equals(wanted.get(name) as Buffer), name).toBe(true);
  }
}

test.each([
  ["pension", "养老缴费台账"],
  ["medical", "医保参保名册"],
])("the invented %s ledger gives what the command writes, byte for byte", async (kind, name) => {
  const wanted = await written(kind, "--sample");
  const opened = await open("#/settle");
  const { page } = opened;
  await page.getByRole("button", { name }).click();
  await settle(page);
  await expectSame(page, wanted);
  expectNoFault(opened);
});

test("the workbook of persons is in the language that the page has when it is saved", async () => {
  for (const [locale, name] of [
    ["zh-CN", "名.xlsx"],
    ["en", "names.xlsx"],
  ] as const)
    expect((await runCli(["settle", "pension", "--sample", "-o", at(name), "--locale", locale])).exit).toBe(0);
  const opened = await open("#/settle");
  const { page } = opened;
  await page.getByRole("button", { name: "养老缴费台账" }).click();
  await settle(page);
  const expectWritten = async (button: string, name: string, written: string) => {
    const { name: given, bytes } = await saved(page, button);
    expect([given, bytes.equals(readFileSync(at(written)))]).toEqual([name, true]);
  };
  await page.getByRole("button", { name: "English" }).click();
  await expectWritten("Persons .xlsx", "结算-persons.xlsx", "names-persons.xlsx");
  await expectWritten("Persons .xlsx", "结算-persons.xlsx", "names-persons.xlsx");
  await page.getByRole("button", { name: "中文" }).click();
  await expectWritten("名单 .xlsx", "结算-名单.xlsx", "名-名单.xlsx");
  expectNoFault(opened);
});

const rows = isFull ? 200_000 : 20_000;

test.each([
  ["pension", sampleLedger],
  ["medical", sampleRoster],
])(
  `a %s ledger of ${rows} rows gives what the command writes`,
  async (kind, ledger) => {
    const path = at(`${kind}.csv`);
    await pipeline(Readable.from(ledger(rows, 7)), createWriteStream(path));
    const wanted = await written(kind, path);
    const opened = await open("#/settle");
    const { page } = opened;
    await choose(page, path);
    await settle(page, 200_000);
    await expectSame(page, wanted);
    expectNoFault(opened);
  },
  600_000,
);

test.runIf(isFull)(
  "a ledger of the whole district takes no more than three times what the command takes",
  async () => {
    const path = at("district.csv");
    await pipeline(Readable.from(sampleLedger(223_300, 2021)), createWriteStream(path));
    expect(statSync(path).size).toBeGreaterThan(1e7);
    const { page } = await open("#/settle");
    await choose(page, path);
    const began = performance.now();
    await settle(page, 200_000);
    const onPage = performance.now() - began;
    const before = performance.now();
    const { ended } = started(process.execPath, [join(root, "dist/cli.js"), "settle", "pension", path, "--json"]);
    expect((await ended).exit).toBe(0);
    const byCommand = performance.now() - before;
    console.log(`page ${Math.round(onPage)} ms, command ${Math.round(byCommand)} ms`);
    expect(onPage).toBeLessThan(byCommand * 3);
  },
  600_000,
);
