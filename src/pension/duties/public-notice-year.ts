import { monthOf } from "../../foundation/calendar.js";
import type { Schema } from "../../foundation/description.js";
import { choice, count, date, list, month, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { acceptNotAfter, acceptWithin } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { type NoticeOutcome, noticeDays, noticeOutcome, stillHanging } from "./notice-days.js";
import {
  duePeriods,
  dutyOf,
  type NoticeDuty,
  type NoticeTopic,
  periodOf,
} from "./public-notice-year/notice-periods.js";

/** A posting of a unit, for {@link publicNoticeYear}. */
export interface NoticePosting {
  /** The caller's key. */
  readonly key: string;
  /** What it publishes. */
  readonly topic: NoticeTopic;
  /** The day it was posted. */
  readonly startOn: string;
  /** The day it was taken down; left out: it still hangs. */
  readonly endOn?: string;
  /** A month of the period whose matters it publishes; left out: not known. */
  readonly covers?: string;
}

/** A unit's postings, for {@link publicNoticeYear}. */
export interface PublicNoticeYearFacts {
  /** All notices posted by `asOf`: one that is not listed was not posted. */
  readonly postings: readonly NoticePosting[];
  /** Months without new recipients; one that is not listed had some. */
  readonly monthsWithoutNewRecipients?: readonly string[];
  /** The day as of which they are judged. */
  readonly asOf: string;
}

/** What {@link publicNoticeYear} answers. */
export interface PublicNoticeYearFinding extends Finding {
  /** Every posting, in the order given. */
  readonly postings: readonly {
    /** The caller's key. */
    readonly key: string;
    /** Whether it hung long enough. */
    readonly outcome: NoticeOutcome;
    /** Days, the posting day left out. */
    readonly days: number;
    /** The quarter `YYYY-Qn` or month that it belongs to; left out where that is not known. */
    readonly period?: string;
  }[];
  /** Both quarterly topics in each quarter, then each month's new recipients. */
  readonly periods: readonly {
    /** What it publishes. */
    readonly topic: NoticeTopic;
    /** A quarter `YYYY-Qn` or a month. */
    readonly period: string;
    /** How the duty of the period stands. */
    readonly duty: NoticeDuty;
  }[];
  /** Notices due in the year. */
  readonly due: number;
  /** Periods whose notice counts, borderline ones among them where they count. */
  readonly met: number;
  /** Periods whose best notice is borderline. */
  readonly borderline: number;
  /** Periods that lack a notice, as `topic period`. */
  readonly lacking: readonly string[];
  /** Keys of the postings that were too short. */
  readonly tooShort: readonly string[];
  /** Keys of the postings that belong to no period of the year, or to one not known. */
  readonly notCounted: readonly string[];
}

/**
 * A unit's public notices of the year (全年公示): each quarter on two topics, each month on new recipients.
 *
 * @param facts - all of the unit's postings, the months without new recipients, and the day as of which they are judged
 * @param policy - the figures and readings to answer by
 * @returns each posting and each period, and the periods that lack a notice
 * @throws {@link RuleInputError} when a posting ends before it starts or starts after `asOf`
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

const KEY = ["公示编号", "Key of a posting"] as const;
const PERIOD = ["季度或月份", "Quarter or month"] as const;
const TOPICS = {
  contributions: ["参保缴费情况", "contributions"],
  recipients: ["已领取待遇人员资格", "recipients"],
  "new-recipients": ["新增到龄领取人员", "new recipients"],
} as const;

/** The rule behind {@link publicNoticeYear}. */
export const publicNoticeYearRule: Rule<PublicNoticeYearFacts, PublicNoticeYearFinding> = /* @__PURE__ */ rule({
  id: "pension/public-notice-year",
  title: { zh: "全年公示", en: "A year's public notices" },
  clauses: ["P-2.11.a", "P-2.11.b"],
  readings: ["publicNoticeDays", "noticePeriod", "borderlineNotices", "emptyMonthNotice"],
  facts: publicNoticeYearFacts,
  finding: publicNoticeYearFinding,
  decide(facts, trace) {
    acceptPostings(facts, trace);
    const daysOf = noticeDays(facts.asOf, trace);
    const postings = facts.postings.map((posting) => ({
      key: posting.key,
      ...daysOf(posting),
      ...periodOf(posting, trace),
    }));
    const owed = duePeriods(trace.policy.pension.year);
    const outcomes = new Map<string, Set<NoticeOutcome>>(owed.map(({ name }) => [name, new Set()]));
    const unplaced = new Map<NoticeTopic, Set<NoticeOutcome>>(owed.map(({ topic }) => [topic, new Set()]));
    const notCounted: string[] = [];
    for (const [index, { outcome, period }] of postings.entries()) {
      const { key, topic } = facts.postings[index] as (typeof facts.postings)[number];
      const ofPeriod = outcomes.get(`${topic} ${period}`);
      if (ofPeriod === undefined) notCounted.push(key);
      if (period === undefined) (unplaced.get(topic) as Set<NoticeOutcome>).add(outcome);
      else ofPeriod?.add(outcome);
    }
    const empty = new Set(facts.monthsWithoutNewRecipients);
    const asOfMonth = monthOf(facts.asOf);
    const periods = owed.map(({ name, topic, period, lastMonth }) => {
      const isEmpty = empty.has(period);
      if (isEmpty && trace.read("emptyMonthNotice") === "not-needed")
        return { topic, period, duty: "not-due" as const };
      const duty = dutyOf(outcomes.get(name) as Set<NoticeOutcome>, lastMonth < asOfMonth, trace);
      // A posting whose period is not known may be of this one.
      const isKnown = duty !== "lacking" || dutyOf(unplaced.get(topic) as Set<NoticeOutcome>, true, trace) === duty;
      return { topic, period, duty: isKnown ? duty : ("not-known" as const) };
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

function acceptPostings({ postings, asOf }: PublicNoticeYearFacts, trace: Trace): void {
  for (const [index, { startOn, endOn = asOf }] of postings.entries()) {
    acceptNotAfter(asOf, trace, `postings[${index}].startOn`, startOn);
    acceptWithin(startOn, asOf, trace, `postings[${index}].endOn`, endOn);
  }
}

/** The schema of a unit's postings. */
function publicNoticeYearFacts(): Schema<PublicNoticeYearFacts> {
  return record(["一个公示单位的全年公示", "A unit's public notices"], {
    postings: list(
      ["公示台账", "Postings"],
      record(["一次公示", "A posting"], {
        key: text(KEY, { synonyms: ["序号"] }),
        topic: choice(["公示类别", "Topic"], TOPICS),
        startOn: date(["起始日期", "First day"]),
        endOn: optional(date(["截止日期", "Last day"], stillHanging)),
        covers: optional(month(["内容所属月份", "Month covered"])),
      }),
      { absent: { zh: "应列全，未列的按未公示计", en: "to be complete: one not listed was not posted" } },
    ),
    monthsWithoutNewRecipients: optional(
      list(["没有新增到龄人员的月份", "Months without new recipients"], month(["月份", "Month"]), {
        absent: { zh: "未列的月份按有新增人员计", en: "a month not listed is taken to have some" },
      }),
    ),
    asOf: date(["截至日期", "As of"]),
  });
}

/** The schemas of the finding's own fields. */
function publicNoticeYearFinding(): Readonly<Record<string, Schema>> {
  return {
    postings: list(
      ["公示", "Postings"],
      record(["公示", "Posting"], {
        key: text(KEY),
        outcome: noticeOutcome(),
        days: count(["公示天数（不计张贴当天）", "Days, the posting day left out"]),
        period: optional(text(PERIOD, { format: "period" })),
      }),
    ),
    periods: list(
      ["各季各月", "Periods"],
      record(["一季或一月的公示", "A period's notice"], {
        topic: choice(["公示类别", "Topic"], TOPICS),
        period: text(PERIOD, { format: "period" }),
        duty: choice(["状态", "How it stands"], {
          met: ["已公示", "met"],
          borderline: ["临界", "borderline"],
          lacking: ["缺", "lacking"],
          "not-due": ["不需公示", "not due"],
          open: ["期间未过", "still open"],
          "not-known": ["所属期未载明，待核", "not known"],
        }),
      }),
    ),
    due: count(["应公示次数", "Notices due"]),
    met: count(["已公示次数", "Notices met"]),
    borderline: count(["临界次数", "Borderline ones"]),
    lacking: list(["所缺公示", "Notices lacking"], text(["类别和期间", "Topic and period"], { format: "words" })),
    tooShort: list(["公示期不足的", "Postings too short"], text(KEY)),
    notCounted: list(["未计入的", "Postings not counted"], text(KEY)),
  };
}
