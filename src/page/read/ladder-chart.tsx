import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import { ScrollRegion } from "../frame/scroll-region.js";

/** A step of a ladder; where its ends differ it is open between them. */
export interface LadderStep {
  /** What it holds for, below the axis; blank for none. */
  readonly at: string;
  readonly least: number;
  readonly most: number;
  /** Its value in words, above it; blank for none. */
  readonly shown: string;
}

const HEIGHT = 224;
const TOP = 32;
const BOTTOM = 28;
const FLOOR = HEIGHT - BOTTOM;
/** A drawing as wide as the text beside it, where its steps don't need more. */
const WIDTH = 672;
/** What a step needs to be seen, and a label to be read. */
const LEAST_STEP = 12;
const LABEL = 42;

/**
 * A step function, drawn step by step: every step is as wide as the others, whatever it spans. Solid is settled,
 * hatched is open. The table beside it holds the same figures.
 */
export function LadderChart({
  title,
  steps,
  isSloped = false,
}: {
  readonly title: string;
  readonly steps: readonly LadderStep[];
  /** Whether it changes evenly from one step to the next. */
  readonly isSloped?: boolean;
}): JSX.Element {
  const say = useSay();
  const width = Math.max(LEAST_STEP, WIDTH / steps.length);
  const every = Math.ceil(LABEL / width);
  const whole = width * steps.length;
  const highest = Math.max(...steps.map(({ most }) => most));
  const y = (value: number): number => FLOOR - (value / highest) * (FLOOR - TOP);
  const middle = (index: number): number => (index + 1 / 2) * width;
  const line = steps.map(({ most }, index) => {
    if (isSloped) return `${index === 0 ? "M" : "L"}${middle(index)} ${y(most)}`;
    return `${index === 0 ? "M0 " : "V"}${y(most)}h${width}`;
  });
  return (
    <ScrollRegion label={say(`${title}（图）`, `${title} (chart)`)}>
      <svg class="ladder" viewBox={`0 0 ${whole} ${HEIGHT}`} role="img">
        <title>{title}</title>
        {isSloped && <path class="held" d={`${line.join("")}V${FLOOR}H${middle(0)}Z`} />}
        {steps.map(({ at, least, most, shown }, index) => (
          <g key={index}>
            {!isSloped && <rect class="held" x={index * width} y={y(least)} width={width} height={FLOOR - y(least)} />}
            {least < most && <Hatch x={index * width} y={y(most)} width={width} height={y(least) - y(most)} />}
            {index % every === 0 && (
              <>
                <text class="value" x={middle(index)} y={y(most) - 8}>
                  {shown}
                </text>
                <text x={middle(index)} y={HEIGHT - 8}>
                  {at}
                </text>
              </>
            )}
          </g>
        ))}
        <path class="line" d={line.join("")} />
        <path class="floor" d={`M0 ${FLOOR}H${whole}`} />
      </svg>
    </ScrollRegion>
  );
}

/** What is open, in strokes of its own: a pattern would need a name of its own on the page. */
function Hatch({ x, y, width, height }: Readonly<Record<"x" | "y" | "width" | "height", number>>): JSX.Element {
  const strokes = Array.from({ length: Math.ceil((width + height) / 8) }, (_, index) => {
    const from = index * 8;
    const [left, bottom] = from <= height ? [0, from] : [from - height, height];
    const [right, upper] = from <= width ? [from, 0] : [width, from - width];
    return `M${x + left} ${y + bottom}L${x + right} ${y + upper}`;
  });
  return (
    <>
      <rect class="may" x={x} y={y} width={width} height={height} />
      <path class="strokes" d={strokes.join("")} />
    </>
  );
}
