import type { Policy } from "../../../src/policy/policy.js";
import { dayOf, later, type Question, type Threshold, yes } from "./question.js";

const AROUND_A_DAY = [-1, 0, 1];

/** Persons of an age on a day, a day short of it and a day past it; no birthday is on a leap day. */
function bornAround(asOf: string, age: number): readonly { readonly birthDate: string; readonly isOfAge: boolean }[] {
  const birthday = `${Number(asOf.slice(0, 4)) - age}${asOf.slice(4)}`;
  return AROUND_A_DAY.map((days) => ({ birthDate: later(birthday, days), isOfAge: days <= 0 }));
}

/** Grades up to the mildest that the certificate of disability counts. */
const GRADES = [1, 2, 3, 4];

const agencyPaid = (facts: object, holds: boolean | "review"): Question => ({
  rule: "pension/agency-paid-contribution",
  facts: { joiningConditions: true, ...facts },
  field: "agencyPaid",
  answer: holds === "review" ? holds : yes(holds),
});

/** The last parent of a disabled only child, but for what is asked. */
const bereaved = ({ pension }: Policy, facts: object): object => ({
  categories: ["only-child-disabled"],
  childDisabilityGrade: 1,
  laterChild: false,
  marriage: "married",
  wifeBirthDate: `${pension.year - pension.agencyPaid.wifeAge - 1}-01-01`,
  asOf: `${pension.year}-03-01`,
  ...facts,
});

/** Figures of persons: tiers and subsidies, grades, ages, premiums, a newborn's term. */
export const peopleThresholds: readonly Threshold[] = [
  {
    figures: ["pension.tiers.*", "pension.agencyPaid.baseTier"],
    questions: ({ pension }) =>
      [...pension.tiers, pension.agencyPaid.baseTier].flatMap((tier) =>
        [tier - 1, tier, tier + 1].flatMap((amount) => [
          {
            rule: "pension/contribution-tier",
            facts: { amount },
            field: "valid",
            answer: yes(pension.tiers.includes(amount)),
          },
          {
            rule: "pension/contribution-tier",
            facts: { amount },
            field: "isAgencyOnly",
            answer: amount === pension.agencyPaid.baseTier,
          },
        ]),
      ),
  },
  {
    figures: [
      "pension.subsidyLadder.10.tier",
      "pension.subsidyLadder.10.subsidy",
      "pension.subsidyLadder.*.tier",
      "pension.subsidyLadder.*.subsidy",
    ],
    questions: ({ pension }) =>
      pension.tiers.map((tier) => {
        let subsidy = 0;
        for (const step of pension.subsidyLadder) if (step.tier <= tier) subsidy = Number(step.subsidy);
        const facts = { tier, paidOn: pension.contributionWindow.to };
        return { rule: "pension/contribution-subsidy", facts, field: "subsidy.value", answer: String(subsidy) };
      }),
  },
  {
    figures: ["pension.agencyPaid.severeDisabilityGrade"],
    questions: ({ pension }) =>
      GRADES.map((grade) =>
        agencyPaid(
          { categories: ["disability"], disabilityGrade: grade },
          grade <= pension.agencyPaid.severeDisabilityGrade,
        ),
      ),
  },
  {
    figures: ["pension.agencyPaid.complicationGrade"],
    questions: ({ pension }) =>
      GRADES.map((grade) =>
        agencyPaid(
          { categories: ["complication"], complicationGrade: grade },
          grade <= pension.agencyPaid.complicationGrade,
        ),
      ),
  },
  {
    figures: ["pension.agencyPaid.childDisabilityGrade"],
    // Of a grade that has changed nobody can tell which of the two counts.
    questions: (policy) =>
      GRADES.flatMap((grade) => [
        agencyPaid(
          bereaved(policy, { childDisabilityGrade: grade }),
          grade <= policy.pension.agencyPaid.childDisabilityGrade,
        ),
        agencyPaid(bereaved(policy, { childDisabilityGrade: grade, childGradeChanged: true }), "review"),
      ]),
  },
  {
    figures: ["pension.agencyPaid.wifeAge"],
    questions: (policy) =>
      bornAround(`${policy.pension.year}-03-15`, policy.pension.agencyPaid.wifeAge).map(({ birthDate, isOfAge }) =>
        agencyPaid(bereaved(policy, { wifeBirthDate: birthDate, asOf: `${policy.pension.year}-03-15` }), isOfAge),
      ),
  },
  {
    figures: ["pension.renewal.pensionAge", "pension.renewal.focusAge"],
    questions: ({ pension: { year, renewal } }) => {
      const asOf = `${year}-05-20`;
      const common = { asOf, lastPaidOn: `${year - 1}-05-01`, cancelled: false, yearsSuffice: true, drawing: false };
      const at = (age: number, isFocus: (isOfAge: boolean) => boolean): readonly Question[] =>
        bornAround(asOf, age).map(({ birthDate, isOfAge }) => ({
          rule: "pension/renewal-target",
          facts: { ...common, birthDate },
          field: "focusPerson",
          answer: yes(isFocus(isOfAge)),
        }));
      return [...at(renewal.focusAge, (isOfAge) => isOfAge), ...at(renewal.pensionAge, (isOfAge) => !isOfAge)];
    },
  },
  {
    figures: ["medical.premium", "medical.subsidies.*.subsidy", "medical.subsidies.*.selfPaid"],
    questions: ({ medical }) =>
      Object.entries(medical.subsidies).flatMap(([group, { subsidy }]) => {
        const paid = subsidy === "full" ? medical.premium : Number(subsidy);
        const facts = { groups: [group], statusOn: medical.premiumWindow.to };
        return [
          { rule: "medical/premium-subsidy", facts, field: "subsidy.value", answer: String(paid) },
          { rule: "medical/premium-subsidy", facts, field: "selfPaid.value", answer: String(medical.premium - paid) },
        ];
      }),
  },
  {
    figures: ["medical.newborn.*"],
    // Born on the 10th: the day of the same number ends the months, which take more days than the days that count.
    questions: ({ medical }) =>
      [1, 2, 3, 7].flatMap((month) => {
        const bornOn = dayOf(medical.year, month, 10);
        const lastDay = dayOf(medical.year, month + medical.newborn.months, 10);
        return AROUND_A_DAY.map((days) => ({
          rule: "medical/newborn-enrolment",
          facts: { bornOn, paidOn: later(lastDay, days) },
          field: "payment",
          answer: days <= 0 ? "in-time" : "late",
        }));
      }),
  },
  {
    figures: ["medical.channels.online.*", "medical.channels.places.*"],
    questions: ({ medical: { channels } }) => [
      ...(["wechat-account", "alipay", "wanshitong"] as const).map((channel) => ({
        rule: "medical/premium-channel",
        facts: { channel },
        field: "named",
        answer: yes(channels.online.includes(channel)),
      })),
      ...(["registration", "usual-residence"] as const).map((place) => ({
        rule: "medical/premium-channel",
        facts: { channel: "offline", place },
        field: "named",
        answer: yes(channels.places.includes(place)),
      })),
    ],
  },
];
