import type { Policy } from "../../../src/policy/policy.js";
import { type Question, type Threshold, yes } from "./question.js";

type RateItem = "enrolmentRate" | "paymentRate" | "policySatisfaction" | "workSatisfaction";

/** What must be so of an item without a rate for all of its points. */
const inOrder: Readonly<Record<string, object>> = {
  townshipPublicity: { campaigns: 9, cadreTrainings: 9, villagesReached: 2, villages: 2 },
  villagePublicity: { exampleSet: true, cadresInformed: true, residentsInformed: true },
  serviceStandards: { proceduresFollowed: true, internalControl: true },
  dynamicManagement: { enrolmentPrompt: true, benefitsPrompt: true },
  benefitVerification: {
    crossProvinceChecked: true,
    duplicatesChecked: true,
    resultsHandled: true,
    comparedMonthly: true,
  },
  certification: { done: true, recordsComplete: true },
  systemOperation: { standard: true },
  villageServices: { good: true, deduction: 0 },
  materialReporting: { prompt: true, complete: true, truthful: true, accurate: true, deduction: 0 },
  fileManagement: { complete: true, standard: true, inspectionFiled: true, deduction: 0 },
  fundManagement: {
    standard: true,
    nothingWithheld: true,
    nothingDiverted: true,
    nothingHeldBack: true,
    majorIncident: false,
    deduction: 0,
  },
};

/** The points of a rate, in hundredths: all of them from the line on, below it less by each point that is lacking. */
function earnedHundredths(of: number, { points, fullPercent, pointsPerPercentagePoint: each }: RateFigures): number {
  const lackingTenths = Math.max(0, Math.round(fullPercent * 10) - Math.round(of * 10));
  return Math.max(0, points * 100 - lackingTenths * Math.round(Number(each) * 10));
}

interface RateFigures {
  readonly points: number;
  readonly fullPercent: number;
  readonly pointsPerPercentagePoint: string | number;
}

const rateItems: readonly RateItem[] = ["enrolmentRate", "paymentRate", "policySatisfaction", "workSatisfaction"];

/** Figures of the yearly sheet, of the check on deaths and of the cuts of the work fund. */
export const scoreThresholds: readonly Threshold[] = [
  ...rateItems.map((item) => ({
    figures: [`pension.evaluation.${item}.*`],
    questions: ({ pension: { evaluation } }: Policy): readonly Question[] => {
      const figures = evaluation[item];
      return [-100, -10, -1, -0.1, 0, 0.1, 1].flatMap((more) => {
        const percent = Math.round((figures.fullPercent + more) * 10) / 10;
        if (percent < 0 || percent > 100) return [];
        return {
          rule: "pension/evaluation",
          facts: { [item]: { percent } },
          field: "earned.exact",
          answer: String(earnedHundredths(percent, figures) / 100),
        };
      });
    },
  })),
  {
    figures: ["pension.evaluation.*.points"],
    questions: ({ pension: { evaluation } }) =>
      Object.entries(inOrder).map(([item, conditions]) => ({
        rule: "pension/evaluation",
        facts: { [item]: conditions },
        field: "earned.exact",
        answer: String(evaluation[item as keyof typeof evaluation].points),
      })),
  },
  {
    figures: ["pension.deductions.deathRatePerMille"],
    questions: ({ pension: { deductions } }) =>
      [1, 249, 250, 251, 500, 999, 1000, 1001, 5000].flatMap((base) =>
        [-1, 0, 1].flatMap((more) => {
          const deathsOfYear = Math.floor((base * deductions.deathRatePerMille) / 1000) + more;
          if (deathsOfYear < 0 || deathsOfYear > base) return [];
          return {
            rule: "pension/death-rate-check",
            facts: { deathsOfYear, base },
            field: "sampled",
            answer: yes(deathsOfYear * 1000 < base * deductions.deathRatePerMille),
          };
        }),
      ),
  },
  {
    figures: ["pension.deductions.percentPerUnreportedDeath"],
    questions: ({ pension: { deductions } }) =>
      [0, 1, 2, Math.ceil(100 / deductions.percentPerUnreportedDeath), 1000].map((cases) => ({
        rule: "pension/work-fund-deduction",
        facts: { casesInSpotCheck: cases, lapseRuns: 0 },
        field: "percent",
        answer: String(Math.min(100, cases * deductions.percentPerUnreportedDeath)),
      })),
  },
  {
    figures: ["pension.deductions.lapseRun", "pension.deductions.lapsePercent"],
    questions: ({ pension: { year, deductions, monthlyMaterial } }) =>
      [deductions.lapseRun - 1, deductions.lapseRun, deductions.lapseRun + 1].flatMap((run): readonly Question[] => {
        const day = (late: boolean): string => String(monthlyMaterial.dueDay + (late ? 1 : 0)).padStart(2, "0");
        const reports = Array.from({ length: 11 }, (_, index) => ({
          period: `${year}-${String(index + 1).padStart(2, "0")}`,
          handedInOn: `${year}-${String(index + 2).padStart(2, "0")}-${day(index < run)}`,
        }));
        const before = { period: `${year - 1}-12`, handedInOn: `${year}-01-${day(false)}` };
        const facts = { asOf: `${year}-12-31`, reports: [before, ...reports] };
        const isCut = run >= deductions.lapseRun;
        return [
          { rule: "pension/monthly-lapses", facts, field: "triggered", answer: yes(isCut) },
          {
            rule: "pension/monthly-lapses",
            facts,
            field: "deductionPercent.value",
            answer: isCut ? deductions.lapsePercent : 0,
          },
        ];
      }),
  },
];
