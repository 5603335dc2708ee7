import { describe, expect, test } from "vitest";
import { type EvaluationFacts, evaluation, explanation, yingzhou2021 } from "../../src/index.js";
import { draftOf } from "../../src/page/form/draft.js";
import { evaluated, sheetFields } from "../../src/page/score/evaluated.js";
import { pastedUnits, unitColumns } from "../../src/page/score/pasted-units.js";
import { rankedUnits } from "../../src/page/score/ranked-units.js";
import { sheetHeads } from "../../src/page/score/sheet-heads.js";
import { toldPoints } from "../../src/page/score/told-points.js";
import { caseTables } from "../support/case-table.js";

const table = caseTables().find(({ rule }) => rule === "pension/evaluation");
const rows = (table?.cases ?? []).map(({ facts, ...row }) => ({ ...row, facts: facts as EvaluationFacts }));

test("the sheet has six heads and fifteen items, which carry a hundred points", () => {
  const heads = sheetHeads();
  expect(heads.map(({ points }) => points)).toEqual([40, 6, 8, 12, 24, 10]);
  expect(heads.flatMap(({ items }) => items.map(({ item }) => item))).toEqual(
    evaluation({}).items.map(({ item }) => item),
  );
});

describe("a sheet comes to what the rule says", () => {
  test.each(rows.filter(({ expected }) => expected).map((row) => [row.name.zh, row.facts]))("%s", (_, facts) => {
    const found = evaluated(draftOf(facts, sheetFields));
    expect(found).toMatchObject({ finding: evaluation(facts), refusals: [], halves: [] });
    const told = explanation(found.finding);
    for (const points of [toldPoints(told), ...found.finding.items.map((_item, index) => toldPoints(told, index))])
      expect(Object.values(points)).not.toContain("");
  });

  test.each(rows.filter(({ error }) => error).map((row) => [row.name.zh, row.facts, row.error]))(
    "%s: refused at its field, the rest counted",
    (_, facts, error) => {
      const found = evaluated(draftOf(facts, sheetFields));
      // One count without the other is a rate that is being filled in; some texts are read as the numbers they mean.
      if (found.halves.length > 0 || found.refusals.length === 0) return;
      expect(found.refusals.map(({ path, code }) => ({ path, code }))).toEqual(
        expect.arrayContaining([...(error ?? [])]),
      );
      expect(found.finding.total.status).toBe("undetermined");
    },
  );

  test("one count of two is waited for", () => {
    const found = evaluated({ enrolmentRate: { count: "26500" }, paymentRate: { base: "10" } });
    expect(found.halves).toEqual(["enrolmentRate.base", "paymentRate.count"]);
    expect(found.refusals).toEqual([]);
    expect(found.finding).toEqual(evaluation({}));
  });
});

const names = yingzhou2021.pension.townships.map(({ name }) => name);

