import { around, dayOf, later, type Question, type Threshold, yes } from "./question.js";

/** Of a thousand persons, counts around a share in percent. */
const BASE = 1000;
const countsAround = (percent: number): readonly number[] =>
  around((percent * BASE) / 100).filter((count) => count <= BASE);
/** In tenths of a percent, which every share of the policies is whole in: no float decides. */
const reaches = (count: number, percent: number): boolean => count >= Math.round(percent * 10);

const VILLAGE = "village-publicity";
const material = ["new-enrolment", "change", "benefit-claim", "cancellation"];

/** Figures of townships and offices: targets, deadlines by the day of a month, days and numbers of events. */
export const townshipThresholds: readonly Threshold[] = [
  {
    figures: ["pension.completionPercent"],
    questions: ({ pension }) =>
      countsAround(pension.completionPercent).flatMap((count) => {
        const facts = { enrolment: { count, base: BASE }, payment: { count, base: BASE } };
        const answer = yes(reaches(count, pension.completionPercent));
        return ["enrolmentReached", "paymentReached", "complete"].map((field) => ({
          rule: "pension/completion",
          facts,
          field,
          answer,
        }));
      }),
  },
  {
    figures: ["medical.enrolmentRateTarget"],
    questions: ({ medical }) =>
      countsAround(medical.enrolmentRateTarget).map((insured) => ({
        rule: "medical/enrolment-rate-target",
        facts: { insured, base: BASE },
        field: "met",
        answer: yes(reaches(insured, medical.enrolmentRateTarget)),
      })),
  },
  {
    figures: [
      "pension.phases.0.cumulativePercent",
      "pension.phases.1.cumulativePercent",
      "pension.townships.*.year",
      "pension.townships.*.phases.*",
      "pension.total.year",
      "pension.total.phases.*",
    ],
    questions: ({ pension }) =>
      [...pension.townships, pension.total].flatMap(({ name, year, phases }): readonly Question[] => [
        { rule: "pension/phase-target", facts: { township: name }, field: "annual", answer: year },
        ...pension.phases.flatMap(({ cumulativePercent, window }, index) => {
          const due = phases.slice(0, index + 1).reduce((sum, added) => sum + added, 0);
          const target = Math.round((year * cumulativePercent) / 100);
          return [
            {
              rule: "pension/phase-target",
              facts: { township: name },
              field: `phases.${index}.cumulative`,
              answer: target,
            },
            ...[due - 1, due, due + 1].map((paid) => ({
              rule: "pension/target-progress",
              facts: {
                township: name,
                paid,
                date: window.to,
                ...(index > 0 && { paidByFirstPhaseEnd: phases[0] }),
                ...(index > 1 && { paidBySecondPhaseEnd: (phases[0] as number) + (phases[1] as number) }),
              },
              field: "milestones.0.shortfall.value",
              answer: Math.max(0, due - paid),
            })),
          ];
        }),
      ]),
  },
  {
    figures: ["pension.monthlyMaterial.dueDay"],
    questions: ({ pension }) =>
      [-1, 0, 1].map((days) => {
        const handedInOn = dayOf(pension.year, 4, pension.monthlyMaterial.dueDay + days);
        return {
          rule: "pension/monthly-material",
          facts: {
            period: `${pension.year}-03`,
            reports: material.map((name) => ({ material: name, handedInOn })),
            asOf: `${pension.year}-04-30`,
          },
          field: "state",
          answer: days <= 0 ? "on-time" : "late",
        };
      }),
  },
  {
    figures: ["pension.departmentLists.*"],
    questions: ({ pension: { year, departmentLists } }) =>
      [-1, 0, 1].map((days) => ({
        rule: "pension/department-lists",
        facts: {
          year,
          lists: [{ body: "health", handedInOn: dayOf(year, departmentLists.month, departmentLists.day + days) }],
          asOf: `${year}-12-31`,
        },
        field: "lists.0.daysLate",
        answer: Math.max(0, days),
      })),
  },
  {
    figures: ["pension.publicNotice.minimumDays"],
    // The day of posting does not count; that it would be enough with it is told apart.
    questions: ({ pension: { year, publicNotice } }) =>
      [-2, -1, 0, 1].map((more) => ({
        rule: "pension/public-notice",
        facts: { startOn: `${year}-03-01`, endOn: later(`${year}-03-01`, publicNotice.minimumDays + more) },
        field: "outcome",
        answer: more >= 0 ? "pass" : more === -1 ? "borderline" : "fail",
      })),
  },
  {
    figures: ["pension.publicity.campaigns", "pension.publicity.cadreTrainings", "pension.publicity.villagePublicity"],
    questions: ({ pension: { year, publicity } }) => {
      const events = (kind: string, times: number): readonly object[] =>
        Array.from({ length: times }, () => ({
          kind,
          heldOn: `${year}-05-10`,
          ...(kind === VILLAGE && { village: "甲村" }),
        }));
      const asked = (kind: string, fewest: number, field: string): readonly Question[] =>
        [fewest - 1, fewest, fewest + 1].map((times) => ({
          rule: "pension/publicity-and-training",
          facts: { villages: ["甲村"], events: events(kind, times) },
          field,
          answer: yes(times >= fewest),
        }));
      return [
        ...asked("campaign", publicity.campaigns, "campaignsMet"),
        ...asked("cadre-training", publicity.cadreTrainings, "cadreTrainingsMet"),
        ...asked(VILLAGE, publicity.villagePublicity, "villagePublicityMet"),
      ];
    },
  },
];
