import { fractionOf } from "../../../foundation/fraction.js";
import type { ClauseId } from "../../../policy/clause-ids.js";
import type { GrantStep } from "../../../policy/medical-figures.js";
import type { Trace } from "../../../rule/trace.js";
import { type GrantLine, type GrantRates, linesOf, payingRow, upperRow } from "./paying-row.js";

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
  const { clause: row, yuanPerPerson } = step;
  const lines = linesOf(step, trace);
  const isShort = ([name, line]: GrantLine): boolean => compared[name].compare(line) < 0;
  const short = lines.filter(isShort).map(([name, line]) => [name, fractionOf(line)]);
  const raised: GrantRates = { ...compared, ...Object.fromEntries(short) };
  const isPaid = (found: GrantStep | undefined): boolean => fractionOf(found?.yuanPerPerson ?? 0).gte(yuanPerPerson);

  const isShared = !isPaid(payingRow(raised, trace));
  // Above the line that it shares with a lower row, the upper rows alone are left.
  if (isShared && !isPaid(upperRow(raised, trace))) return [];
  const lacking = lines.flatMap(([rate, fromPercent]) => {
    const mustExceed = isShared && rate === "enrolment";
    return mustExceed || isShort([rate, fromPercent]) ? [{ rate, fromPercent, mustExceed }] : [];
  });
  return [{ row, yuanPerPerson, lacking }];
}
