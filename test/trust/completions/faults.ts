import type { Asked } from "./asked.js";
import { factsOf, type Given } from "./fact-space.js";
import { lawsOf, leaves } from "./laws.js";
import { isOpen, kindOf, type Told } from "./told.js";

/** How much of a whole is gone through: so many ways of giving what is unknown. */
const MOST_COMPLETIONS = 64;

/** A fault of an answer. */
export type Fault = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the answer to what is given, and with those to more of it: that one more fact, or a reading
 * closed, leaves what was said; and what is asked for. Undefined where it is refused.
 */
export function faultsOf(asked: Asked, given: Given): readonly Fault[] | undefined {
  const told = asked.told(given);
  if (told === undefined) return undefined;
  const faults = [...narrowing(asked, given, told), ...closing(asked, given, told), ...asking(asked, given, told)];
  return faults.map((fault) => ({ facts: JSON.stringify(factsOf(asked.frame, given)), ...fault }));
}

function left({ rule }: Asked, before: Told, after: Told | undefined): readonly string[] {
  return after === undefined ? [] : leaves(before.finding, after.finding, "", lawsOf(rule));
}

/** One more fact leaves nothing that was said: so, fact by fact, no completion does. */
function narrowing(asked: Asked, given: Given, told: Told): readonly Fault[] {
  return asked.unknown(given).flatMap((index) =>
    asked.withOneMore(given, index).flatMap((way) => {
      const more = { [asked.leaf(index).path]: way[index] };
      return left(asked, told, asked.told(way)).map((path) => ({ given: more, left: path }));
    }),
  );
}

/** Closing an open reading leaves nothing that was said; and what is open names something, or is a reading. */
function closing(asked: Asked, given: Given, told: Told): readonly Fault[] {
  const { isNamedOtherwise, isSettledElsewhere } = asked.space;
  const parts = [...told.waiting.values()];
  const names = [...new Set(parts.flatMap(({ openReadings }) => openReadings))];
  const faults = names.flatMap((name) =>
    asked
      .closing(name)
      .flatMap(([option, by]) =>
        left(asked, told, by.told(given)).map((path) => ({ closed: { [name]: option }, left: path })),
      ),
  );
  const open = [...told.decided].filter(([path, said]) => isOpen(said) && !isSettledElsewhere?.includes(kindOf(path)));
  const isAsking = isNamedOtherwise || names.length > 0 || parts.some(({ missingFacts }) => missingFacts.length > 0);
  if (open.length === 0 || isAsking) return faults;
  const isReading = told.finding.readings.some(({ name }) =>
    asked.closing(name).some(([, by]) => {
      const then = by.told(given);
      return then !== undefined && open.some(([path, said]) => then.decided.get(path) !== said);
    }),
  );
  return isReading ? faults : [...faults, { silent: open }];
}

/** What is named and changes nothing, what changes something and is not named, and what all completions settle. */
function asking(asked: Asked, given: Given, told: Told): readonly Fault[] {
  const unknown = asked.unknown(given).filter((index) => asked.withOneMore(given, index).length > 0);
  const size = unknown.reduce((ways, index) => ways * asked.leaf(index).values.length, 1);
  if (size > MOST_COMPLETIONS) return [];
  const besides = new Map(
    unknown.map((index) => [
      index,
      asked.wholes(
        given,
        unknown.filter((other) => other !== index),
      ),
    ]),
  );
  const named = new Set([...told.waiting.values()].flatMap(({ missingFacts }) => missingFacts));
  // What hangs on something else that is named is asked for when that is given.
  const isAsking = asked.space.isNamedOtherwise || unknown.some((index) => named.has(asked.leaf(index).path));
  const unnamed = (isAsking ? [] : unknown).filter((index) => {
    const { path, kind } = asked.leaf(index);
    const changes = (whole: Given): boolean =>
      asked.unknown(whole).includes(index) && asked.saidBy(whole, index, ({ decided }) => [...decided]).size > 1;
    return !named.has(asked.space.namedAs?.[kind] ?? path) && besides.get(index)?.some(changes);
  });
  const needless = [...told.waiting.values()].flatMap(({ path: part, missingFacts }) => {
    const said = ({ waiting }: Told): unknown => waiting.get(part)?.said;
    return missingFacts.filter((fact) => isNeedless(fact, said)).map((fact) => ({ part, needless: fact }));
  });
  return [...unnamed.map((index) => ({ unnamed: asked.leaf(index).path })), ...needless, ...settled()];

  function isNeedless(fact: string, said: (told: Told) => unknown): boolean {
    const index = asked.frame.findIndex(({ path }) => path === fact);
    // What a list lacks, or the order of what it holds, is no value of its own.
    if (index < 0 || asked.leaf(index).values.some(Array.isArray) || !isJudged(index)) return false;
    if (given[index] !== undefined) return true;
    return [given, ...(besides.get(index) ?? [])].every(
      (whole) => asked.saidBy(whole, index, said).add(JSON.stringify(said(asked.told(whole) as Told))).size === 1,
    );
  }

  function isJudged(index: number): boolean {
    return !asked.space.namesMore && !asked.space.mayBeNone?.includes(asked.leaf(index).kind);
  }

  function settled(): readonly Fault[] {
    if (!unknown.every(isJudged)) return [];
    const answers = asked.wholes(given, unknown).map((whole) => (asked.told(whole) as Told).decided);
    return [...told.decided].flatMap(([path, said]) => {
      const [one, ...others] = new Set(answers.map((decided) => decided.get(path)));
      const isSettled = said === "review" && others.length === 0 && one !== undefined && one !== "review";
      return isSettled ? [{ path, settledAs: one }] : [];
    });
  }
}
