import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { html } from "./html.js";

/** A township in a chart; lengths are in the unit of the chart. */
interface ChartRow {
  readonly name: string;
  /** What is certain. */
  readonly solid: number;
  /** What may come on top of it. */
  readonly open: number;
  /** What was asked for; nothing where nothing was. */
  readonly mark?: number;
  /** The figures, in words. */
  readonly label: string;
}

/** A bar for each township. */
export interface TownshipChart {
  /** What the drawing shows, for those who can't see it. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** What the axis reaches at least, and the sign behind its numbers; without one they are left out. */
  readonly axis: { readonly most: number; readonly unit: string };
}

const WIDTH = 352;
const NAMES = 92;
const LABELS = 104;
const ROW = 28;
const AXIS = 24;
const INK = "#14201f";
const ACCENT = "#0b5a63";
const TINT = "#e4f0f0";
const LINE = "#d5dcdb";

/** What the library draws for a page that runs scripts, and how it numbers its charts. */
const UNUSED = / (?:style|class|ecmeta_\w+)="[^"]*"|<style.*?<\/style>/gs;

/**
 * The chart as an SVG for a page: the same text for the same rows. Solid is certain, hatched is open, a bar across is
 * what was asked for, so that it can be read without colours.
 *
 * @param id - tells its patterns from those of other charts of the page
 */
export function townshipChart({ title, rows, axis }: TownshipChart, id: string): string {
  use([BarChart, ScatterChart, GridComponent, SVGRenderer]);
  const height = rows.length * ROW + AXIS;
  const most = Math.max(axis.most, ...rows.map(({ solid, open, mark = 0 }) => Math.max(solid + open, mark)));
  const bar = { type: "bar", stack: "persons", silent: true, barWidth: 14 } as const;
  const names = { type: "category", inverse: true, axisTick: { show: false }, axisLine: { show: false } } as const;
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    grid: { left: NAMES, right: LABELS, top: 4, bottom: AXIS },
    xAxis: {
      type: "value",
      min: 0,
      max: most,
      interval: axis.most / 2,
      axisLabel: { show: axis.unit !== "", color: INK, fontSize: 11, formatter: `{value}${axis.unit}` },
      splitLine: { lineStyle: { color: LINE } },
    },
    yAxis: [
      {
        ...names,
        data: rows.map(({ name }) => name),
        axisLabel: { color: INK, fontSize: 12, width: NAMES - 8, overflow: "truncate", interval: 0 },
      },
      {
        ...names,
        position: "right",
        data: rows.map(({ label }) => label),
        axisLabel: { color: INK, fontSize: 11, interval: 0 },
      },
    ],
    series: [
      { ...bar, data: rows.map(({ solid }) => solid), itemStyle: { color: ACCENT } },
      {
        ...bar,
        data: rows.map(({ open }) => open),
        itemStyle: {
          color: TINT,
          borderColor: ACCENT,
          decal: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: ACCENT },
        },
      },
      {
        type: "scatter",
        silent: true,
        symbol: "rect",
        symbolSize: [3, 22],
        itemStyle: { color: INK, opacity: 1 },
        data: rows.flatMap(({ mark }, index) => (mark === undefined ? [] : [[mark, index]])),
      },
    ],
  });
  const drawn = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  const svg = drawn.replace(UNUSED, "").replace(/\bzr\d+-/g, `${id}-`);
  return svg.replace("<svg ", `<svg role="img" aria-label="${html(title)}" `);
}
