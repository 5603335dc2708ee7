import { monthOf } from "../../foundation/calendar.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { acceptNotAfter, acceptWithin } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type NoticeOutcome, noticeDays } from "./notice-days.js";
import { duePeriods, dutyOf, type NoticeDuty, periodOf } from "./notice-periods.js";
import {
  type PublicNoticeYearFacts,
  type PublicNoticeYearFinding,
  publicNoticeYearFacts,
  publicNoticeYearFinding,
} from "./public-notice-year/public-notice-year-facts.js";

/**
 * A unit's public notices of the year (全年公示): each quarter on two topics, each month on new recipients.
 *
 * @param facts - the unit's postings, the months without new recipients, and the day to tell for
 * @param policy - the figures and readings to answer by
 * @returns each posting and each period, and the periods that lack a notice
 * @throws {@link RuleInputError} when a posting ends before it starts or starts after the day to tell for
 * @see Pension work plan 2021, 二（十一）
 * @example
 * ```ts
 * publicNoticeYear({
 *   postings: [{ key: "1", topic: "recipients", startOn: "2021-03-01", endOn: "2021-03-08" }],
 *   asOf: "2021-04-01",
 * }).lacking;
 * // => ["contributions 2021-Q1", "new-recipients 2021-01", "new-recipients 2021-02", "new-recipients 2021-03"]
 * ```
 */
export function publicNoticeYear(facts: PublicNoticeYearFacts, policy: Policy = yingzhou2021): PublicNoticeYearFinding {
  return ask(publicNoticeYearRule, facts, policy);
}

/** The rule behind {@link publicNoticeYear}. */
export const publicNoticeYearRule: Rule<PublicNoticeYearFacts, PublicNoticeYearFinding> = /* @__PURE__ */ rule({
  id: "pension/public-notice-year",
  title: { zh: "全年公示", en: "A year's public notices" },
  clauses: ["P-2.11.a", "P-2.11.b"],
  readings: ["publicNoticeDays", "noticePeriod", "borderlineNotices", "emptyMonthNotice"],
  facts: publicNoticeYearFacts,
  finding: publicNoticeYearFinding,
  decide(facts, trace) {
    refuseMistaken(facts, trace);
    const daysOf = noticeDays(facts.asOf, trace);
    const postings = facts.postings.map((posting) => ({
      key: posting.key,
      ...daysOf(posting),
      ...periodOf(posting, trace),
    }));
    const owed = duePeriods(trace.policy.pension.year);
    const outcomes = new Map<string, Set<NoticeOutcome>>(owed.map(({ name }) => [name, new Set()]));
    const notCounted: string[] = [];
    for (const [index, { outcome, period }] of postings.entries()) {
      const { key, topic } = facts.postings[index] as (typeof facts.postings)[number];
      const ofPeriod = outcomes.get(`${topic} ${period}`);
      if (ofPeriod === undefined) notCounted.push(key);
      else ofPeriod.add(outcome);
    }
    const empty = new Set(facts.monthsWithoutNewRecipients);
    const asOfMonth = monthOf(facts.asOf);
    const periods = owed.map(({ name, topic, period, lastMonth }) => {
      const isEmpty = empty.has(period);
      if (isEmpty && trace.read("emptyMonthNotice") === "not-needed")
        return { topic, period, duty: "not-due" as const };
      return { topic, period, duty: dutyOf(outcomes.get(name) as Set<NoticeOutcome>, lastMonth < asOfMonth, trace) };
    });
    const inState = (duty: NoticeDuty) => periods.filter((each) => each.duty === duty);
    const borderline = inState("borderline").length;
    const due = periods.length - inState("not-due").length;
    const met = inState("met").length + borderline;
    trace.step("notices-of-the-year", "P-2.11.a", { due, met, borderline });
    trace.cite("P-2.11.b");
    return trace.finding({
      postings,
      periods,
      due,
      met,
      borderline,
      lacking: inState("lacking").map(({ topic, period }) => `${topic} ${period}`),
      tooShort: postings.filter(({ outcome }) => outcome === "fail").map(({ key }) => key),
      notCounted,
    });
  },
});

function refuseMistaken({ postings, asOf }: PublicNoticeYearFacts, trace: Trace): void {
  for (const [index, { startOn, endOn = asOf }] of postings.entries()) {
    acceptNotAfter(asOf, trace, `postings[${index}].startOn`, startOn);
    acceptWithin(startOn, asOf, trace, `postings[${index}].endOn`, endOn);
  }
}
