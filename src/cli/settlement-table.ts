import { citedText, type Policy, type ReadingName, type ReadingRegister, readings, type Text } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import type { MadeAccounts } from "../ledger/settle/settling.js";
import { readingInWords } from "../ledger/settlement-workbook/basis-lines.js";
import { notStated } from "../ledger/settlement-workbook/open-lines.js";
import { table } from "../ledger/text/table.js";

/** How the command prints accounts: the district by township for people; for programs every village too. */
export type AccountsForm = "table" | "csv" | "json";

/** How accounts are printed for people. */
export interface TableForm {
  readonly policy: Policy;
  /** The schemas of the facts that rows of the ledger give. */
  readonly properties: Readonly<Record<string, SchemaNode>>;
  /** Whether readings and facts are told by their codes. */
  readonly hasCodes: boolean;
}

/** Accounts in aligned columns, for people. */
export function printedTable(closed: MadeAccounts, form: TableForm): string {
  const { open, openMin, openMax } = closed.accounts.district.subsidy;
  const { title, header, rows, below } = closed.table();
  const settling = form.hasCodes ? codesOf(closed) : wordsOf(closed, form);
  return [
    title,
    table([header, ...rows], [...header.keys()].slice(1)),
    `待定 open: ${open} 笔，${openMin} 至 ${openMax} 元；${settling.open}`,
    ...below,
    settling.readings,
  ].join("\n");
}

/** What accounts hang on: what is to be settled, and the readings that they rest on. */
interface Settling {
  readonly open: string;
  readonly readings: string;
}

function codesOf({ accounts }: MadeAccounts): Settling {
  const { openReadings, missingFacts } = accounts.district.subsidy;
  const relied = accounts.readings.map(({ name, option }) => `${name}=${option}`).join(" ");
  const open = [...openReadings, ...missingFacts].join(" ");
  return {
    open: `待明确 to be settled: ${open || NONE}`,
    readings: `所依据的解释 readings: ${relied || NONE}`,
  };
}

function wordsOf({ accounts }: MadeAccounts, { policy, properties }: TableForm): Settling {
  const { openReadings, missingFacts } = accounts.district.subsidy;
  const asked = openReadings.map((name: ReadingName): Text => {
    const { question, decider } = readings[name] as ReadingRegister[ReadingName];
    const text = citedText(question, policy);
    return { zh: `${text.zh}（${decider.zh}）`, en: `${text.en} (${decider.en})` };
  });
  const missing = missingFacts.length === 0 ? [] : [notStated(missingFacts, properties)];
  // What is asked already is not told again.
  const others = accounts.readings.filter(({ name }) => !openReadings.includes(name));
  const relied = others.map((reading): Text => {
    const { question, chosen } = readingInWords(reading, policy);
    return { zh: `${question.zh}按：${chosen.zh}`, en: `${question.en} Taken: ${chosen.en}` };
  });
  return {
    open: inBoth({ zh: "待明确：", en: "to be settled: " }, [...asked, ...missing]),
    readings: inBoth({ zh: "所依据的解释：", en: "readings: " }, relied),
  };
}

const NONE = "—";

/** A line in each language. */
function inBoth({ zh, en }: Text, texts: readonly Text[]): string {
  const [inChinese, inEnglish] = [texts.map((text) => text.zh).join("；"), texts.map((text) => text.en).join("; ")];
  return `${zh}${inChinese || NONE}\n${en}${inEnglish || NONE}`;
}
