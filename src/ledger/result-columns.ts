import {
  type AnswerBounds,
  type AnswerPart,
  type Explanation,
  explanation,
  type Finding,
  type Locale,
  type Policy,
} from "../index.js";
import type { SchemaNode } from "./columns/json-schema-node.js";
import { LONGEST_CELL } from "./columns/longest-cell.js";
import type { ColumnsLook } from "./table-sink.js";

/** The columns that a rule's findings add to a table. */
export interface ResultColumns {
  readonly titles: readonly string[];
  /** How they look in a workbook. */
  readonly look: Required<Pick<ColumnsLook, "figures" | "wrapped">>;
  /** Their cells for a finding; the same for the same finding. */
  cells(finding: Finding): readonly string[];
  /** Their cells for a row that is rejected. */
  rejected(reason: string): readonly string[];
}

/** How findings are put into cells. */
export interface ResultForm {
  readonly locale: Locale;
  /** Whether clauses, readings and facts are named by their codes, for programs. */
  readonly hasCodes: boolean;
  /** The policy that the findings are given by. */
  readonly policy: Policy;
}

interface Column {
  readonly titles: readonly string[];
  readonly isFigure: boolean;
  cells(part: AnswerPart | undefined): readonly string[];
}

/** What a finding holds beside its answer, or names to be settled, has columns of its own. */
const GROUNDS: ReadonlySet<string> = new Set([
  ..."rule,policy,clauses,readings,reasons,missingFacts,openReadings".split(","),
]);

/** The columns for a rule, from the schema of its finding. */
export function resultColumns(schema: SchemaNode, { locale, hasCodes, policy }: ResultForm): ResultColumns {
  const words = WORDS[locale];
  const fields = Object.entries(schema.properties as Readonly<Record<string, SchemaNode>>)
    .filter(([name]) => !GROUNDS.has(name))
    .map(([name, node]) => [name, columnOf(node, titleOf(node, locale), locale)] as const);
  const columns = fields.map(([, column]) => column);
  const isFigure = columns.flatMap((column) => column.titles.map(() => column.isFigure));
  const titles = [...columns.flatMap((column) => column.titles), ...words.grounds];
  const made = new WeakMap<Finding, readonly string[]>();
  const cellsOf = (finding: Finding): readonly string[] => {
    const explained = explanation(finding, locale, policy);
    const parts = new Map(explained.answer.map((part) => [part.path, part]));
    const grounds = hasCodes ? codesOf(finding, explained) : wordsOf(explained);
    const sentences = explained.steps.map(({ sentence }) => sentence);
    const reasons = listed(sentences, words.after, locale);
    return [...fields.flatMap(([name, column]) => column.cells(parts.get(name))), reasons, ...grounds];
  };
  return {
    titles: titles.map((title) => `${words.result}${title}`),
    look: {
      figures: new Set(isFigure.flatMap((is, index) => (is ? [index] : []))),
      wrapped: new Set(words.grounds.map((_, index) => isFigure.length + index)),
    },
    cells(finding) {
      const cells = made.get(finding) ?? cellsOf(finding);
      made.set(finding, cells);
      return cells;
    },
    rejected: (reason) => [...isFigure.map(() => ""), `${words.rejected}${reason}`, "", "", ""],
  };
}

/** How the columns look where they stand behind others. */
export function lookBehind({ look }: ResultColumns, others: number): ColumnsLook {
  const behind = (numbers: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...numbers].map((number) => others + number));
  return { figures: behind(look.figures), wrapped: behind(look.wrapped) };
}

