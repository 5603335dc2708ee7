const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];

/** The names that stand in for persons, in order: 甲, 乙, … 癸, 甲2, … */
export function standIn(index: number): string {
  const round = Math.floor(index / STEMS.length);
  return `${STEMS[index % STEMS.length]}${round === 0 ? "" : round + 1}`;
}

/** The first of them that is not used yet. */
export function nextStandIn(used: readonly unknown[]): string {
  let index = 0;
  while (used.includes(standIn(index))) index++;
  return standIn(index);
}
