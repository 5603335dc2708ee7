import { withThousands } from "../ledger/with-thousands.js";

/** How far reading has come. */
export interface ProgressFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Bytes in all; not known of a stream. */
  readonly size?: number | undefined;
}

const CELLS = 20;
const MINUTE = 60;

/** What a terminal is told of it: a bar and the time left where the size is known, the rows and their rate always. */
export function progressLine({ rows, seconds, bytes, size }: ProgressFigures): string {
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const counted = `${withThousands(String(rows))} 行 rows  ${withThousands(String(rate))}/s`;
  if (size === undefined || bytes === 0) return counted;
  const share = Math.min(1, bytes / size);
  const filled = Math.floor(share * CELLS);
  const bar = "#".repeat(filled) + ".".repeat(CELLS - filled);
  const left = Math.ceil((seconds * (1 - share)) / share);
  return `[${bar}] ${Math.floor(share * 100)}%  ${counted}  余 left ${clock(left)}`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, "0")}`;
}
