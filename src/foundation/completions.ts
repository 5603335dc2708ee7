/** What the facts left out can be, by their name. */
export type Possible<Facts> = { readonly [Name in keyof Facts]?: readonly Exclude<Facts[Name], undefined>[] };

/** Every way of giving the facts that were left out, with what came of each. */
export interface Completions<Facts, Outcome> {
  readonly outcomes: readonly Outcome[];
  /** The facts left out that change what an outcome shows: two ways differ in the one and in what they show. */
  changing(shown: (outcome: Outcome) => unknown): readonly (keyof Facts)[];
}

/** Decides on facts given in every way that is possible. */
export function completions<Facts extends object, Outcome>(
  facts: Facts,
  possible: Possible<Facts>,
  decide: (facts: Facts) => Outcome,
): Completions<Facts, Outcome> {
  const lacking = (Object.keys(possible) as (keyof Facts)[]).filter((name) => facts[name] === undefined);
  let ways: readonly Facts[] = [facts];
  const strides = lacking.map((name) => {
    const stride = ways.length;
    ways = (possible[name] as readonly unknown[]).flatMap((value) => ways.map((way) => ({ ...way, [name]: value })));
    return stride;
  });
  const outcomes = ways.map(decide);
  return {
    outcomes,
    changing(shown) {
      const all = outcomes.map(shown);
      return lacking.filter((_, place) => {
        const stride = strides[place] as number;
        const next = strides[place + 1] ?? ways.length;
        return all.some((one, index) => one !== all[index - Math.floor((index % next) / stride) * stride]);
      });
    },
  };
}
