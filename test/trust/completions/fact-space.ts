import type { Schema } from "../../../src/foundation/description.js";
import { innerOf, isOptional, shapeOf } from "../../../src/foundation/schema.js";
import { absentWords } from "../absent-words.js";

/**
 * What a rule's facts can be here, beside what its schema lists: the values of a fact by its path without places, or by
 * the place in its list.
 */
export interface FactSpace {
  readonly values: Readonly<Record<string, readonly unknown[] | ((place: number) => readonly unknown[])>>;
  /** Facts that stand for something beside what else is known, though otherwise they are unknown; or always. */
  readonly taken?: Readonly<Record<string, true | ((beside: Beside) => boolean)>>;
  /** Facts that another one stands for where it is named beside them. */
  readonly namedAs?: Readonly<Record<string, string>>;
  /** Facts of which there may be none, which no value says: no scale but that of the certificate, no day before. */
  readonly mayBeNone?: readonly string[];
  /** Where an answer names what it waits for in words of its own. */
  readonly isNamedOtherwise?: true;
  /** Parts of an answer that someone in authority, or another notice, settles and no reading of this policy does. */
  readonly isSettledElsewhere?: readonly string[];
  /** Where more may be named than changes something here. */
  readonly namesMore?: true;
  /** What nobody says, though no rule refuses it. */
  readonly isImpossible?: (facts: Readonly<Record<string, unknown>>) => boolean;
  /** The lengths of lists, where they are not none, one and two. */
  readonly lengths?: Readonly<Record<string, readonly number[]>>;
}

/** The facts as a whole, and the record of a list that a fact is told of. */
export interface Beside {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
}

type Step = string | number;

/** A fact of a space: where it stands, and what it can be. */
export interface Leaf {
  readonly steps: readonly Step[];
  /** As answers name it. */
  readonly path: string;
  /** Without places. */
  readonly kind: string;
  readonly values: readonly unknown[];
  readonly canBeLeftOut: boolean;
  /** Whether it is unknown where it is left out. */
  readonly isUnknown: boolean;
}

/** The facts that lists of certain lengths have. */
export type Frame = readonly Leaf[];

const NOT_KNOWN = "not known";

/** The lengths that lists have. */
const LENGTHS = [0, 1, 2];

/** Rates on either side of what the notices ask for. */
const RATES = [{ percent: 0 }, { percent: "79.9" }, { count: 90, base: 100 }, { percent: "99.9" }, { percent: 100 }];

/** Every frame of a rule's facts. */
export function framesOf(schema: Schema, space: FactSpace): readonly Frame[] {
  return framesAt(schema, [], { ...space, rule: schema.description.title.en });
}

interface Told extends FactSpace {
  readonly rule: string;
}

function framesAt(schema: Schema, steps: readonly Step[], space: Told): readonly Frame[] {
  const kind = pathOf(steps).replaceAll(/\d+/g, "");
  const given = space.values[kind];
  const { definition } = innerOf(schema);
  const shape = shapeOf(schema);
  const ownValues =
    typeof given === "function" ? given(steps.findLast((step) => typeof step === "number") ?? 0) : given;
  const listed = ownValues ?? valuesOf(schema);
  if (listed !== undefined) return [[leafOf(schema, steps, listed)]];
  if (definition.type === "object")
    return Object.entries(shape).reduce<readonly Frame[]>(
      (frames, [name, member]) => joined(frames, framesAt(member, [...steps, name], space)),
      [[]],
    );
  if (definition.type !== "array") throw new Error(`${space.rule}: no values for ${kind}`);
  const { element } = definition;
  return (space.lengths?.[kind] ?? LENGTHS).flatMap((length) =>
    Array.from({ length }, (_, place) => framesAt(element, [...steps, place], space)).reduce<readonly Frame[]>(joined, [
      [leafOf(bareList, steps, [[]])],
    ]),
  );
}

const bareList: Schema = { definition: { type: "string" } } as Schema;

function joined(frames: readonly Frame[], others: readonly Frame[]): readonly Frame[] {
  return frames.flatMap((frame) => others.map((other) => [...frame, ...other]));
}

/** What a schema lists; a rate is one fact. */
function valuesOf(schema: Schema): readonly unknown[] | undefined {
  const { definition } = innerOf(schema);
  if (definition.type === "boolean") return [false, true];
  if (definition.type === "enum") return Object.keys(definition.entries);
  return "percent" in shapeOf(schema) ? RATES : undefined;
}

function leafOf(schema: Schema, steps: readonly Step[], values: readonly unknown[]): Leaf {
  const path = pathOf(steps);
  const canBeLeftOut = isOptional(schema);
  // Some stand for something only beside what else is known: the space tells.
  const isUnknown = canBeLeftOut && (absentWords(schema) ?? NOT_KNOWN).includes(NOT_KNOWN);
  return { steps, path, kind: path.replaceAll(/\d+/g, ""), values, canBeLeftOut, isUnknown };
}

/** A path as answers name it. */
function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** What is given of a frame, by the place in it; undefined where it is left out. */
export type Given = readonly unknown[];

/** The facts that say what is given. */
export function factsOf(frame: Frame, given: Given): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const [index, { steps }] of frame.entries()) {
    const value = given[index];
    if (value === undefined) continue;
    let at = facts as Record<Step, unknown>;
    for (const [place, step] of steps.slice(0, -1).entries()) {
      at[step] ??= typeof steps[place + 1] === "number" ? [] : {};
      at = at[step] as Record<Step, unknown>;
    }
    at[steps.at(-1) as Step] = Array.isArray(value) ? [...value] : value;
  }
  for (const { steps } of frame) {
    // A record of a list is there though nothing is told of it.
    const [list = "", place = 0] = steps;
    if (typeof place === "number" && steps.length > 2) (facts[list] as Record<number, unknown>)[place] ??= {};
  }
  return facts;
}

/** The places of what is left out and unknown. */
export function unknownIn(frame: Frame, given: Given, { taken = {} }: FactSpace): readonly number[] {
  const left = [...frame.keys()].filter((index) => frame[index]?.isUnknown && given[index] === undefined);
  if (left.length === 0 || Object.keys(taken).length === 0) return left;
  const facts = factsOf(frame, given);
  return left.filter((index) => {
    const { kind, steps } = frame[index] as Leaf;
    const is = taken[kind];
    if (is === undefined) return true;
    if (is === true) return false;
    const own = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Record<Step, unknown>)?.[step], facts) ?? {};
    return !is({ facts, own: own as Beside["own"] });
  });
}
