import {
  type AppliedReading,
  type ClauseId,
  citedClause,
  citedText,
  clauses,
  type DocumentId,
  type Policy,
  type ReadingName,
  type ReadingRegister,
  readings,
  receipt,
  rules,
  type Text,
} from "../../index.js";
import { same } from "../text/in-locale.js";

/** A file that was read. */
export interface ReadFile {
  readonly name: string;
  /** What tells it from all others: SHA-256 of its bytes. */
  readonly hash: string;
}

/** What is said of the invented ledger, which is in no file: nobody is to take its figures for a district's. */
export const INVENTED: Text = { zh: "虚构的示例，不作依据", en: "invented, for trying only" };

/** What accounts rest on. */
export interface Basis {
  readonly document: DocumentId;
  /** The rules whose clauses they rest on. */
  readonly rules: readonly string[];
  readonly readings: readonly AppliedReading[];
  readonly policy: Policy;
  readonly files: readonly ReadFile[];
  /** What became of the rows. */
  readonly rows: Text;
}

/** By which notice, clauses, readings and program accounts were made, and of which files: each with its title. */
export function basisLines(basis: Basis): readonly (readonly [item: Text, content: Text])[] {
  const { document, policy, files } = basis;
  const { title, issuer, issuedOn } = policy.documents[document];
  // Every receipt says by which program and policy it answers.
  const { version, policy: used } = receipt("medical/premium-subsidy", { groups: [] }, policy);
  const notice = { zh: `${title.zh}（${issuer.zh}，${issuedOn}）`, en: `${title.en} (${issuer.en}, ${issuedOn})` };
  return [
    [{ zh: "文件", en: "Notice" }, notice],
    ...clausesOf(basis).map((id) => clauseLine(id, policy)),
    ...basis.readings.map((reading) => readingLine(reading, policy)),
    ...ledgersOf(files).map((ledger) => [{ zh: "台账文件", en: "Ledger" }, ledger] as const),
    [{ zh: "台账各行", en: "Its rows" }, basis.rows],
    [{ zh: "程序", en: "Program" }, same(`yingzhou-insurance ${version}`)],
    [{ zh: "政策数据", en: "Policy" }, same(`${used.id}\n${used.hash}`)],
  ];
}

function ledgersOf(files: readonly ReadFile[]): readonly Text[] {
  return files.length === 0 ? [INVENTED] : files.map(({ name, hash }) => same(`${name}\n${hash}`));
}

function clausesOf({ rules: asked }: Basis): readonly ClauseId[] {
  const cited = new Set(rules.filter(({ id }) => asked.includes(id)).flatMap((rule) => rule.clauses));
  return (Object.keys(clauses) as ClauseId[]).filter((id) => cited.has(id));
}

function clauseLine(id: ClauseId, policy: Policy): readonly [Text, Text] {
  const { section, paraphrase } = citedClause(id, policy);
  return [{ zh: `条款 ${section.zh}`, en: `Clause ${section.en}` }, paraphrase];
}

/** What stands for an option where there is none to choose from; else it is the figure supplied. */
const NOT_CHOSEN: ReadonlyMap<string, Text> = new Map([
  ["open", { zh: "未定", en: "not settled" }],
  ["fact", { zh: "按台账所载的事实", en: "as the ledger states the fact" }],
]);

/** What a reading asks, and what was taken for an answer. */
export function readingInWords({ name, option }: AppliedReading, policy: Policy): ReadingInWords {
  const entry = readings[name] as ReadingRegister[ReadingName];
  const options = new Map(entry.kind === "choice" ? Object.entries<Text>(entry.options) : []);
  const meaning = options.get(option);
  return {
    question: citedText(entry.question, policy),
    chosen: meaning === undefined ? (NOT_CHOSEN.get(option) ?? same(option)) : citedText(meaning, policy),
  };
}

interface ReadingInWords {
  readonly question: Text;
  readonly chosen: Text;
}

function readingLine(reading: AppliedReading, policy: Policy): readonly [Text, Text] {
  const { question, chosen } = readingInWords(reading, policy);
  return [
    { zh: "解释", en: "Reading" },
    { zh: `问：${question.zh}\n按：${chosen.zh}`, en: `Q: ${question.en}\nTaken: ${chosen.en}` },
  ];
}
