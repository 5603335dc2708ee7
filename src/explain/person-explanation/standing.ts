import type { PersonOverviewFacts, PersonPart, PersonRuleId } from "../../catalog/person-overview/person-facts.js";
import { calendarWords } from "../calendar-words.js";
import { personWords } from "../sentences/person-words.js";
import type { PersonLine, SpokenPart } from "./spoken-part.js";

/** The answers of each rule that are no amounts. */
const STANDING: Readonly<Partial<Record<PersonRuleId, readonly string[]>>> = {
  "pension/renewal-target": ["renewalTarget", "stillPayable", "toBeUrged", "focusPerson"],
  "pension/agency-paid-contribution": ["agencyPaid"],
  "pension/full-deposit": ["paid"],
  "pension/certification": ["payment", "lastDay", "firstWithheldMonth"],
  "pension/certification-back-pay": ["withheldTooEarly", "ordinaryPayments"],
  "medical/enrolment-eligibility": ["eligible"],
  "medical/household-enrolment": ["conforms", "headCount", "mustEnrol", "missing", "perhapsMissing"],
  "medical/newborn-enrolment": ["payment", "lastDay", "cover", "coverFrom", "coverTo"],
};

/** How a person stands by a notice, and the days that matter. */
export function standingOf({ pension = {} }: PersonOverviewFacts, parts: readonly SpokenPart[]): readonly PersonLine[] {
  return parts.flatMap((spoken) => {
    const { part, lines } = spoken;
    switch (part.rule) {
      case "pension/contribution-window":
        // Days are left of what is still to be paid.
        return [windowLine(spoken), ...lines(pension.paidOn === undefined ? ["daysLeft"] : ["window"])];
      case "medical/premium-window":
        return part.facts.paidOn === undefined ? stillToPay(part, spoken) : lines(["inWindow", "lastDay", "accepted"]);
      case "pension/unpaid-at-pension-age":
        return causeLines(part, spoken);
      default:
        return answersOf(spoken);
    }
  });
}

function answersOf({ part: { rule }, lines }: SpokenPart): readonly PersonLine[] {
  const names = STANDING[rule];
  return names === undefined ? [] : lines(names);
}

function windowLine({ words, line }: SpokenPart): PersonLine {
  const { from, to } = words.policy.pension.contributionWindow;
  const [first, last] = [from, to].map((day) => calendarWords(day, words.locale));
  const text = words.text({ zh: `${first}至${last}（含当日）`, en: `${first} to ${last} (included)` });
  return line(words.text(personWords.window), text);
}

function stillToPay(
  { finding }: Extract<PersonPart, { readonly rule: "medical/premium-window" }>,
  { words, label, line, lines }: SpokenPart,
): readonly PersonLine[] {
  const { daysLeft, accepted } = finding;
  const told = lines(["inWindow", "lastDay", "daysLeft"]);
  // While there are days left, before the window opens too, nobody needs to pay outside it.
  return daysLeft
    ? told
    : [...told, line(words.text(personWords.outsideCounts), label("finding", "accepted", accepted))];
}

/** The person stands alone in its list. */
function causeLines(
  { finding }: Extract<PersonPart, { readonly rule: "pension/unpaid-at-pension-age" }>,
  { line, list }: SpokenPart,
): readonly PersonLine[] {
  return finding.people.flatMap((person) =>
    (["causes", "causesIfUnpaid"] as const)
      .filter((name) => person[name]?.length)
      .map((name) => {
        const { columns, rows } = list("people", [name]);
        return line(
          columns.join(),
          rows
            .flat()
            .map(({ text }) => text)
            .join(),
        );
      }),
  );
}
