import {
  type AmountSum,
  citedClause,
  citedText,
  type MedicalAccounts,
  type PensionAccounts,
  type Policy,
  type ReadingName,
  type ReadingRegister,
  readings,
  type Text,
} from "../../index.js";
import type { SchemaNode } from "../columns/json-schema-node.js";
import { type Figure, openYuan } from "./figure.js";

/** A sum that may be open, and what it is a sum of. */
export interface OpenAmount {
  readonly what: Text;
  readonly sum: AmountSum;
}

/** Amounts that the same questions hold open. */
export interface OpenLine {
  readonly what: Text;
  readonly questions: readonly Text[];
  /** How many amounts. */
  readonly open: number;
  readonly yuan: Figure;
  /** Who must answer. */
  readonly deciders: readonly Text[];
  /** Where the clauses stand that the questions are about. */
  readonly sections: readonly Text[];
}

interface OpenGroup {
  readonly what: Text;
  readonly openReadings: readonly ReadingName[];
  readonly missingFacts: readonly string[];
  open: number;
  readonly sums: AmountSum[];
}

const SUBSIDY: Text = { zh: "缴费补贴", en: "Contribution subsidy" };
const AGENCY_PAID: Text = { zh: "政府代缴", en: "Agency-paid contributions" };
const SELF_PAID: Text = { zh: "个人缴费", en: "Contributions" };

/** The sums of a pension ledger that may be open. */
export function pensionAmounts({ district }: PensionAccounts): readonly OpenAmount[] {
  return district.lines.flatMap(({ paid, subsidy, payment }) => [
    { what: payment === "agency-paid" ? AGENCY_PAID : SELF_PAID, sum: paid },
    { what: SUBSIDY, sum: subsidy },
  ]);
}

/** The sums of a medical roster that may be open. */
export function medicalAmounts({ district }: MedicalAccounts): readonly OpenAmount[] {
  return district.lines.flatMap(({ subsidy, selfPaid }) => [
    { what: { zh: "资助", en: "Premium subsidy" }, sum: subsidy },
    { what: { zh: "个人应缴", en: "Due from persons" }, sum: selfPaid },
  ]);
}

/** What is open, how much it is, and who must answer. */
export function openLines(
  amounts: readonly OpenAmount[],
  { properties = {} }: SchemaNode,
  policy: Policy,
): readonly OpenLine[] {
  return groupsOf(amounts).map(({ what, openReadings, missingFacts, open, sums }) => {
    const entries = openReadings.map((name) => readings[name] as ReadingRegister[ReadingName]);
    const isAsked = missingFacts.length > 0;
    return {
      what,
      questions: [
        ...entries.map(({ question }) => citedText(question, policy)),
        ...(isAsked ? [notStated(missingFacts, properties)] : []),
      ],
      open,
      yuan: openYuan(sumOf(sums)),
      deciders: distinct([...entries.map(({ decider }) => decider), ...(isAsked ? [FILLED_IN] : [])]),
      sections: distinct(entries.flatMap((entry) => entry.clauses.map((id) => citedClause(id, policy).section))),
    };
  });
}

const FILLED_IN: Text = { zh: "填报单位补填", en: "The reporting unit is to fill it in" };

function titleOf(fact: string, node: SchemaNode | undefined): Text {
  return { zh: node?.title ?? fact, en: node?.description ?? fact };
}

/** Facts that answers hang on and the ledger lacks, by their titles. */
export function notStated(facts: readonly string[], properties: Readonly<Record<string, SchemaNode>>): Text {
  const titles = facts.map((fact) => titleOf(fact, properties[fact]));
  return {
    zh: `台账未写明：${titles.map(({ zh }) => zh).join("、")}`,
    en: `Not stated in the ledger: ${titles.map(({ en }) => en).join(", ")}`,
  };
}

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text.zh, text])).values()];
}

function groupsOf(amounts: readonly OpenAmount[]): readonly OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const { what, sum } of amounts) {
    const { open, openReadings, missingFacts } = sum;
    if (open === 0) continue;
    const key = [what.zh, ...openReadings, "", ...missingFacts].join("\n");
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
