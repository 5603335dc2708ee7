import { fileFault } from "./file-fault.js";
import { DELIMITERS, type Delimiter, RecordReader } from "./text-records.js";

/** Titles, headers and enough rows under them. */
const RECORDS_JUDGED = 50;

/**
 * The delimiter that parts the first records of a text most evenly: as many records as may be of as many cells as may
 * be. A text of one column has none, and is read as parted by commas.
 * @param isAll - whether the text is the whole of the file
 */
export function foundDelimiter(start: string, isAll: boolean): Delimiter {
  const scores = DELIMITERS.map((delimiter) => evenness(start, delimiter, isAll));
  const best = Math.max(...scores);
  const [first, second] = DELIMITERS.filter((_, place) => scores[place] === best);
  if (best > 0 && second !== undefined)
    throw fileFault(
      `分不清以 ${shown(first)} 还是 ${shown(second)} 分隔，请以 --delimiter 指明`,
      `cells may be parted by ${shown(first)} or by ${shown(second)}; say which with --delimiter`,
    );
  return first as Delimiter;
}

function shown(delimiter: Delimiter | undefined): string {
  return delimiter === "\t" ? "Tab" : `“${delimiter}”`;
}

function evenness(start: string, delimiter: Delimiter, isAll: boolean): number {
  const counts = new Map<number, number>();
  for (const { cells } of recordsIn(start, delimiter, isAll).slice(0, RECORDS_JUDGED)) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...Array.from(counts, ([cells, records]) => (cells - 1) * records));
}

/** No records where quotes don't pair with this delimiter. */
function recordsIn(start: string, delimiter: Delimiter, isAll: boolean): ReturnType<RecordReader["feed"]> {
  try {
    return new RecordReader(delimiter).feed(start, isAll);
  } catch {
    return [];
  }
}