const WORDS = {
  "zh-CN": {
    result: "结果：",
    bounds: ["最低", "最高"],
    open: "未定",
    grounds: ["说明", "待定事项", "依据", "解释"],
    rejected: "退回：",
    facts: "待补事实：",
    questions: "待有权机关明确：",
    between: "；",
    among: "，",
    names: "、",
    is: "：",
    after: "",
    more: (count: number) => `……另有 ${count} 项，未列`,
  },
  en: {
    result: "Result: ",
    bounds: [", least", ", most"],
    open: "open",
    grounds: ["Why", "What is open", "Clauses", "Readings"],
    rejected: "rejected: ",
    facts: "facts to be given: ",
    questions: "questions to be settled: ",
    between: "; ",
    among: ", ",
    names: ", ",
    is: ": ",
    after: " ",
    more: (count: number) => `… and ${count} more, not listed`,
  },
} as const;

function titleOf({ title, description }: SchemaNode, locale: Locale): string {
  return (locale === "en" ? description : title) as string;
}

/** A number that may be open has both its bounds beside it; a list or a record is a sentence. */
function columnOf(node: SchemaNode, title: string, locale: Locale): Column {
  const { bounds, open } = WORDS[locale];
  if (!isDetermination(node))
    return {
      titles: [title],
      isFigure: isNumber(node),
      cells: (part) => [part === undefined ? "" : sentenceOf(part, locale)],
    };
  return {
    titles: [title, ...bounds.map((bound) => `${title}${bound}`)],
    isFigure: true,
    cells(part) {
      if (part === undefined) return ["", "", ""];
      // A number has its bounds.
      const figures = part.bounds as AnswerBounds;
      return [figures.open ? open : figures.min, figures.min, figures.max];
    },
  };
}

function isDetermination({ anyOf }: SchemaNode): boolean {
  return anyOf?.[0]?.properties?.["status"]?.const === "determined";
}

function isNumber({ type, "x-unit": unit }: SchemaNode): boolean {
  return type === "integer" || type === "number" || unit !== undefined;
}

/** A part of an answer in one line: fields by their titles, entries by their numbers. */
function sentenceOf({ text, parts }: AnswerPart, locale: Locale): string {
  const { between, among, is } = WORDS[locale];
  if (parts.length === 0) return text.replace(/[。.]$/, "");
  const isList = parts[0]?.path.endsWith("]") === true;
  const sentences = parts.map(
    (part) => `${part.label}${isList ? "." : is}${isList ? " " : ""}${sentenceOf(part, locale)}`,
  );
  return listed(sentences, isList ? between : among, locale);
}

/** Room for how many more there are. */
const ROOM = 64;

/** Texts in one cell, as many as it holds, and how many more there are. */
function listed(texts: readonly string[], between: string, locale: Locale): string {
  let text = "";
  for (const [index, next] of texts.entries()) {
    if (index > 0 && text.length + between.length + next.length > LONGEST_CELL - ROOM)
      return text + between + WORDS[locale].more(texts.length - index);
    text += index === 0 ? next : between + next;
  }
  return text;
}

/** What is open and who is to settle it, the sections, and the questions with their answers. */
function wordsOf({ locale, open, clauses, readings }: Explanation): readonly string[] {
  const { facts, questions, between, names, after } = WORDS[locale];
  const missing = open.facts.map(({ where, title }) => [where, title].filter(Boolean).join(after));
  const asked = open.questions.map(({ question, decider }) =>
    locale === "en" ? `${question} (${decider})` : `${question}（${decider}）`,
  );
  return [
    [labelled(facts, listed(missing, names, locale)), labelled(questions, asked.join(between))]
      .filter(Boolean)
      .join(between),
    [...new Set(clauses.map(({ section }) => section))].join(names),
    readings.map(({ question, chosen }) => `${question}${after}${chosen.meaning}`).join(between),
  ];
}

function labelled(label: string, text: string): string {
  return text === "" ? "" : label + text;
}

/** The same by the names that programs know. */
function codesOf(finding: Finding, { locale, open }: Explanation): readonly string[] {
  const { between, names } = WORDS[locale];
  return [
    listed([...open.questions.map(({ reading }) => reading), ...open.facts.map(({ path }) => path)], between, locale),
    finding.clauses.join(names),
    finding.readings.map(({ name, option }) => `${name}=${option}`).join(between),
  ];
}
