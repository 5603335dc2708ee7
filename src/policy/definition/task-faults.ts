import type { PensionFigures } from "../pension-figures.js";
import type { Faults } from "./faults.js";
import { orderedWindow } from "./ordered-window.js";

/** Phases that overlap, are out of order, or do not lead to the whole task. */
export function phaseFaults({ phases }: PensionFigures, faults: Faults): void {
  faults.unless(phases.length > 0, "pension.phases", "不能为空", "expected at least one");
  for (const [index, { window, cumulativePercent }] of phases.entries()) {
    const path = `pension.phases[${index}]`;
    orderedWindow(window, `${path}.window`, faults);
    const before = phases[index - 1];
    if (before === undefined) continue;
    faults.unless(
      before.window.to < window.from,
      `${path}.window.from`,
      `应晚于前一阶段的止日 ${before.window.to}`,
      `expected to be after the end of the phase before, ${before.window.to}`,
    );
    faults.unless(
      before.cumulativePercent < cumulativePercent,
      `${path}.cumulativePercent`,
      `累计比例应高于前一阶段的 ${before.cumulativePercent}`,
      `a cumulative share above that of the phase before, ${before.cumulativePercent}, was expected`,
    );
  }
  const last = phases.at(-1)?.cumulativePercent ?? WHOLE;
  const path = `pension.phases[${phases.length - 1}].cumulativePercent`;
  faults.unless(last === WHOLE, path, `最后阶段应为 ${WHOLE}`, `the last phase must reach ${WHOLE}`);
}

const WHOLE = 100;

/** Rows of annex 1 that do not sum up, to themselves, to their total or to the task. */
export function townshipFaults({ townships, total, phases, task }: PensionFigures, faults: Faults): void {
  const names = new Set([total.name]);
  for (const [index, { name, year, phases: row }] of townships.entries()) {
    const path = `pension.townships[${index}]`;
    faults.unless(!names.has(name), `${path}.name`, `名称 ${name} 重复`, `the name ${name} occurs twice`);
    names.add(name);
    rowFaults(path, year, row, phases.length, faults);
  }
  rowFaults("pension.total", total.year, total.phases, phases.length, faults);
  sumFault("pension.total.year", total.year, sum(townships.map(({ year }) => year)), faults);
  for (const [index, phase] of total.phases.entries()) {
    const column = townships.map(({ phases: row }) => row[index] ?? 0);
    sumFault(`pension.total.phases[${index}]`, phase, sum(column), faults);
  }
  faults.unless(total.year === task, "pension.task", `应等于合计 ${total.year}`, `expected the total, ${total.year}`);
}

function rowFaults(path: string, year: number, row: readonly number[], phases: number, faults: Faults): void {
  faults.unless(
    row.length === phases,
    `${path}.phases`,
    `应有 ${phases} 个阶段，实有 ${row.length} 个`,
    `expected ${phases} phases, there are ${row.length}`,
  );
  sumFault(`${path}.year`, year, sum(row), faults);
}

function sumFault(path: string, stated: number, parts: number, faults: Faults): void {
  faults.unless(
    stated === parts,
    path,
    `${stated} 与各部分之和 ${parts} 不符`,
    `${stated} is not the sum of its parts, ${parts}`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, part) => total + part, 0);
}
