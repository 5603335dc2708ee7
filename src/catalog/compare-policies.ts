import { descriptionOf, type Schema } from "../foundation/description.js";
import { given } from "../foundation/given.js";
import { shapeOf } from "../foundation/schema.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import { policyRecord } from "../policy/definition/policy-schema.js";
import type { Policy } from "../policy/policy.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import { policyFor } from "../rule/policy-for.js";
import { type PolicyFigure, policyFigures } from "./policy-figures.js";

/** A figure that two policies do not share. */
export interface PolicyDifference {
  /** Where it stands; a row of a table by what it is called: `pension.townships[王店镇].year`. */
  readonly path: string;
  /** What the figure is. */
  readonly title: Text;
  /** Which of several: a township, a tier, a group, the number of a row; none where there is one. */
  readonly row?: Text;
  /** Its unit. */
  readonly unit: Text;
  /** The clause of 2021 in whose place it is printed. */
  readonly clause: ClauseId;
  /** What the base says, none where it says nothing: a figure, a list whole, both ends of a window or band. */
  readonly base?: PolicyValue;
  /** What the draft says, likewise. */
  readonly draft?: PolicyValue;
}

/** A figure or a date; several of a list; both ends of a window. */
export type PolicyValue = number | string | readonly (number | string)[] | PolicyBounds;

/** Both ends of a window or of a band. */
export interface PolicyBounds {
  /** From this day or rate on. */
  readonly from: number | string;
  /** Up to this one; none where the band has no upper end. */
  readonly to?: number | string;
}

/**
 * What the notices of one policy print otherwise than those of another, clause by clause. Readings are no figures and
 * not compared here.
 *
 * @param draft - the policy that changes something
 * @param base - the one that it is held against
 * @returns the differences, in the order of the base's figures, then what the draft alone has
 * @throws {@link RuleInputError} when one of them is no policy
 * @example
 * ```ts
 * const changes = { medical: { newborn: { months: 6 } } };
 * const draft = definePolicy({ base: "yingzhou-2021", id: "six-months", changes });
 * comparePolicies(draft).map(({ path, base, draft: changed }) => [path, base, changed]);
 * // => [["medical.newborn.months", 3, 6]]
 * ```
 */
export function comparePolicies(draft: Policy, base: Policy = yingzhou2021): readonly PolicyDifference[] {
  const [before, after] = [byPlace(policyFor("policy", base)), byPlace(policyFor("policy", draft))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
    const { figure } = (is ?? was) as Place;
    const { title, unit } = figure.parameter;
    return {
      path,
      title,
      ...given({ row: rowOf(figure) }),
      unit,
      clause: figure.clause,
      ...given({ base: was?.value, draft: is?.value }),
    };
  });
}

interface Place {
  readonly figure: PolicyFigure;
  readonly value: PolicyValue;
}

type Places = ReadonlyMap<string, Place>;

/** The figures by their place; those of a list stand there together, as do both ends of a window. */
function byPlace(policy: Policy): Places {
  const places = new Map<string, Place>();
  for (const figure of policyFigures(policy)) {
    const { path, place, value } = figure;
    const [tail = "", end] = /\.(from|to)$/.exec(place) ?? [];
    const at = place.slice(0, place.length - tail.length);
    const before = places.get(at)?.value;
    if (end !== undefined)
      places.set(at, { figure, value: { ...(before as PolicyBounds), [end as "from" | "to"]: value } });
    else if (/\.\d+$/.test(path)) places.set(at, { figure, value: [...((before ?? []) as string[]), value] });
    else if (!isNameOfRow(figure)) places.set(at, { figure, value });
  }
  return places;
}

/** The tier of a step, by which the step is called. */
function isNameOfRow({ place, value }: PolicyFigure): boolean {
  return place.endsWith(`[${value}].tier`);
}

/** What a figure is called among several of its title: its row in a list, else the member that a `*` stands for. */
function rowOf({ path, place, parameter }: PolicyFigure): Text | undefined {
  const row = /\[([^[\]]*)\]/.exec(place)?.[1];
  if (row !== undefined) return { zh: row, en: row };
  const keys = path.split(".");
  const star = parameter.path.split(".").indexOf("*");
  // A window is told whole, by the figure of its last day.
  if (star === -1 || keys[star] === "to") return undefined;
  const schema = keys.slice(0, star + 1).reduce<Schema | undefined>(memberOf, policyRecord());
  return schema && descriptionOf(schema).title;
}

/** A member of a record; none of a list. */
function memberOf(schema: Schema | undefined, key: string): Schema | undefined {
  return schema && shapeOf(schema)[key];
}
