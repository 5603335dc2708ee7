import { daysBetween, yearOf } from "../../foundation/calendar.js";
import type { Schema, Title } from "../../foundation/description.js";
import { choice, count, date, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { acceptNotAfter } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { areListed, eachVillage, NOT_LISTED, villageFacts, villageNames } from "./listed-villages.js";

/** The two tables that the notice prescribes by title: 缴费信息公示表 and 待遇领取人员信息表. */
export type NoticeTable = "contributions" | "recipients";

/**
 * A village and the days of the year on which its tables were last posted prominently where people gather, as at the
 * village office, the school or the clinic; a table posted elsewhere is not. A day left out says that it was not.
 */
export interface NoticeTablesVillage {
  /** The village's name. */
  readonly village: string;
  /** The day the table of contributions was last posted in the year; left out: not by `asOf`. No other year counts. */
  readonly contributionsPostedOn?: string;
  /** The day the recipients' table was last posted in the year; left out: not by `asOf`. No other year counts. */
  readonly recipientsPostedOn?: string;
}

/** The villages and their tables, for {@link noticeTables}. */
export interface NoticeTablesFacts {
  /** The villages, in the order given. */
  readonly villages: readonly NoticeTablesVillage[];
  /** The day to count back from. */
  readonly asOf: string;
}

/** What {@link noticeTables} answers. */
export interface NoticeTablesFinding extends Finding {
  /** Whether both tables were posted in the year in every village; review where none is listed. */
  readonly complete: Decision;
  /** Every village, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** What is lacking. */
    readonly lacking: readonly NoticeTable[];
    /** Days since the table posted longest ago in the year; left out where neither was. */
    readonly daysSince?: number;
  }[];
  /** The villages that lack a table. */
  readonly lacking: readonly string[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether the contribution table and the recipients' table were posted in every village in the year (《缴费信息公示表》
 * 《待遇领取人员信息表》). The notice says "regularly" and prints no interval, so no gap is called too long.
 *
 * @param facts - every village and the days on which its tables were last posted; a day left out says never
 * @param policy - the figures and readings to answer by
 * @returns the tables that each village lacks, and the days since
 * @throws {@link RuleInputError} when a table was posted after the day to count back from
 * @see Pension work plan 2021, 二（十二）
 * @example
 * ```ts
 * const villages = [{ village: "甲村", contributionsPostedOn: "2021-04-01" }];
 * noticeTables({ villages, asOf: "2021-04-30" }).villages[0];
 * // => { village: "甲村", lacking: ["recipients"], daysSince: 29 }
 * ```
 */
export function noticeTables(facts: NoticeTablesFacts, policy: Policy = yingzhou2021): NoticeTablesFinding {
  return ask(noticeTablesRule, facts, policy);
}

function postedOn(title: Title): Schema {
  return optional(date(title, { absent: { zh: "按未张贴计", en: "taken never to be posted" } }));
}

/** The rule behind {@link noticeTables}. */
export const noticeTablesRule: Rule<NoticeTablesFacts, NoticeTablesFinding> = /* @__PURE__ */ rule({
  id: "pension/notice-tables",
  title: { zh: "公示表张贴", en: "Tables posted in the villages" },
  clauses: ["P-2.12.c"],
  readings: [],
  facts: () =>
    record(["各村（社区）公示表", "Tables of the villages"], {
      villages: villageFacts({
        contributionsPostedOn: postedOn(["缴费信息公示表张贴日期", "Contribution table posted on"]),
        recipientsPostedOn: postedOn(["待遇领取人员信息表张贴日期", "Recipients' table posted on"]),
      }),
      asOf: date(["截至日期", "As of"]),
    }),
  finding: () => ({
    complete: decision(["本年度是否各村两表齐全", "Whether both tables were posted in every village in the year"]),
    villages: eachVillage(
      {
        lacking: list(
          ["本年度所缺的表", "Tables lacking in the year"],
          choice(["公示表", "Table"], {
            contributions: ["缴费信息公示表", "contribution table"],
            recipients: ["待遇领取人员信息表", "recipients' table"],
          }),
        ),
        daysSince: optional(count(["距较早一次张贴的天数", "Days since the older posting"])),
      },
      NOT_LISTED,
    ),
    lacking: villageNames(["本年度缺表的村（社区）", "Villages that lack a table in the year"]),
    missingFacts: missingFacts(),
  }),
  decide({ villages, asOf }, trace) {
    const stands = villages.map((each, index) => stand(each, index, asOf, trace));
    const lacking = stands.filter((each) => each.lacking.length > 0).map(({ village }) => village);
    const complete = lacking.length === 0 ? "yes" : "no";
    if (!areListed(villages, "P-2.12.c", trace))
      return trace.finding({ complete: "review", villages: stands, lacking, missingFacts: ["villages"] });
    trace.step("villages-with-tables", "P-2.12.c", {
      count: villages.length - lacking.length,
      villages: villages.length,
    });
    return trace.finding({ complete, villages: stands, lacking, missingFacts: [] });
  },
});

function stand(
  facts: NoticeTablesVillage,
  index: number,
  asOf: string,
  trace: Trace,
): NoticeTablesFinding["villages"][number] {
  const lacking: NoticeTable[] = [];
  const posted: string[] = [];
  for (const table of ["contributions", "recipients"] as const) {
    const postedOn = facts[`${table}PostedOn`];
    if (postedOn !== undefined) acceptNotAfter(asOf, trace, `villages[${index}].${table}PostedOn`, postedOn);
    if (postedOn === undefined || yearOf(postedOn) !== trace.policy.pension.year) lacking.push(table);
    else posted.push(postedOn);
  }
  const [oldest] = posted.sort();
  const daysSince = oldest === undefined ? {} : { daysSince: daysBetween(oldest, asOf) };
  return { village: facts.village, lacking, ...daysSince };
}
