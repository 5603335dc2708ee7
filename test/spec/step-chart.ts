/** A point at which a step function changes: from this x on, this y. */
interface Step {
  readonly x: number;
  readonly y: number;
}

interface Chart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly steps: readonly Step[];
  /** Joined by straight lines, not steps. */
  readonly sloped?: boolean;
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 56;
const RIGHT = 24;
const TOP = 40;
const BOTTOM = 52;

/** A step function as an SVG picture. */
export function stepChart({ title, xLabel, yLabel, steps, sloped = false }: Chart): string {
  const xs = steps.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.max(...steps.map(({ y }) => y));
  const x = (value: number): number => round(LEFT + ((value - left) / (right - left)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number): number => round(HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM));
  const line = steps.map((step, index) =>
    index === 0
      ? `M${x(step.x)} ${y(step.y)}`
      : `${sloped ? "L" : `H${x(step.x)}V`}${sloped ? `${x(step.x)} ` : ""}${y(step.y)}`,
  );
  const marks = steps.map((step) => `<circle cx="${x(step.x)}" cy="${y(step.y)}" r="3"/>`);
  const xTicks = spaced(steps, x).map(
    (step) => `<text x="${x(step.x)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${step.x}</text>`,
  );
  const yTicks = [...new Set(steps.map((step) => step.y))].map((value) => ({ x: value, y: value }));
  const yLabels = spaced(yTicks, (value) => -y(value)).map(
    (tick) =>
      `<text x="${LEFT - 8}" y="${y(tick.y) + 4}" text-anchor="end">${tick.y}</text>` +
      `<path class="grid" d="M${LEFT} ${y(tick.y)}H${WIDTH - RIGHT}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
    "<style>text{font:13px sans-serif;fill:#333}.line{fill:none;stroke:#0b6;stroke-width:2}" +
      ".grid{stroke:#ddd}.axis{stroke:#666;fill:none}circle{fill:#0b6}</style>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" style="font-weight:bold">${title}</text>`,
    ...yLabels,
    `<path class="axis" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/>`,
    `<path class="line" d="${line.join("")}"/>`,
    ...marks,
    ...xTicks,
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 12}" text-anchor="end">${xLabel}</text>`,
    `<text x="${LEFT}" y="${TOP - 4}" text-anchor="middle">${yLabel}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Labels far enough apart to be read. */
function spaced<Item extends { readonly x: number }>(
  items: readonly Item[],
  place: (x: number) => number,
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of [...items].sort((a, b) => place(a.x) - place(b.x))) {
    const last = kept.at(-1);
    if (last === undefined || place(item.x) - place(last.x) >= 28) kept.push(item);
  }
  return kept;
}
