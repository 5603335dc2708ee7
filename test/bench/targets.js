import { number, shown, table } from "./figures.js";
import { rowsIn } from "./page-parts.js";

const MISSED = "**missed**";

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
  return `${table(["what", "target", "measured", "verdict"], rows)}
${reasons(parts, rows)}`;
}

/** Why targets are missed, and what it would take; those of one reason together. */
function reasons(parts, rows) {
  const whyOf = new Map(parts.flatMap(({ targets }) => targets.map(({ what, why }) => [what, why])));
  const missed = new Map();
  for (const [what, , , verdict] of rows) {
    if (!verdict.startsWith(MISSED)) continue;
    const why = whyOf.get(what);
    missed.set(why, [...(missed.get(why) ?? []), what]);
  }
  const lines = [...missed].map(([why, all]) => folded(`- ${all.join("; ")}: ${why}`));
  return lines.length === 0 ? "" : `\nWhy some are missed, and what it would take:\n\n${lines.join("\n")}\n`;
}

/** An entry of a list in lines of no more than so many characters. */
function folded(entry) {
  return entry.replaceAll(/(\S.{0,115})(?:\s+|$)/g, "$1\n  ").trimEnd();
}

function most({ most, unit }) {
  return `at most ${most}${unit}`;
}

function rowOf(target, results) {
  const figure = target.figure(results);
  if (figure === undefined) return [target.what, most(target), "not here", ""];
  const excess = figure.median - target.most;
  const times = number(figure.median / target.most);
  const verdict = excess <= 0 ? "met" : `${MISSED} by ${number(excess)}${target.unit}: ${times} times the target`;
  return [target.what, most(target), shown(figure, target.unit), verdict];
}
