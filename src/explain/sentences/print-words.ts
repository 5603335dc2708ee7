import type { Locale } from "../locale.js";

/** The headings, small words and marks of an explanation that is printed. */
export interface PrintWords {
  readonly answer: string;
  readonly steps: string;
  readonly clauses: string;
  readonly readings: string;
  readonly facts: string;
  readonly questions: string;
  readonly chosen: string;
  readonly otherwise: string;
  /** Between the fields of a record. */
  readonly between: string;
  /** Between things of one kind. */
  readonly list: string;
  pair(title: string, value: string): string;
  decidedBy(decider: string): string;
}

/** The words that an explanation is printed with in each language. */
export const printWords: Readonly<Record<Locale, PrintWords>> = {
  "zh-CN": {
    answer: "结论",
    steps: "步骤",
    clauses: "依据（转述）",
    readings: "解释",
    facts: "待补事实",
    questions: "待有权机关明确",
    chosen: "采用",
    otherwise: "另可",
    between: "；",
    list: "、",
    pair: (title, value) => `${title}：${value}`,
    decidedBy: (decider) => `（答复机关：${decider}）`,
  },
  en: {
    answer: "Answer",
    steps: "Steps",
    clauses: "Clauses (in our own words)",
    readings: "Readings",
    facts: "Facts to be given",
    questions: "Questions for someone in authority",
    chosen: "Read as",
    otherwise: "Or as",
    between: "; ",
    list: ", ",
    pair: (title, value) => `${title}: ${value}`,
    decidedBy: (decider) => ` To be settled by: ${decider}`,
  },
};
