import type { Draft } from "../form/draft.js";
import { paramsOf } from "../form/facts-in-address.js";
import { hashOf } from "../frame/address.js";
import { sheetFields } from "./evaluated.js";

/** The sheets of the townships that were filled in, by their names. */
export type Units = Readonly<Record<string, Draft>>;

/** The address of a sheet. */
export function hashOfUnit(unit: string, draft: Draft): string {
  return hashOf("score", "", { ...(unit === "" ? {} : { unit }), ...paramsOf(draft, sheetFields) });
}
