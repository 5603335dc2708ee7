import type { SchemaNode } from "./json-schema-node.js";
import type { Mapping } from "./mapping.js";
import { missing } from "./mapping-faults.js";
import type { HeaderColumn } from "./vocabulary.js";

/**
 * What a table does not tell, and what of it another table must.
 *
 * @param given - the facts that it gives
 * @param without - the facts that are meant to have no column
 */
export function factsNotGiven(
  header: readonly HeaderColumn[],
  { properties = {}, required, "x-one-of": oneOf = [], "x-anywhere": anywhere }: SchemaNode,
  given: ReadonlySet<string>,
  without: ReadonlyMap<string, string>,
): Pick<Mapping, "absent" | "oneOf" | "lacking"> {
  const titleOf = (field: string): string => properties[field]?.title ?? field;
  const isMissed = (field: string): boolean => !given.has(field) && !without.has(field);
  const absent = Object.entries(properties).filter(
    ([field]) => isMissed(field) && !required?.includes(field) && !anywhere?.includes(field),
  );
  return {
    absent: absent.map(([field, { "x-absent": takenAs, "x-decisive": unless }]) => ({
      field,
      title: titleOf(field),
      takenAs,
      isDecisive: takenAs === undefined || (unless !== undefined && !unless.some((other) => given.has(other))),
    })),
    oneOf: oneOf.some((field) => given.has(field)) ? [] : oneOf.map(titleOf),
    lacking: new Map(
      anywhere?.filter(isMissed).map((field) => [field, missing(field, titleOf(field), header)] as const),
    ),
  };
}
