/** The place of a value in a list of few, or -1: as `indexOf`, which an engine calls, where this is inlined. */
export function placeIn(values: readonly unknown[], value: unknown): number {
  for (let place = 0; place < values.length; place++) {
    if (values[place] === value) return place;
  }
  return -1;
}
