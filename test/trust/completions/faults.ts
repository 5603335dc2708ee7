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

/** A part of an answer, or the whole: what it says, and the readings that it waits for. */
interface Part {
  readonly said: (told: Told) => unknown;
  readonly open: (told: Told) => readonly string[];
}

type Differ = (asked: Asked, ways: readonly Given[], without: readonly Given[], part: Part) => boolean;

/** Whether ways of giving a fact, and beside them to leave it out, differ in what a part says. */
const differAsRead: Differ = (asked, ways, without, { said }) =>
  new Set([...ways, ...without].flatMap((way) => asked.told(way) ?? []).map((told) => JSON.stringify(said(told))))
    .size > 1;

/**
 * The same, also by readings that the part waits for once the fact is given, closed in any way. The ways are compared
 * under the same closing: what a reading settles whatever the fact is, is no reason to ask for it.
 */
const differAsClosed: Differ = (asked, ways, without, part) =>
  differAsRead(asked, ways, without, part) ||
  [...new Set(ways.flatMap((way) => asked.told(way) ?? []).flatMap(part.open))].some((name) => {
    const others: Part = { ...part, open: (told) => part.open(told).filter((other) => other !== name) };
    return asked.closing(name).some(([, by]) => differAsClosed(by, ways, without, others));
  });

/**
 * What is named and changes nothing, what changes something and is not named, and what all completions settle. A fact
 * is needed if some value of it, beside some values of what else is unknown, changes what is said, or would once the
 * readings that are then open are closed. Where a reading is open, what hangs on it is asked for when it is closed.
 */
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
  const whole: Part = {
    said: ({ decided }) => [...decided],
    open: ({ waiting }) => [...waiting.values()].flatMap(({ openReadings }) => openReadings),
  };
  const differIn = whole.open(told).length > 0 ? differAsRead : differAsClosed;
  const unnamed = (isAsking ? [] : unknown).filter((index) => {
    const { path, kind } = asked.leaf(index);
    const changes = (way: Given): boolean =>
      asked.unknown(way).includes(index) && differIn(asked, asked.withOneMore(way, index), [], whole);
    return !named.has(asked.space.namedAs?.[kind] ?? path) && [...besides(index)].some(changes);
  });
  const needless = [...told.waiting.values()].flatMap(({ path, missingFacts }) => {
    const part: Part = {
      said: ({ waiting }) => waiting.get(path)?.said,
      open: ({ waiting }) => waiting.get(path)?.openReadings ?? [],
    };
    return missingFacts.filter((fact) => isNeedless(fact, part)).map((fact) => ({ part: path, needless: fact }));
  });
  return [...unnamed.map((index) => ({ unnamed: asked.leaf(index).path })), ...needless, ...settled()];

  function isNeedless(fact: string, part: Part): boolean {
    const index = asked.frame.findIndex(({ path }) => path === fact);
    // What a list lacks, or the order of what it holds, is no value of its own.
    if (index < 0 || asked.leaf(index).values.some(Array.isArray) || !isJudged(index)) return false;
    if (given[index] !== undefined) return true;
    if (sizeBeside(index) > MOST_BESIDE_NAMED) return false;
    // To close readings takes long: it is tried last.
    const isTold = (differ: Differ): boolean => {
      const isChanged = (way: Given): boolean => differ(asked, asked.withOneMore(way, index), [way], part);
      if (isChanged(given)) return true;
      for (const way of besides(index)) if (isChanged(way)) return true;
      return false;
    };
    return !isTold(differAsRead) && !isTold(differAsClosed);
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
