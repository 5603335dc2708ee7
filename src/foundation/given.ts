/** What is given of facts. */
export type Given<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

/** Facts without those that are undefined. */
export function given<Facts extends object>(facts: Facts): Given<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<Facts>;
}
