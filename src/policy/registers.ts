import type { Text } from "../foundation/text.js";
import type { ClauseId } from "./clause-ids.js";
import type {
  ChoiceReading,
  FactReading,
  FixedReading,
  OpenReading,
  ReadingChoices,
  UndecidedReading,
} from "./reading-names.js";

/** Which of the two notices: the pension work plan or the medical contribution notice. */
export type DocumentId = "pension" | "medical";

/** What the notice itself says about it: title, issuer, date. */
export interface NoticeDocument {
  /** Its title, as printed. */
  readonly title: Text;
  /** Who issued it. */
  readonly issuer: Text;
  /** `YYYY-MM-DD`, as printed. */
  readonly issuedOn: string;
  /** Document number; none where the text carries none. */
  readonly number?: string;
}

/** What another notice says in the place of a clause of 2021. */
export interface ClauseWords {
  /** Where it stands there; where it is left out, in the same section. */
  readonly section?: Text;
  /** What it says, in words of one's own. */
  readonly paraphrase: Text;
}

/** One provision of a notice that says one separable thing. */
export interface Clause {
  /** Where it stands, as an officer would cite it: `二（三）`. */
  readonly section: Text;
  /** What it says, in our own words. */
  readonly paraphrase: Text;
  /** A function decides it, a compliance check tests it, or there is nothing to compute. */
  readonly kind: "computable" | "checkable" | "procedural";
  /** Why nothing is computed; on procedural clauses only. */
  readonly why?: Text;
}

/** A part of a section that has a heading of its own: a head of the evaluation sheet. */
export interface SectionPart {
  /** What the ids of its clauses begin with: `PA2-3`. */
  readonly id: string;
  /** What it is about, in our own words. */
  readonly title: Text;
  /** Its clauses, in order. */
  readonly clauses: readonly ClauseId[];
}

/** A section of a notice: an item of its text, or an annex. */
export interface NoticeSection extends SectionPart {
  /** The notice that it stands in. */
  readonly document: DocumentId;
  /** How it is numbered: `二（三）`. */
  readonly section: Text;
  /** What it is divided into; none where its clauses follow each other. */
  readonly parts: readonly SectionPart[];
}

/** A figure of a policy: where it stands in the data, what it is, its unit, and the clause that prints it. */
export interface Parameter {
  /** `pension.subsidyLadder.*.subsidy`; `*` stands for any key or place in a list. */
  readonly path: string;
  /** What the figure is. */
  readonly title: Text;
  /** Its unit, such as `yuan/year`. */
  readonly unit: Text;
  /** The clause that prints it; a row of a table may have a clause of its own beside it in the data. */
  readonly clause: ClauseId;
}

interface ReadingEntry {
  /** The number under which the question was found in our reading of the notices, such as `A-12`. */
  readonly number: string;
  /** The question that the text leaves open. */
  readonly question: Text;
  /** The clauses in doubt. */
  readonly clauses: readonly ClauseId[];
  /** How much hangs on it: money or penalty for many, some results, edge cases. */
  readonly stake: "high" | "medium" | "low";
  /**
   * Why the default is what it is, or why a fact settles it, how and why a rule has settled it, or why no rule decides
   * it.
   */
  readonly why: Text;
  /** Who would settle it in practice. */
  readonly decider: Text;
}

/** A question with options that a rule branches on. */
export interface ChoiceEntry<Option extends string> extends ReadingEntry {
  /** Always `choice`. */
  readonly kind: "choice";
  /** What each option means. */
  readonly options: Readonly<Record<Option, Text>>;
  /** The option that is recommended. */
  readonly default: Option;
}

/** A question that stays undetermined until a figure is supplied with its source. */
export interface OpenEntry extends ReadingEntry {
  /** Always `open`. */
  readonly kind: "open";
  /** What the figure is and its unit. */
  readonly figure: Text;
}

/** A question that the caller's facts settle. */
export interface FactEntry extends ReadingEntry {
  /** Always `fact`. */
  readonly kind: "fact";
}

/** A question that a rule has settled; no finding lists it. */
export interface FixedEntry extends ReadingEntry {
  /** Always `fixed`. */
  readonly kind: "fixed";
}

/** A question that no rule decides. */
export interface UndecidedEntry extends ReadingEntry {
  /** Always `none`. */
  readonly kind: "none";
}

/** Every question that the notices leave open, by its name. */
export type ReadingRegister = {
  readonly [Name in ChoiceReading]: ChoiceEntry<ReadingChoices[Name]>;
} & Readonly<Record<OpenReading, OpenEntry>> &
  Readonly<Record<FactReading, FactEntry>> &
  Readonly<Record<FixedReading, FixedEntry>> &
  Readonly<Record<UndecidedReading, UndecidedEntry>>;

/** Every clause of the notices, by its id. */
export type ClauseRegister = Readonly<Record<ClauseId, Clause>>;

/**
 * The notice that a clause stands in, by its id.
 *
 * @param clause - the id of the clause
 * @returns the notice
 * @example
 * ```ts
 * documentOf("M-2.b"); // => "medical"
 * ```
 */
export function documentOf(clause: ClauseId): DocumentId {
  return clause.startsWith("P") ? "pension" : "medical";
}
