import { count, date, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { acceptNotAfter, acceptNotBefore } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type NoticeOutcome, noticeDays, noticeOutcome, stillHanging } from "./notice-days.js";

/** One posting, for {@link publicNotice}: it ended, or it still hangs on a day. */
export interface PublicNoticeFacts {
  /** The day it was posted, `YYYY-MM-DD`. */
  readonly startOn: string;
  /** The day it was taken down; left out: it still hangs, and `asOf` is needed. */
  readonly endOn?: string;
  /** The day as of which it is judged, not before it was taken down; needed while it hangs. */
  readonly asOf?: string;
}

/** What {@link publicNotice} answers. */
export interface PublicNoticeFinding extends Finding {
  /** Whether it hung long enough. */
  readonly outcome: NoticeOutcome;
  /** Days from the posting day to the last one, the posting day left out. */
  readonly days: number;
  /** The same days with the posting day among them. */
  readonly daysInclusive: number;
}

/**
 * Whether a public notice hung long enough (公示期).
 *
 * @param facts - its first and last day, or `asOf` while it hangs
 * @param policy - the figures and readings to answer by
 * @returns pass, borderline, fail, or open while it hangs; and its days, counted both ways
 * @throws {@link RuleInputError} when it ends before it starts or after `asOf`, or it has neither
 * @see Pension work plan 2021, 二（十一）
 * @example
 * ```ts
 * publicNotice({ startOn: "2021-03-01", endOn: "2021-03-07" }).outcome; // => "borderline"
 * ```
 */
export function publicNotice(facts: PublicNoticeFacts, policy: Policy = yingzhou2021): PublicNoticeFinding {
  return ask(publicNoticeRule, facts, policy);
}

/** The rule behind {@link publicNotice}. */
export const publicNoticeRule: Rule<PublicNoticeFacts, PublicNoticeFinding> = /* @__PURE__ */ rule({
  id: "pension/public-notice",
  title: { zh: "公示期", en: "Days of a public notice" },
  clauses: ["P-2.11.a", "P-2.11.b"],
  readings: ["publicNoticeDays"],
  facts: () =>
    record(["一次公示", "A public notice"], {
      startOn: date(["起始日期", "First day"]),
      endOn: optional(date(["截止日期", "Last day"], stillHanging)),
      asOf: optional(date(["截至日期", "As of"])),
    }),
  finding: () => ({
    outcome: noticeOutcome(),
    days: count(["公示天数（不计张贴当天）", "Days, the posting day left out"]),
    daysInclusive: count(["公示天数（首尾都计）", "Days, both ends counted"]),
  }),
  decide(facts, trace) {
    const { startOn, endOn, asOf } = facts;
    const until = endOn ?? asOf;
    if (until === undefined) return refuseNoEnd(trace);
    acceptNotBefore(startOn, trace, endOn === undefined ? "asOf" : "endOn", until);
    acceptNotAfter(asOf ?? until, trace, "endOn", until);
    const { days, outcome } = noticeDays(until, trace)(facts);
    const { minimumDays } = trace.policy.pension.publicNotice;
    trace.step("notice-days", "P-2.11.a", { days, daysInclusive: days + 1, minimumDays, outcome });
    trace.cite("P-2.11.b");
    return trace.finding({ outcome, days, daysInclusive: days + 1 });
  },
});

function refuseNoEnd(trace: Trace): never {
  return trace.refuse(
    "asOf",
    undefined,
    { zh: "公示日期：缺少截止日期或截至日期", en: "the notice: it has no end and no day" },
    { zh: "不早于起始日期的日期", en: "a date not before `startOn`" },
  );
}
