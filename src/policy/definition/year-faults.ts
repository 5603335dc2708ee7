import { endOfMonth, monthOf, type Window, yearOf } from "../../foundation/calendar.js";
import type { PolicyData } from "../policy.js";
import type { DocumentId } from "../registers.js";
import type { Faults } from "./faults.js";

/** Dates that can't belong to the year that the policy governs. */
export function yearFaults({ documents, pension, medical }: PolicyData, faults: Faults): void {
  const { year, certification, renewal } = pension;
  faults.unless(
    medical.year === year,
    "medical.year",
    `两份通知应属同一年度：养老保险为 ${year}`,
    `expected the year of the pension notice, ${year}: a policy is of one year`,
  );
  inYear(pension.contributionWindow, "pension.contributionWindow", year, faults);
  inYear(pension.collectionPeriod, "pension.collectionPeriod", year, faults);
  for (const [index, { window }] of pension.phases.entries())
    inYear(window, `pension.phases[${index}].window`, year, faults);
  inYear(certification.cycle, "pension.certification.cycle", year, faults);
  inYear(certification.inspection, "pension.certification.inspection", year, faults);
  for (const name of ["systemStart", "pensionAgeBefore"] as const)
    notLater(renewal[name], `pension.renewal.${name}`, year, faults);
  withinContributionWindow(pension, faults);
  inYearOrBefore(medical.premiumWindow.from, "medical.premiumWindow.from", medical.year, faults);
  inYearOrBefore(medical.premiumWindow.to, "medical.premiumWindow.to", medical.year, faults);
  inYearOrBefore(medical.returningWorkersTo, "medical.returningWorkersTo", medical.year, faults);
  inYearOrBefore(medical.listDeadline, "medical.listDeadline", medical.year, faults);
  notLater(medical.registeredPoorSince, "medical.registeredPoorSince", medical.year, faults);
  endOfFebruary(medical.returningWorkersTo, faults);
  documentFaults("pension", documents.pension, year, faults);
  documentFaults("medical", documents.medical, medical.year, faults);
}

/** A window of a year ends in it; it may begin in the year before. */
function inYear({ from, to }: Window, path: string, year: number, faults: Faults): void {
  inYearOrBefore(from, `${path}.from`, year, faults);
  faults.unless(yearOf(to) === year, `${path}.to`, `应在 ${year} 年内：${to}`, `expected a day of ${year}: ${to}`);
}

function inYearOrBefore(date: string, path: string, year: number, faults: Faults): void {
  faults.unless(
    yearOf(date) === year || yearOf(date) === year - 1,
    path,
    `应在 ${year} 年或上一年内：${date}`,
    `expected a day of ${year} or of the year before: ${date}`,
  );
}

function notLater(date: string, path: string, year: number, faults: Faults): void {
  faults.unless(
    yearOf(date) <= year,
    path,
    `不应晚于 ${year} 年：${date}`,
    `expected no day after the year ${year}: ${date}`,
  );
}

/** The year's collection and its phases are parts of the days in which contributions are paid. */
function withinContributionWindow(
  { contributionWindow, collectionPeriod, phases }: PolicyData["pension"],
  faults: Faults,
): void {
  const { from, to } = contributionWindow;
  const parts: readonly (readonly [string, Window])[] = [
    ["pension.collectionPeriod", collectionPeriod],
    ...phases.map(({ window }, index) => [`pension.phases[${index}].window`, window] as const),
  ];
  for (const [path, part] of parts)
    faults.unless(
      from <= part.from && part.to <= to,
      path,
      `应在缴费期 ${from} 至 ${to} 之内`,
      `expected to lie within the contribution window, ${from} to ${to}`,
    );
}

const LAST_OF_COMMON_FEBRUARY = "-02-28";

/** The notice says the end of February: a date carried over from a common year is a day short in a leap year. */
function endOfFebruary(date: string, faults: Faults): void {
  const last = endOfMonth(monthOf(date));
  faults.unless(
    !date.endsWith(LAST_OF_COMMON_FEBRUARY) || date === last,
    "medical.returningWorkersTo",
    `该年 2 月底是 ${last}`,
    `the end of February is ${last} in that year`,
  );
}

const YEARS_IN_TITLE = /\d{4}(?=年)/g;

function documentFaults(
  name: DocumentId,
  { title, issuedOn }: PolicyData["documents"][DocumentId],
  year: number,
  faults: Faults,
): void {
  inYearOrBefore(issuedOn, `documents.${name}.issuedOn`, year, faults);
  const years: readonly string[] = title.zh.match(YEARS_IN_TITLE) ?? [];
  faults.unless(
    years.length === 0 || years.includes(String(year)),
    `documents.${name}.title`,
    `标题写的是 ${years.join("、")} 年，不是 ${year} 年`,
    `the title speaks of ${years.join(", ")}, not of ${year}`,
  );
}
