import type { Schema } from "../../src/foundation/description.js";
import { choice, count, flag, list, optional, record, text } from "../../src/foundation/schema.js";

/*
 * A catalog of one rule that no notice holds, small enough for its pages to be typed by hand: what stands in one column
 * here stands in no other.
 */

export const clauses = {
  "P-0.1": {
    section: { zh: "正文", en: "Covering notice" },
    paraphrase: { zh: "转发办法。", en: "It passes the rules on." },
    kind: "procedural",
    why: { zh: "没有数额。", en: "It holds no figure." },
  },
  "P-2.3.a": {
    section: { zh: "二（三）", en: "2(3)" },
    paraphrase: { zh: "每人可借五本书。", en: "A person may borrow five books." },
    kind: "computable",
  },
  "M-1.a": {
    section: { zh: "一（一）", en: "1(1)" },
    paraphrase: { zh: "期限是一个月。", en: "The term is a month." },
    kind: "checkable",
  },
} as const;

export const documents = {
  pension: { title: { zh: "借书办法", en: "Rules on borrowing" }, issuedOn: "2031-01-02" },
  medical: { title: { zh: "还书办法", en: "Rules on returning" }, issuedOn: "2031-03-04" },
} as const;

export const readings = {
  monthLength: {
    number: "X-01",
    question: { zh: "一个月是几天？", en: "How many days is a month?" },
    clauses: ["M-1.a", "P-2.3.a"],
    stake: "high",
    kind: "choice",
    options: { thirty: { zh: "三十天。", en: "Thirty days." }, calendar: { zh: "按历。", en: "By the calendar." } },
    default: "calendar",
    why: { zh: "照常理。", en: "As is usual." },
    decider: { zh: "馆长", en: "The librarian" },
  },
  lostBook: {
    number: "X-02",
    question: { zh: "丢书赔多少？", en: "What does a lost book cost?" },
    clauses: ["P-2.3.a"],
    stake: "low",
    kind: "open",
    figure: { zh: "赔偿额", en: "The compensation" },
    why: { zh: "没有写。", en: "It is not said." },
    decider: { zh: "财务", en: "The bursar" },
  },
} as const;

/** A rule as the catalog lists it. */
export const rules = [
  {
    id: "pension/loan",
    title: { zh: "借书", en: "Loan" },
    clauses: ["P-2.3.a"],
    readings: ["monthLength"],
    facts: (): Schema =>
      record(["一位读者", "A reader"], {
        card: choice(["卡", "Card"], { grey: ["灰卡", "grey card"], red: ["红卡", "red card"] }),
        member: optional(flag(["会员", "Member"])),
        loans: list(
          ["已借", "Loans"],
          record(["一本", "Book"], { title: text(["书名", "Title"], { synonyms: ["题名", "名称"] }) }),
        ),
      }),
    finding: (): Readonly<Record<string, Schema>> => ({ left: count(["还可借", "Books left"]) }),
  },
] as const;

export const sentences = (): object => ({
  "books-left": { zh: "还可借{left}本。", en: "{left} books are left." },
  "none-left": { zh: "不能再借。", en: "No book is left." },
});

export const policyFigures = (): readonly object[] => [
  {
    path: "pension.books",
    place: "pension.books",
    value: 5,
    parameter: {
      path: "pension.books",
      title: { zh: "本数", en: "Books" },
      unit: { zh: "本", en: "volumes" },
      clause: "P-2.3.a",
    },
    clause: "P-2.3.a",
  },
];

const working = { zh: "5 - 1 = 4", en: "5 - 1 = 4" };

export const caseTables = (): readonly object[] => [
  {
    rule: "pension/loan",
    title: { zh: "借书", en: "Loan" },
    cases: [
      {
        name: { zh: "借了一本", en: "one is lent" },
        clause: "P-2.3.a",
        mark: "literal",
        facts: { card: "red", member: true, loans: [{ title: "甲" }] },
        expected: { left: 4, clauses: ["P-2.3.a", "M-1.a"], readings: { monthLength: "calendar" } },
        working,
      },
      {
        name: { zh: "月按三十天", en: "a month of thirty days" },
        clause: "P-2.3.a",
        mark: "derived",
        facts: { card: "grey", loans: [] },
        readings: { monthLength: "thirty" },
        expected: { left: 5, clauses: ["P-2.3.a", "M-1.a"], readings: { monthLength: "thirty" } },
        working: { zh: "没有借。", en: "Nothing is lent." },
      },
      {
        name: { zh: "没有卡", en: "no card" },
        clause: "M-1.a",
        mark: "derived",
        facts: { loans: [] },
        error: [{ path: "card", code: "missing" }],
        working: { zh: "须有卡。", en: "A card is needed." },
      },
    ],
  },
];

const rate = { clause: "PA2-1.1", points: 30, fullPercent: 100, pointsPerPercentagePoint: "1" };

export const yingzhou2021: object = {
  pension: {
    tiers: [100, 200],
    subsidyLadder: [
      { tier: 100, subsidy: 10 },
      { tier: 200, subsidy: 20 },
    ],
    evaluation: { enrolmentRate: rate, paymentRate: rate, policySatisfaction: rate, workSatisfaction: rate },
  },
};
