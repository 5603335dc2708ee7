import type { Form, FormColumn } from "../settlement-workbook/form-sheet.js";
import type { OpenLine } from "../settlement-workbook/open-lines.js";
import type { Say } from "../text/in-locale.js";
import type { TownshipChart } from "./township-chart.js";

/** What is shown of accounts beside their workbook: in the report, and wherever else people read them. */
export interface ShownFigures<Unit, Part> {
  /** The district by township. */
  readonly summary: Form<Unit>;
  /** By village, under each township. */
  readonly villages: Form<Unit>;
  /** What is told of all places together. */
  readonly headline: readonly FormColumn<Unit>[];
  /** What is told of each place. */
  readonly columns: readonly FormColumn<Unit>[];
  /** The district by tier, or by group. */
  readonly parts: Form<Part>;
  readonly open: readonly OpenLine[];
  /** A bar for each township, in charts. */
  readonly charts: (say: Say) => readonly TownshipChart[];
}
