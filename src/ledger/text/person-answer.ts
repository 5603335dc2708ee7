import type {
  Locale,
  MissingFact,
  NoticeForPerson,
  PersonCell,
  PersonExplanation,
  PersonTable,
  Policy,
  Text,
} from "../../index.js";
import { sectionOf } from "./section-of.js";
import { table } from "./table.js";

/** What a person is told: amounts first, then how they stand, why, what is still needed, and who must answer. */
export function personAnswer({ locale, pension, medical }: PersonExplanation, policy: Policy): string {
  const notices = [pension, medical].map((notice) => [
    `【${notice.title}】`,
    ...section("amounts", amountLines(notice, locale), locale),
    ...section("standing", linesOf(notice.standing, locale), locale),
    ...section("ways", linesOf(notice.ways, locale), locale),
    ...section(
      "grounds",
      notice.steps.map(({ clause, sentence }) => `${sectionOf(clause, policy, locale)}  ${sentence}`),
      locale,
    ),
    ...section("missing", [...new Set(notice.missing.map((fact) => missingLine(fact, locale)))], locale),
  ]);
  const deciders = [...pension.questions, ...medical.questions].map(({ question, decider }) =>
    locale === "en" ? `${question} To be answered by: ${decider}` : `${question}由谁答复：${decider}`,
  );
  return [...notices, section("questions", [...new Set(deciders)], locale)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

type PersonHeading = "amounts" | "standing" | "ways" | "grounds" | "missing" | "questions" | "household";

/** What the parts of a person's answer are headed. */
export const personHeadings: Readonly<Record<PersonHeading, Text>> = {
  amounts: { zh: "金额", en: "Amounts" },
  standing: { zh: "资格和期限", en: "Standing and days" },
  ways: { zh: "怎么办理", en: "How to go about it" },
  grounds: { zh: "依据", en: "Why" },
  missing: { zh: "还需补充", en: "Still needed" },
  questions: { zh: "尚待答复的问题", en: "Questions that others must answer" },
  household: { zh: "全户", en: "The household" },
};

function section(heading: PersonHeading, lines: readonly string[], locale: Locale): readonly string[] {
  const { zh, en } = personHeadings[heading];
  return lines.length === 0 ? [] : [locale === "en" ? en : zh, ...indented(lines)];
}

/** The amounts of the person, then those of the household. */
function amountLines({ amounts, tables }: NoticeForPerson, locale: Locale): readonly string[] {
  const linesFor = (isAsked: boolean): readonly string[] => [
    ...linesOf(
      amounts.filter(({ ofHousehold }) => ofHousehold === isAsked),
      locale,
    ),
    ...tables.filter(({ ofHousehold }) => ofHousehold === isAsked).flatMap(tableLines),
  ];
  return [...linesFor(false), ...section("household", linesFor(true), locale)];
}

function tableLines({ title, columns, rows }: PersonTable): readonly string[] {
  const figures = columns.flatMap((_, at) => (rows.some((row) => (row[at] as PersonCell).bounds !== null) ? [at] : []));
  const text = table([columns, ...rows.map((row) => row.map((cell) => cell.text))], figures);
  return [...(title === "" ? [] : [title]), ...indented(text.split("\n"))];
}

function linesOf(lines: readonly { readonly label: string; readonly text: string }[], locale: Locale) {
  return lines.map(({ label, text }) => pairOf(label, text, locale));
}

/** What a missing fact is called; one of a member of the household with its place there. */
export function missingLine({ where, title }: MissingFact, locale: Locale): string {
  return where === "" ? title : pairOf(where, title, locale);
}

function pairOf(title: string, value: string, locale: Locale): string {
  return `${title}${locale === "en" ? ": " : "："}${value}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
