import {
  type AmountSum,
  citedClause,
  citedText,
  type Policy,
  type ReadingName,
  type ReadingRegister,
  readings,
} from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import type { Sheet } from "../workbook/sheet.js";
import { figureCell, openYuan } from "./figure.js";
import { lineOf } from "./form-sheet.js";

/** A sum that may be open, and what it is a sum of. */
export interface OpenAmount {
  readonly what: string;
  readonly sum: AmountSum;
}

/** Amounts that the same questions hold open. */
interface OpenGroup {
  readonly what: string;
  readonly openReadings: readonly ReadingName[];
  readonly missingFacts: readonly string[];
  open: number;
  readonly sums: AmountSum[];
}

const COLUMNS = [
  ["序号", 5],
  ["待定的数", 14],
  ["问题", 60],
  ["笔数", 8],
  ["待定金额（元）", 20],
  ["由谁明确", 38],
  ["依据条款", 24],
] as const;

/** 待定: what is open, how much it is, and who must answer. */
export function openSheet(amounts: readonly OpenAmount[], { properties = {} }: SchemaNode, policy: Policy): Sheet {
  const titles = (facts: readonly string[]): string => facts.map((fact) => properties[fact]?.title ?? fact).join("、");
  const rows = groupsOf(amounts).map((group, index) => {
    const entries = group.openReadings.map((name) => readings[name] as ReadingRegister[ReadingName]);
    const asked = group.missingFacts.length === 0 ? [] : [`台账未写明：${titles(group.missingFacts)}`];
    const decided = new Set(entries.map(({ decider }) => decider.zh));
    if (asked.length > 0) decided.add("填报单位补填");
    const sections = new Set(
      entries.flatMap((entry) => entry.clauses.map((clause) => citedClause(clause, policy).section.zh)),
    );
    const wrapped = (text: string) => ({ text, look: "wrapped" as const });
    return [
      { number: index + 1, as: "ordinal" as const },
      wrapped(group.what),
      wrapped([...entries.map(({ question }) => citedText(question, policy).zh), ...asked].join("\n")),
      { number: group.open, as: "count" as const },
      figureCell(openYuan(sumOf(group.sums))),
      wrapped([...decided].join("\n")),
      wrapped([...sections].join("、")),
    ];
  });
  return {
    name: "待定",
    isLandscape: true,
    rowPoints: 20,
    columns: COLUMNS.map(([, width]) => ({ width })),
    above: [[{ text: "待定事项", look: "title", across: COLUMNS.length }]],
    header: [COLUMNS.map(([text]) => ({ text, look: "header" }))],
    rows: rows.length > 0 ? rows : [lineOf("没有待定的数。", COLUMNS.length)],
  };
}

function groupsOf(amounts: readonly OpenAmount[]): readonly OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const { what, sum } of amounts) {
    const { open, openReadings, missingFacts } = sum;
    if (open === 0) continue;
    const key = [what, ...openReadings, "", ...missingFacts].join("\n");
    const group = groups.get(key) ?? { what, openReadings, missingFacts, open: 0, sums: [] };
    group.open += open;
    group.sums.push(sum);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function sumOf(sums: readonly AmountSum[]): AmountSum {
  const added = (of: "openMin" | "openMax"): string =>
    String(sums.reduce((whole, sum) => whole + Math.round(Number(sum[of]) * 100), 0) / 100);
  return { ...(sums[0] as AmountSum), openMin: added("openMin"), openMax: added("openMax") };
}
