import type { Trace } from "./trace.js";

/**
 * Accepts the year that a policy's figures are printed for, and a later one where they are read to hold until replaced.
 *
 * @throws {@link RuleInputError} for any other year: the notice has no rule for it
 */
export function acceptYear(year: number, policyYear: number, trace: Trace): void {
  if (year >= policyYear && (year === policyYear || trace.read("policyValidity") === "until-replaced")) return;
  trace.refuse(
    "year",
    year,
    {
      zh: `${policyYear} 年度的文件没有 ${year} 年度的规定（解释问题 policyValidity）`,
      en:
        `the notice for ${policyYear} has no rule for ${year} ` +
        `(reading policyValidity: ${trace.policy.readings.policyValidity})`,
    },
    { zh: `${policyYear} 年度`, en: `the year ${policyYear}` },
  );
}
