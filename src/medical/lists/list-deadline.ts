import { count, date, optional, record } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, nullable, openQuestions } from "../../rule/finding-schema.js";
import { daysLate, handInDays, type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { premiumGroup } from "../terms/premium-groups.js";
import { type CertifierName, certifierName, certifierOf } from "./certifier-name.js";

/** When a department handed in its list, for {@link listDeadline}. */
export interface ListDeadlineFacts extends WorkCalendarFacts {
  /** The day on which the formal document and its electronic file were both handed in. */
  readonly handedInOn: string;
  /** The group that is listed; leave it out where it is not known. */
  readonly group?: PremiumGroup;
}

/** What {@link listDeadline} answers. */
export interface ListDeadlineFinding extends Finding {
  /** Whether it came in time; for review where nobody is named to hand in a list that came after the day. */
  readonly onTime: Decision;
  /** The last day on time. */
  readonly lastDay: string;
  /** Days after the last one, whether or not that is found to be late; 0 where it came in time. */
  readonly daysLate: number;
  /** The body that identifies the group and so hands in its list; null where the group is not given. */
  readonly handedInBy: CertifierName | null;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
  /** The questions that would settle it once someone in authority decides them. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * Whether a department's list of a group came in time (名单报送期限).
 *
 * @param facts - the day it was handed in, and the group listed
 * @param policy - the figures and readings to answer by
 * @returns whether it was on time, the last day, the days late, and who hands it in
 * @throws {@link RuleInputError} when a date is none
 * @see Medical contribution notice 2021, 五
 * @example
 * ```ts
 * listDeadline({ group: "orphan", handedInOn: "2020-11-11" }).onTime; // => "no"
 * listDeadline({ group: "fisher", handedInOn: "2020-11-11" }).onTime; // => "review"
 * ```
 */
export function listDeadline(facts: ListDeadlineFacts, policy: Policy = yingzhou2021): ListDeadlineFinding {
  return ask(listDeadlineRule, facts, policy);
}

/** The rule behind {@link listDeadline}. */
export const listDeadlineRule: Rule<ListDeadlineFacts, ListDeadlineFinding> = /* @__PURE__ */ rule({
  id: "medical/list-deadline",
  title: { zh: "名单报送期限", en: "List deadline" },
  clauses: ["M-5.4", "M-5.5", "M-5.6", "M-5.7", "M-5.9", "M-5.T"],
  readings: ["handInDeadline", "restDayDeadline", "listedGroups"],
  facts: () =>
    record(["名单报送", "A list handed in"], {
      handedInOn: date(["报送日期", "Day handed in"], { synonyms: ["文件日期", "电子版日期", "实报日期"] }),
      group: optional(premiumGroup()),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    onTime: decision(["是否按时", "On time"]),
    lastDay: date(["最后一日", "Last day"]),
    daysLate: count(["晚于最后一日的天数", "Days after the last"]),
    handedInBy: nullable(certifierName(), ["待定（未给出人员类别）", "open (the group is not given)"]),
    missingFacts: missingFacts(),
    openReadings: openQuestions(),
  }),
  decide(facts, trace) {
    const { handedInOn, group } = facts;
    const lastDay = handInDays("M-5.T", facts, trace)(trace.policy.medical.listDeadline);
    const late = daysLate(lastDay, handedInOn);
    const onTime = late === 0 ? "yes" : binds(group, trace) ? "no" : "review";
    trace.step(STEPS[onTime], "M-5.T", { handedInOn, lastDay, late });
    const handedInBy = group === undefined ? null : certifierOf(group, trace);
    const isReview = onTime === "review";
    if (isReview) trace.step(group === undefined ? "listed-group-unknown" : "listed-by-nobody-named", "M-5.T");
    return trace.finding({
      onTime,
      lastDay,
      daysLate: late,
      handedInBy,
      missingFacts: isReview && group === undefined ? ["group"] : [],
      openReadings: isReview && group !== undefined ? (["listedGroups"] as const) : [],
    });
  },
});

const STEPS = { yes: "list-on-time", no: "list-late", review: "list-after-day" } as const;

/** The day binds the bodies that the notice names; whether it binds others is a question. */
function binds(group: PremiumGroup | undefined, trace: Trace): boolean {
  if (group !== undefined && trace.policy.medical.certifiers[group] !== undefined) return true;
  return trace.read("listedGroups") === "with-other-departments";
}
