import {
  isPolicyError,
  type Policy,
  type PolicyFault,
  type ReadingChanges,
  type ReadingName,
  readings,
  type SuppliedFigure,
  withReadings,
  yingzhou2021,
} from "../../index.js";

/** How a question is read that is not read as recommended. */
export interface Choice {
  /** The option, or the figure that closes an open question. */
  readonly option: string;
  /** Where the figure comes from; without one it is only supposed. */
  readonly source?: string | undefined;
}

/** The questions that are read otherwise than recommended. */
export type Choices = Readonly<Record<string, Choice>>;

/** A policy that reads by some choices, and what was wrong with the others. */
export interface ChosenPolicy {
  readonly policy: Policy;
  /** The choices that it reads by. */
  readonly choices: Choices;
  readonly faults: readonly PolicyFault[];
}

const policies = new Map<string, ChosenPolicy>([["{}", { policy: yingzhou2021, choices: {}, faults: [] }]]);

/** The policy that reads by some choices; by those alone that there can be. */
export function policyBy(choices: Choices): ChosenPolicy {
  const key = JSON.stringify(choices);
  const made = policies.get(key) ?? madeBy(choices);
  policies.set(key, made);
  return made;
}

function madeBy(choices: Choices): ChosenPolicy {
  try {
    return { policy: withReadings(yingzhou2021, changesOf(choices)), choices, faults: [] };
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    const { faults } = error;
    const isRight = ([name]: readonly [string, Choice]): boolean => !faults.some(({ path }) => path.includes(name));
    const right = Object.fromEntries(Object.entries(choices).filter(isRight));
    const isAny = Object.keys(right).length < Object.keys(choices).length;
    return { ...(isAny ? policyBy(right) : policyBy({})), faults };
  }
}

/** The choices as `withReadings` takes them. */
export function changesOf(choices: Choices): ReadingChanges {
  return Object.fromEntries(
    Object.entries(choices).map(([name, choice]) => [
      name,
      isOpen(name as ReadingName) ? figureOf(choice) : choice.option,
    ]),
  ) as ReadingChanges;
}

/** A figure that is only supposed has no source: it says so in its place. */
const figureOf = ({ option, source }: Choice): SuppliedFigure => ({ value: option, source: source ?? "假定 supposed" });

/** Whether a figure is asked of a question, not one of some options. */
export const isOpen = (name: ReadingName): boolean => readings[name].kind === "open";

/** Whether a choice only supposes: no figure with its source. */
export const isSupposed = (name: string, { source }: Choice): boolean =>
  !isOpen(name as ReadingName) || source === undefined;

/** The choices as the parameters of an address. */
export function choiceParams(choices: Choices): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, { option, source }]) => [
      [`${READING}${name}`, option],
      ...(source === undefined ? [] : [[`${SOURCE}${name}`, source]]),
    ]),
  );
}

const READING = "reading.";
const SOURCE = "source.";

/** The choices that an address makes, of questions that can be read otherwise. */
export function choicesIn(params: URLSearchParams): Choices {
  return Object.fromEntries(
    [...params].flatMap(([param, option]) => {
      const name = param.slice(READING.length);
      if (!param.startsWith(READING) || !Object.hasOwn(readings, name)) return [];
      const { kind } = readings[name as ReadingName];
      if (kind !== "choice" && kind !== "open") return [];
      return [[name, { option, source: params.get(`${SOURCE}${name}`) ?? undefined }]];
    }),
  );
}
