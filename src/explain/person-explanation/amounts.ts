import type { PersonRuleId } from "../../catalog/person-overview/person-facts.js";
import { personWords } from "../sentences/person-words.js";
import { hangsOnJoining, ifJoining } from "./joining.js";
import { type PersonCell, type PersonLine, type PersonTable, partsBy, type SpokenPart } from "./spoken-part.js";

/** An amount, or a tier or months that stand with it. */
export interface PersonAmount extends PersonLine {
  /** Whether one gets it or pays it; `tells` of a tier and of months, which are no money of their own. */
  readonly side: "gets" | "pays" | "tells";
  /** Whether it is of the whole household. */
  readonly ofHousehold: boolean;
}

/** The amounts that each rule tells, and months and tiers with them. */
const AMOUNTS: Readonly<Partial<Record<PersonRuleId, Readonly<Record<string, PersonAmount["side"]>>>>> = {
  "pension/contribution-tier-for-year": { tier: "tells", nextYearTier: "tells" },
  "pension/agency-paid-contribution": { agencyPaidYuan: "gets", selfPaidYuan: "pays" },
  "pension/account-credit": { subsidyYuan: "gets", aidYuan: "gets", creditedYuan: "gets" },
  "pension/full-deposit": { deductedYuan: "pays", shortYuan: "pays" },
  "pension/certification-back-pay": { months: "tells", backPay: "gets" },
  "medical/household-enrolment": { subsidy: "gets", selfPaid: "pays", selfPaidOfMissing: "pays" },
  "medical/premium-subsidy": { subsidy: "gets", selfPaid: "pays" },
};

/** The amounts of a notice's parts; what each of several tiers credits stands in a table. */
export function amountsOf(parts: readonly SpokenPart[]): readonly PersonAmount[] {
  const several = creditsOf(parts);
  return parts
    .filter((part) => !several.includes(part))
    .flatMap(({ part: { rule }, lines, words }) => {
      const sides = AMOUNTS[rule] ?? {};
      const ofHousehold = rule === "medical/household-enrolment";
      const hangs = hangsOnJoining(rule, parts);
      return Object.entries(sides).flatMap(([name, side]) =>
        lines([name]).map((line): PersonAmount => {
          const told = hangs ? ifJoining(line, words) : line;
          return { ...line, ...told, side, ofHousehold };
        }),
      );
    });
}

/** The amounts that are told of several tiers, years or persons. */
export function tablesOf(parts: readonly SpokenPart[]): readonly PersonTable[] {
  return [
    ...creditTables(creditsOf(parts)),
    ...parts.flatMap((part) => listTables(part, hangsOnJoining(part.part.rule, parts))),
  ];
}

/** What each tier brings, in every way that it may be paid; none of one alone. */
function creditsOf(parts: readonly SpokenPart[]): readonly SpokenPart[] {
  const credits = partsBy("pension/account-credit", parts);
  return credits.length > 1 ? credits : [];
}

function creditTables(credits: readonly SpokenPart[]): readonly PersonTable[] {
  const [first] = credits;
  if (first === undefined) return [];
  const { words, title } = first;
  const columns = [title("facts", "tier"), title("facts", "payment"), title("finding", "subsidyYuan")];
  return [
    {
      rule: "pension/account-credit",
      title: words.text(personWords.credits),
      ofHousehold: false,
      columns: [...columns, title("finding", "creditedYuan")],
      rows: credits.map(({ part, label, cell }) => {
        const { tier, payment = "self-paid" } = part.facts as CreditFacts;
        const figure = String(tier);
        const credited: PersonCell = { text: figure, bounds: { open: false, min: figure, max: figure } };
        const paid: PersonCell = { text: label("facts", "payment", payment), bounds: null };
        return [credited, paid, cell("subsidyYuan"), cell("creditedYuan")];
      }),
    },
  ];
}

interface CreditFacts {
  readonly tier: number | string;
  readonly payment?: string;
}

function listTables({ part: { rule }, list, words }: SpokenPart, hangs: boolean): readonly PersonTable[] {
  switch (rule) {
    case "medical/household-enrolment":
      return [{ rule, title: "", ofHousehold: true, ...list("members", ["key", "class", "subsidy", "selfPaid"]) }];
    case "medical/newborn-enrolment": {
      const told = ["year", "lastDay", "standing"];
      const { columns, rows } = list("premiums", [...told, "subsidy", "selfPaid"]);
      const asFar = (cell: PersonCell, place: number) =>
        hangs && place >= told.length ? ifJoining(cell, words) : cell;
      return [{ rule, title: "", ofHousehold: false, columns, rows: rows.map((row) => row.map(asFar)) }];
    }
    default:
      return [];
  }
}
