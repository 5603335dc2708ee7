import {
  type CalendarDuty,
  type DutyBearer,
  type DutyCalendarFacts,
  dutyBearers,
  dutyCalendar,
  type Locale,
  type Policy,
} from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import { sectionOf } from "../ledger/text/section-of.js";
import type { Command } from "./command.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { plainAnswer, plainHelp, plainOptions } from "./plain-output.js";
import type { SheetWords } from "./plain-sheet.js";
import type { PlainCell, PlainTable } from "./plain-table.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `calendar`: the dated duties of both notices. */
export const calendarCommand: Command = {
  help: `yingzhou-insurance calendar [单位 unit]

两份通知有期限的职责，按最后一天排列；不给单位即全部。单位：${Object.keys(dutyBearers).join("、")}，
或附件1的乡镇（街道）名称（另列任务数）。
The dated duties of both notices by their last day, of a unit or of all; a township of annex 1 gets its targets too.

      --as-of 2021-03-01         剩余天数从该日算起，当天计入   count days left from a day, itself included
${plainHelp}
${localeHelp}
${policyHelp}`,
  options: {
    "as-of": { type: "string" },
    ...plainOptions,
    ...localeOption,
    ...policyOptions,
  },
  arguments: [0, 1],
  async run(given, streams) {
    const asOf = given.option("as-of");
    const [unit] = given.positionals;
    const facts = { ...unitNamed(unit), ...(asOf !== undefined && { asOf }) };
    const policy = await policyOf(given, streams);
    const { duties } = dutyCalendar(facts, policy);
    const locale = localeOf(given);
    const words = wordsOf(unit, policy.pension.year, locale);
    return plainAnswer(given, streams, [], { plain: calendarTable(duties, policy, locale), words, json: duties });
  },
};

/** A kind of unit by its name or in words, else a township of annex 1. */
function unitNamed(name: string | undefined): Pick<DutyCalendarFacts, "unit" | "township"> {
  if (name === undefined) return {};
  const bearers = Object.entries(dutyBearers) as readonly (readonly [DutyBearer, (typeof dutyBearers)[DutyBearer]])[];
  const named = bearers.find(([unit, { zh, en }]) => [unit, zh, en].includes(name));
  return named === undefined ? { township: name } : { unit: named[0] };
}

/** What the sheet of a unit's duties is called. */
function wordsOf(unit: string | undefined, year: number, locale: Locale): SheetWords {
  const text = inLocale(locale);
  const of = unit === undefined ? "" : text({ zh: `${unit}`, en: ` of ${unit}` });
  return {
    name: text({ zh: "履职日历", en: "Calendar" }),
    title: text({
      zh: `${of}${year}年城乡居民养老、医疗保险履职日历`,
      en: `Dated duties${of} under the two notices, ${year}`,
    }),
  };
}

/** The duties as a table. */
function calendarTable(duties: readonly CalendarDuty[], policy: Policy, locale: Locale): PlainTable {
  const columns = TITLES[locale].map((title, index) => ({ title, isFigure: FIGURES.includes(index) }));
  return { columns, rows: duties.map((duty) => cellsOf(duty, policy, locale)) };
}

const TITLES = {
  "zh-CN": ["最后一天", "起始日期", "剩余天数（含当日）", "任务数（人）", "所属期", "事项", "责任单位", "条款"],
  en: ["Last day", "From", "Days left, that day counted", "Persons", "Period", "Duty", "Owed by", "Clause"],
} as const;

/** The columns of numbers. */
const FIGURES = [2, 3];

function cellsOf(duty: CalendarDuty, policy: Policy, locale: Locale): readonly PlainCell[] {
  const text = inLocale(locale);
  const { to, from, daysLeft, persons, period, title, owedBy, clause } = duty;
  const owing = owedBy.map((unit) => text(dutyBearers[unit])).join(locale === "en" ? ", " : "、");
  return [
    to,
    from,
    daysLeft,
    persons,
    period && text({ zh: periodInChinese(period), en: period }),
    text(title),
    owing,
    sectionOf(clause, policy, locale),
  ];
}

/** `2021-Q1` and `2020-12` as an office writes them. */
function periodInChinese(period: string): string {
  return period.replace(/-Q(\d)$/, "年第$1季度").replace(/-(\d\d)$/, (_, month: string) => `年${Number(month)}月`);
}
