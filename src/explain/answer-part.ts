/** A field of an answer, an entry of a list, or a field of that: a value in words, or parts of its own. */
export interface AnswerPart {
  /** Where it stands in the finding: `subsidy`, `members[2].subsidy`; of entries that are alike the first of them. */
  readonly path: string;
  /** Its title; of an entry its number, `1–12` for entries that are alike but for what they are of. */
  readonly label: string;
  /** The value in words; empty where it has parts. */
  readonly text: string;
  /** Of an amount or another number the figures; null for all else. */
  readonly bounds: AnswerBounds | null;
  /** The fields of a record, the entries of a list of records. */
  readonly parts: readonly AnswerPart[];
}

/** The figures of a number: exact decimal text, or cut to what is shown of one that has no end. */
export interface AnswerBounds {
  /** Whether it is still open between two bounds. */
  readonly open: boolean;
  /** The least that it can be. */
  readonly min: string;
  /** The most that it can be; the same as the least where it is settled. */
  readonly max: string;
}
