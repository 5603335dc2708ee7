import type { PolicyData } from "./policy.js";

/**
 * What changes of some data, as a JSON Merge Patch (RFC 7396): members left out stay, `null` takes one away, a list is
 * replaced whole.
 */
export type MergePatch<Data> = { readonly [Key in keyof Data]?: PatchedMember<Data[Key]> | null };

/** What a patch says of a member: of an object what changes of it, of anything else what it becomes. */
export type PatchedMember<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? MergePatch<Value>
    : Value;

/** A policy told by what it changes: next year's notice, or another reading of a district's figures. Plain JSON. */
export interface PolicyDraft {
  /** The policy that it starts from: the one of this package. */
  readonly base: "yingzhou-2021";
  /** Its own name, such as `yingzhou-2022-draft`. */
  readonly id: string;
  /** What it changes. */
  readonly changes: MergePatch<Omit<PolicyData, "id">>;
}

/** Whether data is a draft: it names the policy that it starts from. */
export function isDraft(data: PolicyData | PolicyDraft): data is PolicyDraft {
  return isObject(data) && Object.hasOwn(data, "base");
}

/** The data after a patch. Lists and everything else that is no object are taken from the patch whole. */
export function patched(data: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const members = new Map(isObject(data) ? Object.entries(data) : []);
  for (const [key, change] of Object.entries(patch)) {
    if (change === null && members.has(key)) members.delete(key);
    else members.set(key, patched(members.get(key), change));
  }
  return Object.fromEntries(members);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
