import type { Decision, Determination, DistrictRow, DistrictTable, Locale, Milestone, Score } from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { PlainCell, PlainColumn, PlainTable } from "./plain-table.js";

interface Column extends PlainColumn {
  readonly cellOf: (row: DistrictRow) => PlainCell;
}

/** The townships as a table: progress, score and cut, the phases that are past, and each deadline ahead. */
export function districtColumns({ townships, deadlines }: DistrictTable, locale: Locale): PlainTable {
  const columns = [
    ...standingColumns(locale),
    ...(townships[0]?.progress.pastPhases ?? []).map((phase, index) => pastColumn(phase.phase, index, locale)),
    ...deadlines.flatMap(({ due }, index) => aheadColumns(due, index, locale)),
  ];
  return { columns, rows: townships.map((row) => columns.map(({ cellOf }) => cellOf(row))) };
}

function standingColumns(locale: Locale): readonly Column[] {
  const text = inLocale(locale);
  const figure = (zh: string, en: string, cellOf: Column["cellOf"]): Column => ({
    title: text({ zh, en }),
    isFigure: true,
    cellOf,
  });
  return [
    figure("名次", "Rank", ({ rank }) => rank),
    { title: text({ zh: "乡镇街道", en: "Township" }), cellOf: ({ township }) => township },
    figure("全年任务数（人）", "Task, persons", ({ progress }) => progress.annualTarget),
    figure("已缴（人）", "Paid, persons", ({ paid }) => paid),
    figure("完成率（%）", "Rate, percent", ({ progress }) => progress.annualRatePercent.shown),
    figure("得分", "Score", ({ evaluation }) => evaluation && amountIn(evaluation.total, shownScore, locale)),
    figure("扣减比例（%）", "Cut, percent", ({ deduction }) => deduction?.percent ?? null),
    figure("扣减金额（元）", "Cut, yuan", ({ deduction }) => deduction?.deduction ?? null),
  ];
}

function pastColumn(phase: number, index: number, locale: Locale): Column {
  const text = inLocale(locale);
  return {
    title: text({ zh: `第${phase}阶段`, en: `Phase ${phase}` }),
    cellOf: ({ progress }) => text(MET[progress.pastPhases[index]?.met as Decision]),
  };
}

const MET = {
  yes: { zh: "完成", en: "reached" },
  no: { zh: "未完成", en: "not reached" },
  review: { zh: "须补期末人数", en: "count at its end needed" },
} as const;

function aheadColumns(due: string, index: number, locale: Locale): readonly Column[] {
  const text = inLocale(locale);
  const milestone = ({ progress }: DistrictRow): Milestone => progress.milestones[index] as Milestone;
  return [
    {
      title: text({ zh: `至${due}还差（人）`, en: `Short by ${due}` }),
      isFigure: true,
      cellOf: (row) => amountIn(milestone(row).shortfall, String, locale),
    },
    {
      title: text({ zh: "每天须办（人）", en: "A day" }),
      isFigure: true,
      cellOf: (row) => {
        const { personsPerDay } = milestone(row);
        return personsPerDay && amountIn(personsPerDay, String, locale);
      },
    },
    {
      title: text({ zh: "照此进度（推算）", en: "At this pace (projected)" }),
      cellOf: (row) => {
        const { atThisPace } = milestone(row);
        return atThisPace && text(PACE[atThisPace.missed]);
      },
    },
  ];
}

const PACE = {
  yes: { zh: "完不成", en: "missed" },
  no: { zh: "能完成", en: "reached" },
  review: { zh: "看不准", en: "can't tell" },
} as const;

function shownScore({ shown }: Score): string {
  return shown;
}

/** An amount, or both of its ends. */
function amountIn<Value>(amount: Determination<Value>, shown: (value: Value) => string, locale: Locale): string {
  if (amount.status === "determined") return shown(amount.value);
  const [min, max] = [shown(amount.min), shown(amount.max)];
  return inLocale(locale)({ zh: `${min}至${max}`, en: `${min} to ${max}` });
}
