import { ruleNamed } from "../../support/rule-named.js";
import type { Asked } from "./asked.js";
import { factsOf, type Given } from "./fact-space.js";
import { lawsOf, leaves } from "./laws.js";
import { isOpen, kindOf, type Told } from "./told.js";

/**
 * How much of a whole is gone through: so many ways of giving what is unknown. A fact that is named is tried in more,
 * since the first way in which it changes something ends that.
 */
const [MOST_COMPLETIONS, MOST_BESIDE_NAMED] = [64, 512];

/** A fault of an answer. */
export type Fault = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the answer to what is given, and with those to more of it: that one more fact, or a reading
 * closed, leaves what was said; that it hangs on a reading it doesn't name; and what is asked for. Undefined where it
 * is refused.
 */
export function faultsOf(asked: Asked, given: Given): readonly Fault[] | undefined {
  const told = asked.told(given);
  if (told === undefined) return undefined;
  const faults = [narrowing, closing, relying, asking].flatMap((faultsIn) => faultsIn(asked, given, told));
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

/** To switch a reading that the answer does not name changes nothing in it, what is asked for included. */
function relying(asked: Asked, given: Given, { finding }: Told): readonly Fault[] {
  const named = new Set(finding.readings.map(({ name }) => name));
  const unnamed = ruleNamed(asked.rule).readings.filter((name) => !named.has(name));
  return unnamed.flatMap((name) =>
    asked
      .closing(name)
      .filter(([, by]) => JSON.stringify(by.told(given)?.finding) !== JSON.stringify(finding))
      .map(([option]) => ({ hangsOn: { [name]: option } })),
  );
}

/** What is named and changes nothing, what changes something and is not named, and what all completions settle. */
function asking(asked: Asked, given: Given, told: Told): readonly Fault[] {
  const unknown = asked.unknown(given).filter((index) => asked.withOneMore(given, index).length > 0);
  const sizeBeside = (own?: number): number =>
    unknown.reduce((ways, index) => (index === own ? ways : ways * asked.waysOf(index)), 1);
  const isSmall = sizeBeside() <= MOST_COMPLETIONS;
  const besides = (index: number): Iterable<Given> =>
    asked.wholes(
      given,
      unknown.filter((other) => other !== index),
    );
  const named = new Set([...told.waiting.values()].flatMap(({ missingFacts }) => missingFacts));
  // What hangs on something else that is named is asked for when that is given.
  const isAsking =
    !isSmall || asked.space.isNamedOtherwise || unknown.some((index) => named.has(asked.leaf(index).path));
  const unnamed = (isAsking ? [] : unknown).filter((index) => {
    const { path, kind } = asked.leaf(index);
    const changes = (whole: Given): boolean =>
      asked.unknown(whole).includes(index) && asked.saidBy(whole, index, ({ decided }) => [...decided]).size > 1;
    return !named.has(asked.space.namedAs?.[kind] ?? path) && [...besides(index)].some(changes);
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
    const changes = (way: Given): boolean =>
      asked.saidBy(way, index, said).add(JSON.stringify(said(asked.told(way) as Told))).size > 1;
    if (changes(given) || sizeBeside(index) > MOST_BESIDE_NAMED) return false;
    for (const whole of besides(index)) if (changes(whole)) return false;
    return true;
  }

  function isJudged(index: number): boolean {
    return !asked.space.namesMore && !asked.space.mayBeNone?.includes(asked.leaf(index).kind);
  }

  function settled(): readonly Fault[] {
    if (!isSmall || !unknown.every(isJudged)) return [];
    const answers = [...asked.wholes(given, unknown)].map((whole) => (asked.told(whole) as Told).decided);
    return [...told.decided].flatMap(([path, said]) => {
      const [one, ...others] = new Set(answers.map((decided) => decided.get(path)));
      const isSettled = said === "review" && others.length === 0 && one !== undefined && one !== "review";
      return isSettled ? [{ path, settledAs: one }] : [];
    });
  }
}
