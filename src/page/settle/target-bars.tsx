import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../frame/language.js";
import type { ShownBar, ShownChart } from "./work/shown.js";

/** The townships as bars, the furthest first, against the target of a day that can be chosen. */
export function TargetBars({ charts }: { charts: readonly ShownChart[] }): JSX.Element {
  const say = useSay();
  const [chosen, setChosen] = useState(charts.length - 1);
  const chart = charts[Math.min(chosen, charts.length - 1)] as ShownChart;
  const hasMarks = chart.rows.some(({ mark }) => mark !== undefined);
  const longest = Math.max(chart.most, ...chart.rows.map(({ solid, open }) => solid + open));
  const share = (length: number): string => `${(length / (longest * 1.02)) * 100}%`;
  const rows = [...chart.rows].sort((one, other) => other.solid - one.solid || other.open - one.open);
  const others = charts.filter((each) => each !== chart);
  const marksOf = (name: string): readonly number[] =>
    others.flatMap(({ rows: own }) => own.find((row) => row.name === name)?.mark ?? []);
  return (
    <section>
      <div class="head">
        <h3>{chart.title}</h3>
        {charts.length > 1 && (
          <div class="segments due unprinted">
            {charts.map(({ title }, index) => (
              <button key={title} type="button" aria-pressed={index === chosen} onClick={() => setChosen(index)}>
                {title.split(/[，,]/)[0]}
              </button>
            ))}
          </div>
        )}
      </div>
      {hasMarks && (
        <ul class="bar-keys">
          <li>
            <i class="settled" />
            {say("已定", "settled")}
          </li>
          <li>
            <i class="open" />
            {say("待定", "open")}
          </li>
          <li>
            <i class="due" />
            {say("这一天应完成", "target by the day")}
          </li>
          <li>
            <i class="other" />
            {say("其他各期应完成", "targets of the other days")}
          </li>
        </ul>
      )}
      <ul class="town-bars">
        <Axis chart={chart} share={share} />
        {rows.map((row) => (
          <Bar key={row.name} row={row} share={share} others={hasMarks ? marksOf(row.name) : []} />
        ))}
      </ul>
    </section>
  );
}

/** Where the bars begin, half of what the axis reaches, and the whole. */
function Axis({ chart: { most, unit }, share }: AxisProps): JSX.Element {
  return (
    <li class="axis" aria-hidden="true">
      <i />
      <span>
        {[0, most / 2, most].map((at) => (
          <small key={at} style={{ left: share(at) }}>
            {at}
            {unit}
          </small>
        ))}
      </span>
      <i />
      <i class="gap" />
    </li>
  );
}

interface AxisProps {
  readonly chart: ShownChart;
  readonly share: (length: number) => string;
}

interface BarProps {
  readonly row: ShownBar;
  readonly share: (length: number) => string;
  readonly others: readonly number[];
}

function Bar({ row: { name, solid, open, mark, label }, share, others }: BarProps): JSX.Element {
  const [figure = "", ...rest] = label.split("\n");
  return (
    <li>
      <span class="name">{name}</span>
      <span class="track" aria-hidden="true">
        <i class="settled" style={{ width: share(solid) }} />
        {open > 0 && <i class="open" style={{ width: share(open) }} />}
        {others.map((each, index) => (
          <i key={index} class="other" style={{ left: share(each) }} />
        ))}
        {mark !== undefined && <i class="due" style={{ left: share(mark) }} />}
      </span>
      <b>{figure}</b>
      <span class="gap">{rest.join(" ")}</span>
    </li>
  );
}
