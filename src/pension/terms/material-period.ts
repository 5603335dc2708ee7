import type { Trace } from "../../rule/trace.js";

/**
 * Accepts the months that the notice governs: those of its year, and the one before, whose material is due in the year.
 *
 * @throws {@link RuleInputError} for another month
 */
export function acceptPeriod(trace: Trace, path: string, period: string, year: number): void {
  const [first, last] = [`${year - 1}-12`, `${year}-12`];
  if (period >= first && period <= last) return;
  trace.refuse(
    path,
    period,
    { zh: `本方案不涉及 ${period} 的资料`, en: `the notice says nothing about the material of ${period}` },
    { zh: `${first} 至 ${last}`, en: `a month from ${first} to ${last}` },
  );
}