describe("a table as it is copied from a spreadsheet", () => {
  test("headings by the ledger's vocabulary, short names, marks and percentages", () => {
    const text = [
      "乡镇\t参保率\t发放率\t业务系统操作管理规范\t“四个不出村”建设视情扣分\t备注",
      "王店\t98.5%\t100\t√\t\t甲",
      "九龙镇政府\t99\t99.5%\t否\t1.5\t",
    ].join("\n");
    expect(pastedUnits(text)).toEqual({
      units: {
        王店镇: {
          enrolmentRate: { percent: "98.5" },
          paymentRate: { percent: "100" },
          systemOperation: { standard: true },
        },
        九龙镇: {
          enrolmentRate: { percent: "99" },
          paymentRate: { percent: "99.5" },
          systemOperation: { standard: false },
          villageServices: { deduction: "1.5" },
        },
      },
      unused: ["备注"],
      refused: [],
      faults: [],
    });
  });

  test("the header that it offers gives every column", () => {
    const columns = Object.entries(unitColumns());
    const header = columns.map(([, { title }]) => title).join("\t");
    const row = columns.map(([path, { type }]) => (path === "township" ? "西湖镇" : type === "boolean" ? "是" : "2"));
    const { units, unused, faults, refused } = pastedUnits(`${header}\n${row.join("\t")}`);
    expect({ unused, faults, refused }).toEqual({ unused: [], faults: [], refused: [] });
    expect(Object.values(units["西湖镇"] ?? {}).flatMap((item) => Object.keys(item as object))).toHaveLength(
      columns.length - 1,
    );
  });

  test("a rate of at most one is taken where it has its sign", () => {
    const { units, refused } = pastedUnits("乡镇\t参保率\n王店镇\t0.985\n三合镇\t0.985%\n九龙镇\t0");
    expect(Object.keys(units)).toEqual(["三合镇", "九龙镇"]);
    expect(refused).toEqual([
      {
        line: 2,
        why: {
          zh: "率 0.985 是 0.985% 还是 98.5%？请写上百分号",
          en: "is the rate 0.985 0.985% or 98.5%? Write the sign",
        },
      },
    ]);
  });

  test("rows that are not taken say why, and the rest is", () => {
    const text = "乡镇街道,完成率\n王店镇,高\n阜南镇,98\n三合镇,98\n三合镇,99\n合计,98";
    const { units, refused } = pastedUnits(text);
    expect(units).toEqual({ 三合镇: { enrolmentRate: { percent: "98" } } });
    expect(refused.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(refused[1]?.why.zh).toContain("附件1没有“阜南镇”");
    expect(refused[2]?.why.zh).toContain("已有一行");
  });

  test.each([
    ["王店镇\t98\n三合镇\t97", "表头"],
    ["参保率\n98", "乡镇"],
    ["乡镇\t参保率", "数据行"],
    ['乡镇\t参保率\n"王店镇\t98', "引号"],
  ])("%j is no such table, and no option of a command is spoken of", (text, why) => {
    const { faults, units } = pastedUnits(text);
    expect(units).toEqual({});
    expect(faults.map(({ zh }) => zh).join()).toContain(why);
    expect(JSON.stringify(faults)).not.toContain("--");
  });
});

describe("ranks", () => {
  const perfect = rows.find(({ name }) => name.zh.startsWith("各项满分"))?.facts ?? {};
  const sheet = (changes: EvaluationFacts) => draftOf({ ...perfect, ...changes }, sheetFields);

  test("are ranges while points are open, and shared by equals", () => {
    const all = Object.fromEntries(names.map((name) => [name, sheet({})]));
    const ranks = rankedUnits({
      ...all,
      // A third of a point is no decimal: two sheets that differ by less than is shown.
      王店镇: sheet({ enrolmentRate: { count: 29_999, base: 30_000 } }),
      三合镇: sheet({ enrolmentRate: { count: 29_998, base: 29_999 } }),
      九龙镇: sheet({ policySatisfaction: { percent: 75 } }),
      马寨乡: sheet({ systemOperation: {} }),
    });
    const rankOf = (name: string) => ranks.find(({ task }) => task.name === name)?.rank;
    expect(rankOf("袁集镇")).toBe("1");
    expect(rankOf("王店镇")).toBe("12–13");
    expect(rankOf("三合镇")).toBe("13–14");
    expect(rankOf("九龙镇")).toBe("14–15");
    expect(rankOf("马寨乡")).toBe("1–15");
    expect(ranks).toHaveLength(names.length);
  });

  test("a bound that is out of reach is below what reaches it", () => {
    const short = draftOf({ villageServices: { good: false } }, sheetFields);
    const units = { ...Object.fromEntries(names.map((name) => [name, sheet({})])), 王店镇: short };
    expect(rankedUnits(units).find(({ task }) => task.name === "王店镇")?.rank).toBe("15");
    expect(rankedUnits({ 王店镇: short }).map(({ rank }) => rank)).toEqual(names.map(() => "1–15"));
  });
});
