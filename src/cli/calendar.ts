import {
  type CalendarDuty,
  type DutyBearer,
  type DutyCalendarFacts,
  dutyBearers,
  dutyCalendar,
  type Locale,
  type Policy,
  type Text,
} from "../index.js";
import { foldName } from "../ledger/columns/fold.js";
import { inLocale } from "../ledger/text/in-locale.js";
import { sectionOf } from "../ledger/text/section-of.js";
import type { Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { plainAnswer, plainHelp, plainOptions } from "./plain-output.js";
import type { SheetWords } from "./plain-sheet.js";
import type { PlainCell, PlainTable } from "./plain-table.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `calendar`: the dated duties of both notices. */
export const calendarCommand: Command = {
  help: `yingzhou-insurance calendar [单位 unit]

两份通知有期限的职责，按最后一天排列；不给单位即全部。单位：${unitNames("zh", "、")}，
或附件1的乡镇（街道）名称（另列任务数）；也可照通知写作税务部门、卫健部门等。
The dated duties of both notices by their last day, of a unit or of all; a township of annex 1 gets its targets too.
Units: ${unitNames("en", ", ")}.

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
    const policy = await policyOf(given, streams);
    const facts = { ...unitNamed(unit, policy), ...(asOf !== undefined && { asOf }) };
    const { duties } = dutyCalendar(facts, policy);
    const locale = localeOf(given);
    const words = wordsOf(unit, policy.pension.year, locale);
    return plainAnswer(given, streams, [], { plain: calendarTable(duties, policy, locale), words, json: duties });
  },
};

/** What the notices call those who owe duties, beside their names here. */
const PRINTED: Readonly<Record<DutyBearer, readonly string[]>> = {
  township: ["乡镇", "街道"],
  village: ["村", "社区", "村（居）"],
  district: ["区城乡居保工作领导小组", "区领导小组"],
  tax: ["税务部门"],
  "collecting-unit": [],
  "poverty-alleviation": ["扶贫部门"],
  "civil-affairs": ["民政部门"],
  health: ["卫健部门", "区卫健"],
  "disabled-persons-federation": ["区残联"],
};

/** A kind of unit by its name or in words, else a township of annex 1. */
function unitNamed(name: string | undefined, policy: Policy): Pick<DutyCalendarFacts, "unit" | "township"> {
  if (name === undefined) return {};
  const { townships, total } = policy.pension;
  const printed = [...townships, total].map((task) => task.name);
  if (printed.includes(name)) return { township: name };
  const bearers = Object.keys(dutyBearers) as readonly DutyBearer[];
  const folded = foldName(name);
  const unit = bearers.find((bearer) => {
    const { zh, en } = dutyBearers[bearer];
    return [bearer, zh, en, ...PRINTED[bearer]].some((known) => foldName(known) === folded);
  });
  if (unit !== undefined) return { unit };
  throw new CommandError(
    "USAGE",
    `日历里没有“${name}”。单位：${unitNames("zh", "、")}，也可照通知写作税务部门、卫健部门等；` +
      `或附件1所列名称：${printed.join("、")}。其他部门没有写明期限的职责。`,
    `The calendar has no “${name}”. Units: ${unitNames("en", ", ")}; or a name that annex 1 prints: ` +
      `${printed.join(", ")}. Other departments have no duty with a day.`,
  );
}

function unitNames(language: keyof Text, between: string): string {
  return Object.values(dutyBearers)
    .map((names) => names[language])
    .join(between);
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
