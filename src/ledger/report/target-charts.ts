import type { Say } from "../text/in-locale.js";
import { html } from "./html.js";
import { type TownshipChart, townshipChart } from "./township-chart.js";

const SOLID = '<path fill="#0b5a63" d="M0 1h28v12h-28z"/>';
const HATCHED =
  '<path fill="#e4f0f0" stroke="#0b5a63" d="M.5 1.5h27v11h-27z"/>' +
  '<path stroke="#0b5a63" stroke-width="2" d="M4 12L14 2M12 12L22 2M20 12L26 6"/>';
const MARK = '<path fill="#14201f" d="M12 0h3v14h-3z"/>';

/** Charts, each with its title, below what their signs mean. */
export function targetCharts(charts: readonly TownshipChart[], say: Say): string {
  const key = (drawing: string, text: string): string =>
    `<span><svg class="key" viewBox="0 0 28 14" aria-hidden="true">${drawing}</svg>${html(text)}</span>`;
  const keys = [
    key(SOLID, say({ zh: "已定", en: "settled" })),
    key(HATCHED, say({ zh: "待定", en: "open" })),
    key(MARK, say({ zh: "到期应完成", en: "target by the day" })),
  ];
  const figures = charts.map(
    (chart, index) => `<figure><h3>${html(chart.title)}</h3>\n${townshipChart(chart, `chart${index + 1}`)}</figure>`,
  );
  return `<p class="keys">${keys.join("")}</p>\n<div class="charts">\n${figures.join("\n")}\n</div>`;
}
