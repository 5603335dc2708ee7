import type { Trace } from "../../../rule/trace.js";
import type { PhaseTarget } from "../task-targets.js";
import { phaseEnds, type Standing, YEAR_END } from "./phase-results.js";

/** A day's count, and those given of last days. */
interface ClosingFacts {
  readonly date: string;
  readonly paid: number;
  readonly paidByFirstPhaseEnd?: number;
  readonly paidBySecondPhaseEnd?: number;
  readonly paidByWindowEnd?: number;
}

/** The counts on the last days: of those that have come, never fewer than before nor more than on the day. */
export function closingCounts(facts: ClosingFacts, phases: readonly PhaseTarget[], trace: Trace): Standing["closing"] {
  const { date, paid } = facts;
  const { to: lastDay } = trace.policy.pension.contributionWindow;
  let before = 0;
  for (const [path, to] of [
    ...phaseEnds.map((path, index) => [path, phases[index]?.to] as const),
    [YEAR_END, lastDay] as const,
  ]) {
    const closing = facts[path];
    if (closing === undefined) continue;
    const hasCome = to !== undefined && date >= to;
    const isRight = hasCome && closing >= before && (date === to ? closing === paid : closing <= paid);
    if (!isRight) refuseClosing(path, closing, facts, trace);
    before = closing;
  }
  const given = phaseEnds.map((path) => facts[path]);
  return [...phases.map((_, index) => given[index]), facts[YEAR_END]];
}

function refuseClosing(path: string, closing: number, { date, paid }: ClosingFacts, trace: Trace): never {
  return trace.refuse(
    path,
    closing,
    {
      zh: `截至 ${date} 累计 ${paid} 人，到期累计不可能是 ${closing} 人`,
      en: `${closing} by that last day contradicts the other counts, ${paid} persons paid by ${date} among them`,
    },
    {
      zh: `到期以后，不少于前一期限的累计，不大于 ${paid}`,
      en: `once that day has come, at least those of the deadline before and at most ${paid}`,
    },
  );
}
