import {
  type ClauseId,
  type EvaluationItemName,
  factsSchema,
  type SectionPart,
  sections,
  type Text,
  yingzhou2021,
} from "../../index.js";

/** An item of the evaluation sheet, by the name of its facts. */
export interface SheetLine {
  readonly item: EvaluationItemName;
  readonly clause: ClauseId;
  readonly title: Text;
  readonly points: number;
  /** What is to be given of it, in order. */
  readonly members: readonly SheetMember[];
}

/** A fact of an item: where it stands in the facts, what it is called, and how it is given. */
interface SheetMember {
  readonly path: string;
  readonly name: string;
  readonly title: Text;
  readonly kind: "flag" | "count" | "base" | "percent" | "number";
}

/** A head of the sheet with its items. */
export interface SheetHead extends SectionPart {
  readonly items: readonly SheetLine[];
  /** What its items carry together. */
  readonly points: number;
}

interface FactNode {
  readonly type?: string | readonly string[];
  readonly title: string;
  readonly description: string;
  readonly properties?: Readonly<Record<string, FactNode>>;
}

/** The heads of the sheet, from the register of sections, the figures and the schema of the rule's facts. */
export function sheetHeads(): readonly SheetHead[] {
  const { properties = {} } = factsSchema("pension/evaluation") as unknown as FactNode;
  const figures = Object.entries(yingzhou2021.pension.evaluation);
  const parts = sections.flatMap((section) => section.parts);
  return parts.map((part) => {
    const items = part.clauses.map((clause): SheetLine => {
      const [item, { points }] = figures.find(([, figure]) => figure.clause === clause) as (typeof figures)[number];
      const node = properties[item] as FactNode;
      return { item: item as EvaluationItemName, clause, points, title: titleOf(node), members: membersOf(item, node) };
    });
    return { ...part, items, points: items.reduce((sum, { points }) => sum + points, 0) };
  });
}

function membersOf(item: string, { properties = {} }: FactNode): readonly SheetMember[] {
  return Object.entries(properties).map(([name, node]) => ({
    path: `${item}.${name}`,
    name,
    title: titleOf(node),
    kind: kindOf(name, node),
  }));
}

function kindOf(name: string, { type }: FactNode): SheetMember["kind"] {
  if (type === "boolean") return "flag";
  return name === "count" || name === "base" || name === "percent" ? name : "number";
}

function titleOf({ title, description }: FactNode): Text {
  return { zh: title, en: description };
}
