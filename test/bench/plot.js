const WIDTH = 720;
const HEIGHT = 320;
const MARGIN = 56;
const COLOURS = ["#1f5fa8", "#b3541e", "#2e7d4f"];

/** Curves over logarithmic axes, as SVG: `[{ name, points: [[x, y], …] }, …]`. */
export function plot(title, curves) {
  const all = curves.flatMap(({ points }) => points);
  const across = scale(
    all.map(([x]) => x),
    MARGIN,
    WIDTH - MARGIN,
  );
  const up = scale(
    all.map(([, y]) => y),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const lines = curves.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = points.map(([x, y]) => `${across.at(x)},${up.at(y)}`).join(" ");
    const dots = points.map(([x, y]) => `<circle cx="${across.at(x)}" cy="${up.at(y)}" r="3" fill="${colour}"/>`);
    const label = `<text x="${MARGIN + 8}" y="${MARGIN + 16 * index}" fill="${colour}">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join("")}${label}`;
  });
  const ticks = [
    ...across.decades.map(
      (x) => `<text x="${across.at(x)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${short(x)}</text>`,
    ),
    ...up.decades.map((y) => `<text x="${MARGIN - 6}" y="${up.at(y)}" text-anchor="end">${short(y)}</text>`),
  ];
  const size = `viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${MARGIN}" y="24" font-size="14">${title}</text>
${lines.join("\n")}
${ticks.join("\n")}
</svg>
`;
}

/** A logarithmic axis over whole decades. */
function scale(values, start, end) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value) => Math.round(start + ((Math.log10(value) - low) / (high - low)) * (end - start));
  return { at, decades: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}

function short(value) {
  return value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${value / 1e3}k` : String(value);
}
