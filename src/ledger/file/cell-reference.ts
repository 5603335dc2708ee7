/** The most columns and rows that a sheet of Excel has. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** Where a cell stands: its column from 0, its row from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The place that a reference such as `AB12` names; undefined where it names none. */
export function cellPlace(reference: string): CellPlace | undefined {
  let at = 0;
  let column = 0;
  for (let code = reference.charCodeAt(0); code >= 65 && code <= 90; code = reference.charCodeAt(++at))
    column = column * 26 + code - 64;
  const digits = reference.slice(at);
  const row = Number(digits);
  const isRow = Number.isInteger(row) && row > 0 && row <= MOST_ROWS && String(row) === digits;
  const isPlace = isRow && column > 0 && column <= MOST_COLUMNS;
  return isPlace ? { column: column - 1, row } : undefined;
}

/** The letters of a column that is counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
