import { definitionOf, isOptional, isPlain, LONGEST_LIST, type Schema, shapeOf } from "./schema.js";

/** Tells at once whether a value is plainly right; what it refuses, the schema itself judges. */
export type Guard = (value: unknown) => boolean;

interface Member {
  readonly guard: Guard;
  /** 1 where the member must be there, 0 where it may be left out. */
  readonly needed: 0 | 1;
}

/**
 * A guard made once from a schema: closures instead of generated code, so that it is as fast under a strict
 * Content-Security-Policy as without. It reads the schema's own definition and tests, and so can't disagree with it.
 */
export function guardOf(schema: Schema): Guard {
  const def = definitionOf(schema);
  switch (def.type) {
    case "custom":
      return def.fn as Guard;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "enum":
      return oneOf(Object.values(def.entries));
    case "literal":
      return oneOf(def.values);
    case "string":
      return (value) => typeof value === "string";
    case "optional":
      return guardOf(def.innerType as Schema);
    case "nullable":
      return orNull(guardOf(def.innerType as Schema));
    case "union":
      return anyOf(def.options.map((option) => guardOf(option as unknown as Schema)));
    case "array":
      return listOf(guardOf(def.element as Schema));
    case "object":
      return recordOf(membersOf(def.shape as Readonly<Record<string, Schema>>));
    default:
      throw new TypeError(`no guard for a schema of type ${def.type}`);
  }
}

function oneOf(values: readonly unknown[]): Guard {
  const known = new Set(values);
  return (value) => known.has(value);
}

function orNull(inner: Guard): Guard {
  return (value) => value === null || inner(value);
}

function anyOf(options: readonly Guard[]): Guard {
  return (value) => options.some((option) => option(value));
}

function listOf(item: Guard): Guard {
  return (value) => {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return false;
    const { length } = value;
    for (let index = 0; index < length; index++) {
      if (!item(value[index])) return false;
    }
    return true;
  };
}

function recordOf(members: Guard): Guard {
  return (value) => isPlain(value) && members(value);
}

/** A guard of the members of an object that is known to be plain. */
export function membersGuardOf(schema: Schema): Guard {
  return membersOf(shapeOf(schema));
}

function membersOf(shape: Readonly<Record<string, Schema>>): Guard {
  const members: Record<string, Member> = Object.create(null);
  let needed = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const member: Member = { guard: guardOf(schema), needed: isOptional(schema) ? 0 : 1 };
    members[key] = member;
    needed += member.needed;
  }
  return (value) => {
    let found = 0;
    for (const key in value as object) {
      const member = members[key];
      if (member === undefined || !member.guard((value as Record<string, unknown>)[key])) return false;
      found += member.needed;
    }
    return found === needed;
  };
}
