/** Adds counts to others of the same names. */
export function addCounts<Name extends string>(
  own: Record<Name, number>,
  others: Readonly<Record<Name, number>>,
): void {
  for (const name of Object.keys(own) as Name[]) own[name] += others[name];
}
