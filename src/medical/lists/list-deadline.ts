import { count, date, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { daysLate, handInDays, type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** When a department handed in its list, for {@link listDeadline}. */
export interface ListDeadlineFacts extends WorkCalendarFacts {
  /** The day on which the formal document and its electronic file were both handed in. */
  readonly handedInOn: string;
}

/** What {@link listDeadline} answers. */
export interface ListDeadlineFinding extends Finding {
  /** Whether it came in time. */
  readonly onTime: Decision;
  /** The last day on time. */
  readonly lastDay: string;
  /** Days past the last one; 0 where it came in time. */
  readonly daysLate: number;
}

/**
 * Whether a department's list of a group came in time (名单报送期限).
 *
 * @param facts - the day it was handed in
 * @param policy - the figures and readings to answer by
 * @returns whether it was on time, the last day, and the days late
 * @throws {@link RuleInputError} when a date is none
 * @see Medical contribution notice 2021, 五
 * @example
 * ```ts
 * listDeadline({ handedInOn: "2020-11-11" }).daysLate; // => 1
 * ```
 */
export function listDeadline(facts: ListDeadlineFacts, policy: Policy = yingzhou2021): ListDeadlineFinding {
  return ask(listDeadlineRule, facts, policy);
}

/** The rule behind {@link listDeadline}. */
export const listDeadlineRule: Rule<ListDeadlineFacts, ListDeadlineFinding> = /* @__PURE__ */ rule({
  id: "medical/list-deadline",
  title: { zh: "名单报送期限", en: "List deadline" },
  clauses: ["M-5.T"],
  readings: ["handInDeadline", "restDayDeadline"],
  facts: () =>
    record(["名单报送", "A list handed in"], {
      handedInOn: date(["报送日期", "Day handed in"], { synonyms: ["文件日期", "电子版日期", "实报日期"] }),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    onTime: decision(["是否按时", "On time"]),
    lastDay: date(["最后一日", "Last day"]),
    daysLate: count(["逾期天数", "Days late"]),
  }),
  decide(facts, trace) {
    const { handedInOn } = facts;
    const lastDay = handInDays("M-5.T", facts, trace)(trace.policy.medical.listDeadline);
    const late = daysLate(lastDay, handedInOn);
    trace.step(late > 0 ? "list-late" : "list-on-time", "M-5.T", { handedInOn, lastDay, late });
    return trace.finding({ onTime: late > 0 ? ("no" as const) : ("yes" as const), lastDay, daysLate: late });
  },
});
