import { monthOf } from "../foundation/calendar.js";
import { choice, count, date, list, month, optional, record, text } from "../foundation/schema.js";
import type { Finding } from "../policy/finding.js";
import type { Policy } from "../policy/policy.js";
import { ask, type Rule, refuse, rule } from "../policy/rule.js";
import { Trace } from "../policy/trace.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { type NoticeOutcome, noticeDays, noticeOutcome } from "./notice-days.js";
import { duePeriods, dutyOf, type NoticeDuty, type NoticeTopic, periodOf } from "./notice-periods.js";

/** A posting of a unit, for {@link publicNoticeYear}. */
export interface NoticePosting {
  readonly key: string;
  readonly topic: NoticeTopic;
  readonly startOn: string;
  /** The day it was taken down; left out: it still hangs. */
  readonly endOn?: string;
  /** A month of the period whose matters it publishes; left out: not known. */
  readonly covers?: string;
}

/** A unit's postings, for {@link publicNoticeYear}. */
export interface PublicNoticeYearFacts {
  readonly postings: readonly NoticePosting[];
  /** Months without new recipients; left out: taken to be none. */
  readonly monthsWithoutNewRecipients?: readonly string[];
  /** The day to tell for. */
  readonly asOf: string;
}

/** What {@link publicNoticeYear} answers. */
export interface PublicNoticeYearFinding extends Finding {
  /** Every posting, in the order given. */
  readonly postings: readonly {
    readonly key: string;
    readonly outcome: NoticeOutcome;
    /** Days, the posting day left out. */
    readonly days: number;
    /** The quarter `YYYY-Qn` or month that it belongs to; left out where that is not known. */
    readonly period?: string;
  }[];
  /** Both quarterly topics in each quarter, then each month's new recipients. */
  readonly periods: readonly { readonly topic: NoticeTopic; readonly period: string; readonly duty: NoticeDuty }[];
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
  facts: () =>
    record(["一个公示单位的全年公示", "A unit's public notices"], {
      postings: list(
        ["公示台账", "Postings"],
        record(["一次公示", "A posting"], {
          key: text(KEY, { synonyms: ["序号"] }),
          topic: choice(["公示类别", "Topic"], TOPICS),
          startOn: date(["起始日期", "First day"]),
          endOn: optional(date(["截止日期", "Last day"])),
          covers: optional(month(["内容所属月份", "Month covered"])),
        }),
      ),
      monthsWithoutNewRecipients: optional(
        list(["没有新增到龄人员的月份", "Months without new recipients"], month(["月份", "Month"])),
      ),
      asOf: date(["截至日期", "As of"]),
    }),
  finding: () => ({
    postings: list(
      ["公示", "Postings"],
      record(["公示", "Posting"], {
        key: text(KEY),
        outcome: noticeOutcome(),
        days: count(["公示天数（不计张贴当天）", "Days, the posting day left out"]),
        period: optional(text(PERIOD)),
      }),
    ),
    periods: list(
      ["各季各月", "Periods"],
      record(["一季或一月的公示", "A period's notice"], {
        topic: choice(["公示类别", "Topic"], TOPICS),
        period: text(PERIOD),
        duty: choice(["状态", "How it stands"], {
          met: ["已公示", "met"],
          borderline: ["临界", "borderline"],
          lacking: ["缺", "lacking"],
          "not-due": ["不需公示", "not due"],
          open: ["期间未过", "still open"],
        }),
      }),
    ),
    due: count(["应公示次数", "Notices due"]),
    met: count(["已公示次数", "Notices met"]),
    borderline: count(["临界次数", "Borderline ones"]),
    lacking: list(["所缺公示", "Notices lacking"], text(["类别和期间", "Topic and period"])),
    tooShort: list(["公示期不足的", "Postings too short"], text(KEY)),
    notCounted: list(["未计入的", "Postings not counted"], text(KEY)),
  }),
  decide(facts, policy) {
    refuseMistaken(facts);
    const trace = new Trace(publicNoticeYearRule.id, policy);
    const postings = facts.postings.map((posting) => ({
      key: posting.key,
      ...noticeDays(posting, facts.asOf, policy, trace),
      ...periodOf(posting, trace),
    }));
    const outcomes = new Map<string, Set<NoticeOutcome>>(
      duePeriods(policy.pension.year).map(({ name }) => [name, new Set()]),
    );
    const notCounted: string[] = [];
    for (const [index, { key, outcome, period }] of postings.entries()) {
      const ofPeriod = outcomes.get(`${facts.postings[index]?.topic} ${period}`);
      if (ofPeriod === undefined) notCounted.push(key);
      else ofPeriod.add(outcome);
    }
    const empty = new Set(facts.monthsWithoutNewRecipients);
    const asOfMonth = monthOf(facts.asOf);
    const periods = duePeriods(policy.pension.year).map(({ name, topic, period, lastMonth }) => {
      const isEmpty = topic === "new-recipients" && empty.has(period);
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

function refuseMistaken({ postings, asOf }: PublicNoticeYearFacts): void {
  for (const [index, { startOn, endOn = asOf }] of postings.entries()) {
    if (startOn > asOf) refuseDate(`postings[${index}].startOn`, startOn);
    if (endOn < startOn || endOn > asOf) refuseDate(`postings[${index}].endOn`, endOn);
  }
}

function refuseDate(path: string, received: string): never {
  return refuse(
    publicNoticeYearRule.id,
    path,
    received,
    {
      zh: `公示日期 ${received} 与起始日期或截至日期不符`,
      en: `the date ${received} does not fit first day and \`asOf\``,
    },
    { zh: "起始日期不晚于截止日期，且都不晚于截至日期", en: "a first day not after the last, neither after `asOf`" },
  );
}
