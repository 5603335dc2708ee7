import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { againstOf } from "../../src/cli/settle-against.js";
import { yingzhou2021 } from "../../src/index.js";
import { givenOf } from "../support/given.js";

type Options = Parameters<typeof givenOf>[0];

const folder = mkdtempSync(join(tmpdir(), "against-options-"));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (options: Options, kind: "pension" | "medical" = "pension") =>
  againstOf(kind, givenOf(options), yingzhou2021, {} as Streams);

test("what is compared: another policy, another reading of the same one, a shift between tiers", async () => {
  expect(await asked({})).toBeUndefined();
  expect(await asked({ shift: "200:500:10%" })).toEqual({
    draft: yingzhou2021,
    shift: { fromTier: "200", toTier: "500", percent: "10" },
  });
  const other = await asked({ "against-reading": ["agencyPaidSubsidy=none"], output: "a.csv" }, "medical");
  expect([other?.shift, other?.draft.readings.agencyPaidSubsidy]).toEqual([undefined, "none"]);
  const path = join(folder, "draft.json");
  writeFileSync(
    path,
    JSON.stringify({ base: "yingzhou-2021", id: "d", changes: { pension: { publicNotice: { minimumDays: 8 } } } }),
  );
  const both = await asked({
    against: path,
    reading: ["ageReached=day-after"],
    "against-reading": ["agencyPaidSubsidy=none"],
  });
  expect(both?.draft).toMatchObject({
    id: "d",
    readings: { ageReached: "day-after", agencyPaidSubsidy: "none" },
  });
});

test("without another policy it is the one that is given, as it is read", async () => {
  const same = await asked({ reading: ["ageReached=day-after"], shift: "200:500:1" });
  expect(same?.draft.readings.ageReached).toBe("birthday");
});

test("a comparison that is to be a workbook to standard output is refused as any workbook is", async () => {
  await expect(asked({ shift: "200:500:10", format: "xlsx" })).rejects.toMatchObject({
    code: "USAGE",
    text: { zh: "工作簿请用 -o 写入文件" },
  });
});

test("a comparison is no workbook, unless CSV or JSON is said", async () => {
  const shift = "200:500:10";
  await expect(asked({ shift, output: "a.xlsx" })).rejects.toMatchObject({ code: "USAGE" });
  for (const form of ["csv", "json"])
    expect(await asked({ shift, output: "a.xlsx", [form]: true })).toMatchObject({ draft: yingzhou2021 });
});

test.each(["200:500", "x200:500:10", "200:500:10%x", "200:500:10%%", "a:b:c", ""])("%j is no shift", async (shift) => {
  await expect(asked({ shift })).rejects.toMatchObject({
    code: "USAGE",
    text: {
      zh: `--shift 应为 原档次:改缴档次:百分比，如 200:500:10%：${shift}`,
      en: `--shift takes tier:tier:percent, such as 200:500:10%: ${shift}`,
    },
  });
});
