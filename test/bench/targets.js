import { number, shown, table } from "./figures.js";
import { rowsIn } from "./page-parts.js";

/**
 * The verdicts: of the parts measured now, from what they brought; of the others, as the page before has them.
 * @param parts - all parts, in their order
 * @param measured - those measured now
 */
export function targetTable(parts, measured, results, before) {
  const kept = new Map(rowsIn(before.slice(0, before.indexOf("\n## "))).map((cells) => [cells[0], cells]));
  const rows = parts.flatMap((part) =>
    part.targets.map((target) =>
      measured.includes(part)
        ? rowOf(target, results)
        : (kept.get(target.what) ?? [target.what, most(target), "not yet", ""]),
    ),
  );
  return table(["what", "target", "measured", "verdict"], rows);
}

function most({ most, unit }) {
  return `at most ${most}${unit}`;
}

function rowOf(target, results) {
  const figure = target.figure(results);
  if (figure === undefined) return [target.what, most(target), "not here", ""];
  const excess = figure.median - target.most;
  const times = number(figure.median / target.most);
  const verdict = excess <= 0 ? "met" : `**missed** by ${number(excess)}${target.unit}: ${times} times the target`;
  return [target.what, most(target), shown(figure, target.unit), verdict];
}
