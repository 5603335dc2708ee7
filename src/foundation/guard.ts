import { isAmount } from "./decimal.js";
import type { Schema } from "./description.js";
import { definitionOf, isOptional, isPlain, LONGEST_LIST, shapeOf } from "./schema.js";

/** Tells at once whether a value is plainly right; what it refuses, the schema itself judges. */
export type Guard = (value: unknown) => boolean;

/** A member of a record, in a ring: facts mostly come in the order of their schema, so the next key is the next member's. */
interface Member {
  readonly key: string;
  /** The commonest kinds are told in the loop over the keys itself, where a call would cost more than the test. */
  readonly kind: "amount" | "words" | "flag" | "other";
  readonly words: readonly unknown[];
  readonly guard: Guard;
  /** 1 where the member must be there, 0 where it may be left out. */
  readonly needed: 0 | 1;
  next: Member;
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

function oneOf(words: readonly unknown[]): Guard {
  return (value) => isOneOf(words, value);
}

/** For so few words faster than a set. */
function isOneOf(words: readonly unknown[], value: unknown): boolean {
  for (let index = 0; index < words.length; index++) {
    if (words[index] === value) return true;
  }
  return false;
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
  const first = ringOf(shape);
  const needed = Object.values(shape).filter((schema) => !isOptional(schema)).length;
  return (value) => {
    let found = 0;
    let member = first;
    for (const key in value as object) {
      if (member.key !== key) {
        const from = member;
        do {
          member = member.next;
          if (member === from) return false;
        } while (member.key !== key);
      }
      if (!fits(member, (value as Record<string, unknown>)[key])) return false;
      found += member.needed;
      member = member.next;
    }
    return found === needed;
  };
}

function fits(member: Member, value: unknown): boolean {
  switch (member.kind) {
    case "amount":
      return isAmount(value);
    case "words":
      return isOneOf(member.words, value);
    case "flag":
      return typeof value === "boolean";
    case "other":
      return member.guard(value);
  }
}

/** The first of a record's members; the ring closes with one that no value fits. */
function ringOf(shape: Readonly<Record<string, Schema>>): Member {
  const last = { key: "", kind: "other", words: [], guard: () => false, needed: 0 } as unknown as Member;
  const first = Object.entries(shape).reduceRight<Member>((next, [key, schema]) => memberOf(key, schema, next), last);
  last.next = first;
  return first;
}

function memberOf(key: string, schema: Schema, next: Member): Member {
  const def = definitionOf(schema);
  if (def.type === "optional") return { ...memberOf(key, def.innerType as Schema, next), needed: 0 };
  const guard = guardOf(schema);
  const member: Member = { key, kind: "other", words: [], guard, needed: 1, next };
  if (def.type === "boolean") return { ...member, kind: "flag" };
  if (def.type === "enum") return { ...member, kind: "words", words: Object.values(def.entries) };
  return guard === isAmount ? { ...member, kind: "amount" } : member;
}
