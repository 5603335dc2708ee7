import { type EvaluationFacts, factsSchema, type Text, yingzhou2021 } from "../../index.js";
import type { CellRow } from "../../ledger/columns/find-header.js";
import type { SchemaNode } from "../../ledger/columns/json-schema-node.js";
import { MappingError } from "../../ledger/columns/mapping-faults.js";
import { TableReader } from "../../ledger/columns/read-table.js";
import { evaluationColumns, factsByPath, type Nodes } from "../../ledger/facts-by-path.js";
import { RecordReader } from "../../ledger/file/text-records.js";
import { LedgerError } from "../../ledger/ledger-error.js";
import { type Draft, draftOf } from "../form/draft.js";
import { sheetFields } from "./evaluated.js";

/** What was read of a pasted table. */
export interface PastedUnits {
  readonly units: Readonly<Record<string, Draft>>;
  /** The columns that nothing was read from. */
  readonly unused: readonly string[];
  /** Rows that were not taken, by their number, and why. */
  readonly refused: readonly { readonly line: number; readonly why: Text }[];
  /** Why nothing was read at all. */
  readonly faults: readonly Text[];
}

/** What a row of such a table may hold, by the paths of the facts. */
export function unitColumns(): Nodes {
  const township = (factsSchema("pension/target-progress") as SchemaNode).properties?.["township"];
  const items = (factsSchema("pension/evaluation") as SchemaNode).properties ?? {};
  return { township: { ...township, "x-format": "township" }, ...evaluationColumns(items) };
}

/** Reads sheets from a table as a spreadsheet copies it: a header that names the columns, a row for each township. */
export function pastedUnits(text: string): PastedUnits {
  const names = yingzhou2021.pension.townships.map(({ name }) => name);
  const units: Record<string, Draft> = {};
  const refused: { line: number; why: Text }[] = [];
  const unused: string[] = [];
  const take = (facts: Readonly<Record<string, unknown>>, { line, cells }: CellRow): void => {
    const { township, ...said } = factsByPath(facts) as EvaluationFacts & { readonly township: string };
    const doubt = doubtfulRate(facts, cells);
    if (!names.includes(township)) refused.push({ line, why: notListed(township) });
    else if (Object.hasOwn(units, township)) refused.push({ line, why: twice(township) });
    else if (doubt !== undefined) refused.push({ line, why: doubt });
    else units[township] = draftOf(said, sheetFields);
  };
  const schema = { properties: unitColumns(), required: ["township"] };
  const reader = new TableReader(
    schema,
    { renamed: new Map(), townships: names, percent: "points" },
    {
      onHeader: (_rows, mapping) => unused.push(...mapping.unused.map(({ header }) => header).filter(Boolean)),
      onFacts: (facts, row) => take(facts as Record<string, unknown>, row),
      onReject: ({ line }, faults) =>
        refused.push(
          ...faults.map(({ field, zh, en }) => ({ line, why: { zh: `${field}：${zh}`, en: `${field}: ${en}` } })),
        ),
      onSetAside: () => undefined,
      onRemark: () => undefined,
      kept: (row) => row,
    },
  );
  try {
    const rows = new RecordReader(text.includes("\t") ? "\t" : ",").feed(text, true);
    for (const { number, cells } of rows) reader.add({ cells, line: number });
    reader.end();
  } catch (error) {
    return { units, unused, refused, faults: faultsIn(error) };
  }
  return { units, unused, refused, faults: [] };
}

function notListed(name: string): Text {
  return { zh: `附件1没有“${name}”`, en: `annex 1 has no "${name}"` };
}

function twice(name: string): Text {
  return { zh: `“${name}”已有一行`, en: `"${name}" has a row already` };
}

/** A rate of at most one, without a sign in all of its row: of a hundred, or of one? */
function doubtfulRate(facts: Readonly<Record<string, unknown>>, cells: readonly string[]): Text | undefined {
  if (cells.some((cell) => /[%％]/.test(cell))) return undefined;
  const rates = Object.entries(facts).flatMap(([path, value]) => (path.endsWith(".percent") ? [String(value)] : []));
  const found = rates.find((rate) => Number(rate) > 0 && Number(rate) <= 1);
  if (found === undefined) return undefined;
  const whole = `${Number(found) * 100}%`;
  return {
    zh: `率 ${found} 是 ${found}% 还是 ${whole}？请写上百分号`,
    en: `is the rate ${found} ${found}% or ${whole}? Write the sign`,
  };
}

/** Why a table can't be read, without the options of the command that would mend it there. */
function faultsIn(error: unknown): readonly Text[] {
  const withoutOptions = (text: string): string => text.replace(/[。，；;.,]? ?(?:可用|请用|Say|say) --.*$/s, "");
  const found = error instanceof MappingError ? error.faults : error instanceof LedgerError ? [error.text] : undefined;
  if (found === undefined) throw error;
  return found.map(({ zh, en }) => ({ zh: withoutOptions(zh), en: withoutOptions(en) }));
}
