import { daysBetween } from "../../foundation/calendar.js";
import type { Extra, Schema } from "../../foundation/description.js";
import { madeIn } from "../../foundation/once.js";
import { choice } from "../../foundation/schema.js";
import type { Trace } from "../../rule/trace.js";

/** Whether a notice hung long enough; borderline where the way of counting decides, open while it still hangs. */
export type NoticeOutcome = "pass" | "borderline" | "fail" | "open";

/** The schema of a {@link NoticeOutcome}. */
export function noticeOutcome(): Schema<NoticeOutcome> {
  return choice(["公示期是否足够", "Whether it hung long enough"], {
    pass: ["合格", "long enough"],
    borderline: ["临界", "borderline"],
    fail: ["不足", "too short"],
    open: ["公示中，尚未满期", "still posted, not yet long enough"],
  });
}

/** Of the last day of a notice. */
export const stillHanging: Extra = { absent: { zh: "按仍在公示计", en: "taken still to hang" } };

interface NoticeSpan {
  readonly startOn: string;
  /** Left out: it still hangs. */
  readonly endOn?: string;
}

interface NoticeDays {
  /** The posting day left out. */
  readonly days: number;
  readonly outcome: NoticeOutcome;
}

/** Tells how long notices hung, and whether that is enough; each span of days is worked out once. */
export function noticeDays(asOf: string, trace: Trace): (span: NoticeSpan) => NoticeDays {
  const known = new Map<string, NoticeDays>();
  return (span) => madeIn(known, `${span.startOn}/${span.endOn}`, () => daysOf(span, asOf, trace));
}

function daysOf({ startOn, endOn }: NoticeSpan, asOf: string, trace: Trace): NoticeDays {
  const { minimumDays } = trace.policy.pension.publicNotice;
  const days = daysBetween(startOn, endOn ?? asOf);
  const inclusive = trace.read("publicNoticeDays") === "inclusive";
  if (days >= minimumDays || (inclusive && days + 1 === minimumDays)) return { days, outcome: "pass" };
  if (endOn === undefined) return { days, outcome: "open" };
  return { days, outcome: days + 1 === minimumDays ? "borderline" : "fail" };
}
