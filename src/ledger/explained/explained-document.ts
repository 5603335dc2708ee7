/** Whom an explanation is about. */
export interface ExplainedHeading {
  /** The names, as the table writes them; empty where it has none. */
  readonly who: string;
  /** The rows of the table. */
  readonly where: string;
}

/** A form in which explanations are written, one after the other. */
export interface ExplainedDocument {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** What `explain` prints of a finding, in this form. */
  said(explanation: string): string;
  /** Why there is no answer, in this form. */
  refused(reason: string): string;
  /** One explanation: its heading, and what was made of its text. */
  letter(heading: ExplainedHeading, body: string): string;
}

/** Explanations as plain text, each under a line that names its row. */
export const explainedText: ExplainedDocument = {
  start: "",
  between: "\n",
  end: "",
  said: (explanation) => explanation,
  refused: (reason) => reason,
  letter: ({ who, where }, body) => `【${where}${who === "" ? "" : ` ${who}`}】\n\n${body}\n`,
};
