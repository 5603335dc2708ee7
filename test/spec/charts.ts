import type { ClauseId } from "../../src/policy/clause-ids.js";
import type { RateItem } from "../../src/policy/pension-figures.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { stepChart } from "./step-chart.js";

/** A picture of the specification and the clauses that it shows. */
export interface ChartFile {
  readonly file: string;
  readonly title: string;
  readonly clauses: readonly ClauseId[];
  readonly svg: string;
}

const { subsidyLadder, tiers, evaluation } = yingzhou2021.pension;

/** Every picture of the specification. */
export const charts: readonly ChartFile[] = [
  chart("contribution-subsidy.svg", "缴费补贴（元）与缴费档次（元/年）", ["P-2.3.b", "P-2.3.c"], {
    xLabel: "缴费档次 tier",
    yLabel: "补贴",
    steps: tiers.map((tier) => ({ x: tier, y: subsidyLadder.findLast((step) => step.tier <= tier)?.subsidy ?? 0 })),
  }),
  rateChart("enrolment-rate.svg", "参（续）保率得分", evaluation.enrolmentRate),
  rateChart("payment-rate.svg", "养老金发放率得分", evaluation.paymentRate),
  rateChart("policy-satisfaction.svg", "群众对政策满意度得分", evaluation.policySatisfaction),
  rateChart("work-satisfaction.svg", "群众对工作满意度得分", evaluation.workSatisfaction),
];

/** The pictures of a clause. */
export function chartsOf(id: ClauseId): readonly ChartFile[] {
  return charts.filter(({ clauses }) => clauses.includes(id));
}

function chart(
  file: string,
  title: string,
  clauses: readonly ClauseId[],
  drawn: Omit<Parameters<typeof stepChart>[0], "title">,
): ChartFile {
  return { file, title, clauses, svg: stepChart({ title, ...drawn }) };
}

/** Points over the rate: nothing below the rate at which all are lost, full points from the line on. */
function rateChart(
  file: string,
  title: string,
  { clause, points, fullPercent, pointsPerPercentagePoint }: RateItem,
): ChartFile {
  const nothing = fullPercent - points / Number(pointsPerPercentagePoint);
  return chart(file, title, [clause], {
    xLabel: "%",
    yLabel: "分",
    sloped: true,
    steps: [
      { x: Math.min(nothing, 50), y: 0 },
      { x: nothing, y: 0 },
      { x: fullPercent, y: points },
      { x: 105, y: points },
    ],
  });
}
