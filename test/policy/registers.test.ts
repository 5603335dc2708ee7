import { describe, expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { clauseIds } from "../../src/policy/clause-ids.js";
import {
  choiceReadings,
  factReadings,
  fixedReadings,
  openReadings,
  undecidedReadings,
} from "../../src/policy/reading-names.js";
import { clauses } from "../../src/policy/yingzhou-2021/clauses.js";
import { documents } from "../../src/policy/yingzhou-2021/documents.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";
import { readings } from "../../src/policy/yingzhou-2021/readings.js";
import { sections } from "../../src/policy/yingzhou-2021/sections.js";

const entries = Object.entries(readings);

describe("clauses", () => {
  test("all 151 of them, in the order of the notices, by kind", () => {
    expect(Object.keys(clauses)).toEqual([...clauseIds]);
    const kinds = Object.values(clauses).map(({ kind }) => kind);
    const countOf = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect([clauseIds.length, countOf("computable"), countOf("checkable"), countOf("procedural")]).toEqual([
      151, 88, 26, 37,
    ]);
  });

  test.each(clauseIds)("%s says why if nothing is computed", (id) => {
    const { kind, why } = clauses[id];
    expect(why !== undefined).toBe(kind === "procedural");
  });
});

describe("sections", () => {
  test("every clause stands in one of them, in the order of the notices", () => {
    expect(sections.flatMap((section) => section.clauses)).toEqual([...clauseIds]);
  });

  test.each(sections.map((section) => [section.id, section] as const))(
    "%s is numbered as its clauses are",
    (id, own) => {
      const outside = own.clauses.filter((clause) => !clauses[clause].section.zh.startsWith(own.section.zh));
      // The head of a notice has no number.
      expect(outside).toEqual(id.endsWith("-0") ? own.clauses : []);
      expect(own.parts.flatMap((part) => part.clauses)).toEqual(
        own.parts.length === 0 ? [] : own.clauses.filter((clause) => /\d$/.test(clause)),
      );
    },
  );
});

describe("readings", () => {
  test("every name has one entry of its own kind", () => {
    const named = [
      ...Object.keys(choiceReadings).map((name) => [name, "choice"]),
      ...openReadings.map((name) => [name, "open"]),
      ...factReadings.map((name) => [name, "fact"]),
      ...fixedReadings.map((name) => [name, "fixed"]),
      ...undecidedReadings.map((name) => [name, "none"]),
    ];
    const kinds = Object.fromEntries(entries.map(([name, { kind }]) => [name, kind]));
    expect(kinds).toEqual(Object.fromEntries(named));
    expect(named).toHaveLength(entries.length);
  });

  test.each(Object.entries(choiceReadings))(
    "%s has the options that rules branch on, the first one the default",
    (name, options) => {
      const entry = readings[name as keyof typeof choiceReadings];
      expect(Object.keys(entry.options).sort()).toEqual([...options].sort());
      expect(entry.default).toBe(options[0]);
    },
  );

  test("what the text settles is no option: each choice has those that somebody could hold", () => {
    // Nobody adds up both groups' tiers, or deducts more than the whole fund.
    expect(choiceReadings).toMatchObject({
      bothAgencyGroups: ["highest", "lowest"],
      deathDeduction: ["additive-capped", "compound"],
    });
    expect([...fixedReadings].sort()).toEqual(
      [
        ...["backPayExtent", "certifiedBeforeStop", "changeAfterLastPayment", "civilLawCounting"],
        ...["departmentDataFirstDue", "everyYearDeadline", "exemptMember", "gradeDirection", "highestTierFigure"],
        ...["leftAfterPaying", "otherSchemeMember", "premiumsNotRemitted", "rateItemFloor", "registerBeforePaying"],
        "returningWorkerDeadline",
      ].sort(),
    );
  });

  test("what is settled, and what no rule decides, is relied on by none", () => {
    const told: ReadonlySet<string> = new Set([...fixedReadings, ...undecidedReadings]);
    expect(rules.flatMap((rule) => rule.readings).filter((name) => told.has(name))).toEqual([]);
  });

  test("each has a number of its own", () => {
    const numbers = entries.map(([, { number }]) => number);
    expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
  });

  test("each is about clauses that there are", () => {
    for (const [name, { clauses: doubtful }] of entries) {
      expect(doubtful.length, name).toBeGreaterThan(0);
      expect(
        doubtful.filter((id) => !Object.hasOwn(clauses, id)),
        name,
      ).toEqual([]);
    }
  });
});

/** Every text in both languages, with where it stands. */
function textsIn(value: unknown, where: string): readonly { where: string; zh: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { zh, en } = value as { zh?: string; en?: string };
  if (zh !== undefined || en !== undefined) return [{ where, zh: zh ?? "", en: en ?? "" }];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${where}.${key}`));
}

/** Document numbers, and names and words quoted from the notices. */
const quoted = /[\p{Script=Han}]+〔\d+〕\d+号|[“"‘'(（《「][^”"’'()（）》」]*[”"’')）》」]/gu;

const texts = textsIn({ clauses, readings, documents, parameters }, "");

test("every text is in Chinese and in English", () => {
  expect(texts.filter(({ where }) => where.startsWith(".parameters."))).toHaveLength(2 * parameters.length);
  for (const { where, zh, en } of texts) {
    if (zh !== "%" && zh !== "‰") expect(zh, where).toMatch(/\p{Script=Han}/u);
    expect(en.trim(), where).not.toBe("");
    expect(zh.trim(), where).toBe(zh);
    expect(en.trim(), where).toBe(en);
  }
});

test("English texts hold Chinese only in document numbers and quotations", () => {
  const mixed = texts.filter(({ en }) => /\p{Script=Han}/u.test(en.replace(quoted, "")));
  expect(mixed.map(({ where, en }) => `${where}: ${en}`)).toEqual([]);
});
