import { fractionOf } from "../../../foundation/fraction.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { GrantStep } from "../../../policy/medical-figures.js";
import type { Trace } from "../../../rule/trace.js";
import { type GrantRates, type GrantRows, payingRow, upperRow } from "./paying-row.js";

/** A row that pays more, and the rates that stand in its way. */
export interface GrantRowAbove {
  /** The clause of the row. */
  readonly row: ClauseId;
  /** Yuan a person. */
  readonly yuanPerPerson: string;
  /** Each rate that is not yet what the row's pay takes, and the row's bound in percent. */
  readonly lacking: readonly {
    /** Which rate. */
    readonly rate: "enrolment" | "accuracy" | "activation";
    /** The percentage that it asks for. */
    readonly fromPercent: number;
    /** Whether that percentage itself is not enough, since a lower row would pay at it. */
    readonly mustExceed: boolean;
  }[];
}

/** The rows that pay more and whose pay is reached by raising rates, from the next better one to the best. */
export function rowsAbove(paid: string, compared: GrantRates, trace: Trace): readonly GrantRowAbove[] {
  const own = trace.aside();
  return trace.policy.medical.workFund.steps
    .filter(
      ({ yuanPerPerson, enrolment: { to } }) =>
        fractionOf(paid).lt(yuanPerPerson) && (to === undefined || compared.enrolment.compare(to) <= 0),
    )
    .flatMap((step) => rowAbove(step, compared, own))
    .reverse();
}

/** A row with what its pay still takes; none where higher rates don't bring it. */
function rowAbove(step: GrantStep, compared: GrantRates, trace: Trace): readonly GrantRowAbove[] {
  const { clause: row, yuanPerPerson, enrolment, accuracy } = step;
  const { activationPercent, steps } = trace.policy.medical.workFund;
  const lines = { enrolment: enrolment.from, accuracy: accuracy.from, activation: activationPercent };
  const names = ["enrolment", "accuracy", "activation"] as const;
  const short = names.filter((name) => compared[name].compare(lines[name]) < 0);
  const raised = { ...compared, ...Object.fromEntries(short.map((name) => [name, fractionOf(lines[name])])) };
  const isPaid = (found: GrantStep | undefined): boolean =>
    found !== undefined && fractionOf(found.yuanPerPerson).gte(yuanPerPerson);

  const mustExceed = !isPaid(payingRow(raised, trace));
  // Above the line that it shares with a lower row, the upper rows alone are left.
  if (mustExceed && !isPaid(upperRow(raised, steps as GrantRows, trace))) return [];
  const lacking = names
    .filter((name) => short.includes(name) || (mustExceed && name === "enrolment"))
    .map((name) => ({ rate: name, fromPercent: lines[name], mustExceed: mustExceed && name === "enrolment" }));
  return [{ row, yuanPerPerson, lacking }];
}
