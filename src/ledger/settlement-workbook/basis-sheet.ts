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
import type { Sheet, SheetRow } from "../workbook/sheet.js";

/** A file that was read. */
export interface ReadFile {
  readonly name: string;
  /** What tells it from all others: SHA-256 of its bytes. */
  readonly hash: string;
}

/** What accounts rest on. */
export interface Basis {
  readonly document: DocumentId;
  /** The rules whose clauses they rest on. */
  readonly rules: readonly string[];
  readonly readings: readonly AppliedReading[];
  readonly policy: Policy;
  readonly files: readonly ReadFile[];
  /** What became of the rows. */
  readonly rows: string;
}

/** 依据: by which notice, clauses, readings and program the accounts were made, and of which files. */
export function basisSheet(basis: Basis): Sheet {
  const { document, policy, files } = basis;
  const { title, issuer, issuedOn } = policy.documents[document];
  // Every receipt says by which program and policy it answers.
  const { version, policy: used } = receipt("medical/premium-subsidy", { groups: [] }, policy);
  const lines: readonly (readonly [string, string])[] = [
    ["文件", `${title.zh}（${issuer.zh}，${issuedOn}）`],
    ...clausesOf(basis).map((id) => clauseLine(id, policy)),
    ...basis.readings.map((reading) => readingLine(reading, policy)),
    ...files.map(({ name, hash }) => ["台账文件", `${name}\n${hash}`] as const),
    ["台账各行", basis.rows],
    ["程序", `yingzhou-insurance ${version}`],
    ["政策数据", `${used.id}\n${used.hash}`],
  ];
  return {
    name: "依据",
    isLandscape: true,
    rowPoints: 20,
    columns: [{ width: 22 }, { width: 110 }],
    above: [[{ text: "结算依据", look: "title", across: 2 }]],
    header: [
      [
        { text: "项目", look: "header" },
        { text: "内容", look: "header" },
      ],
    ],
    rows: lines.map(
      ([item, text]): SheetRow => [
        { text: item, look: "wrapped" },
        { text, look: "wrapped" },
      ],
    ),
  };
}

function clausesOf({ rules: asked }: Basis): readonly ClauseId[] {
  const cited = new Set(rules.filter(({ id }) => asked.includes(id)).flatMap((rule) => rule.clauses));
  return (Object.keys(clauses) as ClauseId[]).filter((id) => cited.has(id));
}

function clauseLine(id: ClauseId, policy: Policy): readonly [string, string] {
  const { section, paraphrase } = citedClause(id, policy);
  return [`条款 ${section.zh}`, paraphrase.zh];
}

/** What stands for an option where there is none to choose from; else it is the figure supplied. */
const NOT_CHOSEN: ReadonlyMap<string, string> = new Map([
  ["open", "未定"],
  ["fact", "按台账所载的事实"],
]);

function readingLine({ name, option }: AppliedReading, policy: Policy): readonly [string, string] {
  const entry = readings[name] as ReadingRegister[ReadingName];
  const options = new Map(entry.kind === "choice" ? Object.entries<Text>(entry.options) : []);
  const meaning = options.get(option);
  const chosen = meaning === undefined ? (NOT_CHOSEN.get(option) ?? option) : citedText(meaning, policy).zh;
  return ["解释", `问：${citedText(entry.question, policy).zh}\n按：${chosen}`];
}
