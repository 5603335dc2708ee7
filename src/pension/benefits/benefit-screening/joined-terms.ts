import { addDays } from "../../../foundation/calendar.js";

/** A term served, each of its days known or not, and the facts that tell them. */
export interface Term {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly paths: readonly [from: string, to: string];
}

/**
 * Terms with all that overlap or follow each other without a day between as one, such as those before and after a
 * transfer: those whose days are known, and then with the others too.
 */
export function joinedTerms(terms: readonly Term[]): readonly Term[] {
  return [terms.filter(({ from, to }) => from && to), terms].flatMap(joined);
}

function joined(terms: readonly Term[]): readonly Term[] {
  // The term that reaches furthest of those gone through, joined with what it goes on from.
  let run: Term | undefined;
  return [...terms].sort(byFirstDay).map((term) => {
    const goesOn = run?.to !== undefined && term.from !== undefined && term.from <= addDays(run.to, 1);
    const whole = goesOn && run ? { from: run.from, to: term.to, paths: [run.paths[0], term.paths[1]] as const } : term;
    if (whole.to !== undefined && whole.to > (run?.to ?? "")) run = whole;
    return whole;
  });
}

function byFirstDay({ from: one = "" }: Term, { from: other = "" }: Term): number {
  return one < other ? -1 : 1;
}
