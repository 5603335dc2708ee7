import { daysBetween } from "../foundation/calendar.js";
import { choice, type Schema } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import type { Trace } from "../policy/trace.js";

/** Whether a notice hung long enough; borderline where the way of counting decides, open while it still hangs. */
export type NoticeOutcome = "pass" | "borderline" | "fail" | "open";

/** The schema of a {@link NoticeOutcome}. */
export function noticeOutcome(): Schema<NoticeOutcome> {
  return choice(["公示期是否足够", "Whether it hung long enough"], {
    pass: ["合格", "long enough"],
    borderline: ["临界", "borderline"],
    fail: ["不合格", "too short"],
    open: ["公示中，尚未满期", "still posted, not yet long enough"],
  });
}

/** How long a notice hung, the posting day left out, and whether that is enough. */
export function noticeDays(
  { startOn, endOn }: { readonly startOn: string; readonly endOn?: string },
  asOf: string,
  policy: Policy,
  trace: Trace,
): { readonly days: number; readonly outcome: NoticeOutcome } {
  const { minimumDays } = policy.pension.publicNotice;
  const days = daysBetween(startOn, endOn ?? asOf);
  const inclusive = trace.read("publicNoticeDays") === "inclusive";
  if (days >= minimumDays || (inclusive && days + 1 === minimumDays)) return { days, outcome: "pass" };
  if (endOn === undefined) return { days, outcome: "open" };
  return { days, outcome: days + 1 === minimumDays ? "borderline" : "fail" };
}
