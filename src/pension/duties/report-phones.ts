import { choice, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** The two numbers that an office publishes: for reports (举报电话) and for supervision (监督电话). */
export type ReportPhone = "report" | "supervision";

/** Which numbers an office has published, for {@link reportPhones}; left out: not known. */
export type ReportPhonesFacts = Readonly<Partial<Record<ReportPhone, boolean>>>;

/** What {@link reportPhones} answers. */
export interface ReportPhonesFinding extends Finding {
  /** Whether nothing is lacking. */
  readonly complete: Decision;
  /** What is lacking. */
  readonly lacking: readonly ReportPhone[];
  /** The telephones of which nothing is known. */
  readonly missingFacts: readonly ReportPhone[];
}

/**
 * Whether an office has published its report and its supervision phone numbers (举报电话和监督电话).
 *
 * @param facts - which of the two are published
 * @param policy - the figures and readings to answer by
 * @returns yes, no, or review where one is not known
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 二（十一）
 * @example
 * ```ts
 * reportPhones({ report: true, supervision: false }).lacking; // => ["supervision"]
 * ```
 */
export function reportPhones(facts: ReportPhonesFacts, policy: Policy = yingzhou2021): ReportPhonesFinding {
  return ask(reportPhonesRule, facts, policy);
}

const PHONES = {
  report: ["举报电话", "report phone"],
  supervision: ["监督电话", "supervision phone"],
} as const;
const NAMES = Object.keys(PHONES) as readonly ReportPhone[];

/** The rule behind {@link reportPhones}. */
export const reportPhonesRule: Rule<ReportPhonesFacts, ReportPhonesFinding> = /* @__PURE__ */ rule({
  id: "pension/report-phones",
  title: { zh: "举报和监督电话", en: "Report and supervision phones" },
  clauses: ["P-2.11.c"],
  readings: [],
  facts: () =>
    record(["已公布的电话", "Phones published"], {
      report: optional(flag(["举报电话是否公布", "Whether the report phone is published"])),
      supervision: optional(flag(["监督电话是否公布", "Whether the supervision phone is published"])),
    }),
  finding: () => ({
    complete: decision(["两个电话是否都已公布", "Whether both are published"]),
    lacking: list(["未公布的电话", "Phones lacking"], choice(["电话", "Phone"], PHONES), {
      empty: { zh: "未发现未公布的", en: "none known" },
    }),
    missingFacts: list(["未载明的电话", "Phones not known"], choice(["电话", "Phone"], PHONES)),
  }),
  decide(facts, trace) {
    const lacking = NAMES.filter((name) => facts[name] === false);
    const missingFacts = NAMES.filter((name) => facts[name] === undefined);
    trace.step("phones-published", "P-2.11.c", { count: NAMES.length - lacking.length - missingFacts.length });
    const complete = missingFacts.length > 0 ? "review" : "yes";
    return trace.finding({ complete: lacking.length > 0 ? "no" : complete, lacking, missingFacts });
  },
});
