const WIDTH = 400;
const HEIGHT = 320;
const LEGEND_HEIGHT = 24;
const MARGIN = 52;
const COLOURS = ["#1f5fa8", "#7aa6d8", "#b3541e", "#2e7d4f"];

/**
 * Panels side by side as SVG, each of the same curves over logarithmic axes: `[{ title, curves: [{ name, points }] }]`.
 * What the curves are called stands below, where no curve runs.
 */
export function plot(panels) {
  const drawn = panels.map((panel, index) => `<g transform="translate(${WIDTH * index})">\n${panelOf(panel)}\n</g>`);
  const size = `viewBox="0 0 ${WIDTH * panels.length} ${HEIGHT + LEGEND_HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="12">
<title>${panels.map(({ title }) => title).join("; ")}</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join("\n")}
${legend(panels)}
</svg>
`;
}

function panelOf({ title, curves }) {
  const all = curves.flatMap(({ points }) => points);
  const across = axis(
    all.map(([x]) => x),
    MARGIN,
    WIDTH - MARGIN / 2,
  );
  const up = axis(
    all.map(([, y]) => y),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const grid = [
    ...across.decades.map(
      (x) =>
        `<path d="M${across.at(x)} ${MARGIN}V${HEIGHT - MARGIN}" stroke="#ddd"/>` +
        `<text x="${across.at(x)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${short(x)}</text>`,
    ),
    ...up.decades.map(
      (y) =>
        `<path d="M${MARGIN} ${up.at(y)}H${WIDTH - MARGIN / 2}" stroke="#ddd"/>` +
        `<text x="${MARGIN - 6}" y="${up.at(y) + 4}" text-anchor="end">${short(y)}</text>`,
    ),
  ];
  const lines = curves.map(({ points }, index) => {
    const colour = colourOf(index);
    const path = points.map(([x, y]) => `${across.at(x)},${up.at(y)}`).join(" ");
    const dots = points.map(([x, y]) => `<circle cx="${across.at(x)}" cy="${up.at(y)}" r="3" fill="${colour}"/>`);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join("")}`;
  });
  return [`<text x="${MARGIN}" y="24" font-size="14">${title}</text>`, ...grid, ...lines].join("\n");
}

function legend(panels) {
  const [{ curves }] = panels;
  const step = (WIDTH * panels.length - MARGIN) / curves.length;
  const names = curves.map(({ name }, index) => {
    const left = Math.round(MARGIN + step * index);
    const stroke = `<path d="M${left} ${HEIGHT - 4}h20" stroke="${colourOf(index)}" stroke-width="2"/>`;
    return `${stroke}<text x="${left + 26}" y="${HEIGHT}">${name}</text>`;
  });
  return names.join("\n");
}

function colourOf(index) {
  return COLOURS[index % COLOURS.length];
}

/** A logarithmic axis over whole decades. */
function axis(values, start, end) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value) => Math.round(start + ((Math.log10(value) - low) / (high - low)) * (end - start));
  return { at, decades: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}

function short(value) {
  return value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${value / 1e3}k` : String(value);
}
