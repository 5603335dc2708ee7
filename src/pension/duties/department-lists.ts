import { dateOf, LATEST_YEAR } from "../../foundation/calendar.js";
import { choice, count, date, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { daysLate, handInDays, type WorkCalendarFacts, workCalendarFacts } from "../../rule/hand-in.js";
import { acceptYear } from "../../rule/policy-year.js";
import { acceptWithin } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/**
 * A body that the notice names for the lists of special groups (六（二）): health, and the disabled persons' federation
 * (残联).
 */
export type ListingBody = "health" | "disabled-persons-federation";

/** A list handed over, for {@link departmentLists}. */
export interface DepartmentList {
  /** The body. */
  readonly body: ListingBody | "other";
  /** The day it was handed in. */
  readonly handedInOn: string;
  /** Whether it came as an electronic file; left out: not known. */
  readonly electronic?: boolean;
}

/** The lists of a year, for {@link departmentLists}. */
export interface DepartmentListsFacts extends WorkCalendarFacts {
  /** The year whose data they hold. */
  readonly year: number;
  /** Every list of the year handed in up to `asOf`: a body named that has none among them handed nothing over. */
  readonly lists: readonly DepartmentList[];
  /** The day as of which they are judged. */
  readonly asOf: string;
}

/** What {@link departmentLists} answers. */
export interface DepartmentListsFinding extends Finding {
  /** The last day on time. */
  readonly lastDay: string;
  /** Every list, in the order given. */
  readonly lists: readonly {
    /** The body. */
    readonly body: ListingBody | "other";
    /** Days past the last one; 0 where it came in time. */
    readonly daysLate: number;
    /** Whether it came as an electronic file. */
    readonly electronic: Decision;
  }[];
  /** The bodies named that handed over no file, paper apart, and are past the last day. */
  readonly missing: readonly ListingBody[];
  /** The bodies named that handed over no file, paper apart, and still have time. */
  readonly awaited: readonly ListingBody[];
  /** The facts that would settle a review. */
  readonly missingFacts: readonly string[];
}

/**
 * Lists of special groups that departments hand over each year (特殊人群数据): in time, and as an electronic file.
 *
 * @param facts - the year, the lists handed over, and the day as of which they are judged
 * @param policy - the figures and readings to answer by
 * @returns each list, and the bodies named that lack; other bodies are on an open list and owe none
 * @throws {@link RuleInputError} when a list is before the year or later than `asOf`, or the policy has no rule for
 * the year
 * @see Pension work plan 2021, 六（二）
 * @example
 * ```ts
 * departmentLists({
 *   year: 2021,
 *   lists: [{ body: "health", handedInOn: "2021-12-11", electronic: true }],
 *   asOf: "2021-12-31",
 * }).lists; // => [{ body: "health", daysLate: 1, electronic: "yes" }]
 * ```
 */
export function departmentLists(facts: DepartmentListsFacts, policy: Policy = yingzhou2021): DepartmentListsFinding {
  return ask(departmentListsRule, facts, policy);
}

const NAMED = {
  health: ["卫健", "health"],
  "disabled-persons-federation": ["残联", "disabled persons' federation"],
} as const;
const BODIES = Object.keys(NAMED) as readonly ListingBody[];

const anyBody = () => choice(["提供部门", "Body"], { ...NAMED, other: ["其他部门", "another body"] });

/** The rule behind {@link departmentLists}. */
export const departmentListsRule: Rule<DepartmentListsFacts, DepartmentListsFinding> = /* @__PURE__ */ rule({
  id: "pension/department-lists",
  title: { zh: "部门提供特殊人群数据", en: "Departments' lists of special groups" },
  clauses: ["P-6.2.b"],
  readings: ["policyValidity", "handInDeadline", "restDayDeadline"],
  facts: () =>
    record(["部门提供的数据", "Departments' lists"], {
      year: count(["数据年度", "Year of the data"], { min: 1, max: LATEST_YEAR }),
      lists: list(
        ["已提供的数据", "Lists handed over"],
        record(["一次提供", "A list"], {
          body: anyBody(),
          handedInOn: date(["数据提供日期", "Day handed over"], { synonyms: ["电子版日期"] }),
          electronic: optional(flag(["是否电子档", "Whether as an electronic file"])),
        }),
        { unlisted: { zh: "未列入的部门按截至日期未提供计", en: "a body not listed handed nothing over by that day" } },
      ),
      asOf: date(["截至日期", "As of"]),
      ...workCalendarFacts(),
    }),
  finding: () => ({
    lastDay: date(["最后一天", "Last day on time"]),
    lists: list(
      ["已提供的数据", "Lists handed over"],
      record(["一次提供", "A list"], {
        body: anyBody(),
        daysLate: count(["逾期天数", "Days late"]),
        electronic: decision(["是否电子档", "Whether as an electronic file"]),
      }),
    ),
    missing: list(["逾期未提供电子档的部门", "Bodies whose file is late and missing"], choice(["部门", "Body"], NAMED)),
    awaited: list(["尚未到期、未提供电子档的部门", "Bodies whose file is awaited"], choice(["部门", "Body"], NAMED)),
    missingFacts: missingFacts(),
  }),
  decide(facts, trace) {
    const { year, lists, asOf } = facts;
    for (const [index, { handedInOn }] of lists.entries())
      acceptWithin(dateOf(year, 1, 1), asOf, trace, `lists[${index}].handedInOn`, handedInOn);
    acceptYear(year, trace.policy.pension.year, trace);
    const { month, day } = trace.policy.pension.departmentLists;
    const lastDay = handInDays("P-6.2.b", facts, trace)(dateOf(year, month, day));
    // The data is due as an electronic file; on paper alone it is not handed in.
    const handedIn = new Set(lists.filter(({ electronic }) => electronic !== false).map(({ body }) => body));
    const lacking = BODIES.filter((body) => !handedIn.has(body));
    trace.step("lists-due", "P-6.2.b", { year, lastDay, lacking: lacking.length });
    const isPast = asOf > lastDay;
    return trace.finding({
      lastDay,
      lists: lists.map((each) => stand(each, lastDay)),
      missing: isPast ? lacking : [],
      awaited: isPast ? [] : lacking,
      missingFacts: lists.flatMap(({ electronic }, index) =>
        electronic === undefined ? [`lists[${index}].electronic`] : [],
      ),
    });
  },
});

function stand(
  { body, handedInOn, electronic }: DepartmentList,
  lastDay: string,
): DepartmentListsFinding["lists"][number] {
  const asFile = electronic ? "yes" : "no";
  return { body, daysLate: daysLate(lastDay, handedInOn), electronic: electronic === undefined ? "review" : asFile };
}
