import type { ComponentType } from "preact";
import type { RuleInputIssue } from "../../index.js";
import type { Draft } from "./draft.js";
import type { FormField } from "./form-field.js";

/** A form at work: what stands in it, and what the rule refused of it. */
export interface FormState {
  /** Tells the fields of one form from those of another on the page. */
  readonly id: string;
  readonly draft: Draft;
  /** What the rule refused, but for facts that are only missing still. */
  readonly refusals: readonly RuleInputIssue[];
  /** The paths of the facts that the answer asks for next. */
  readonly needed: readonly string[];
  /** Takes what was typed or chosen; undefined takes it back. */
  readonly set: (path: string, value: unknown) => void;
}

/** What the row of a fact is given: its place. */
export interface FieldProps {
  readonly form: FormState;
  readonly field: FormField;
  /** Where its fact stands: `members[2].insurance`. */
  readonly path: string;
}

/** What a control is given. */
export interface ControlProps extends FieldProps {
  /** What it is called where no label stands before it: in a table. */
  readonly name?: string | undefined;
  /** Shows a fact with its label, for a control that has facts inside. */
  readonly Row: ComponentType<FieldProps>;
}

/** The id of the control of a fact. */
export const controlId = ({ id }: FormState, path: string): string => `${id}-${path}`;

/** The id of what was refused of a fact. */
export const refusalId = (form: FormState, path: string): string => `${controlId(form, path)}-refused`;

/** What was refused at a place: of a list with a line for each entry also what was refused of a line. */
export function refusalsAt({ refusals }: FormState, path: string, holdsLines: boolean): readonly RuleInputIssue[] {
  return refusals.filter((issue) => issue.path === path || (holdsLines && issue.path.startsWith(`${path}[`)));
}
