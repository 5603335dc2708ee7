import type { Extra, Schema, Title } from "../../foundation/description.js";
import { list, record, text } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Trace } from "../../rule/trace.js";

/** Whether any village is listed; where none is, that each of them does its duty is not so, and not known. */
export function areListed(villages: readonly unknown[], clause: ClauseId, trace: Trace): boolean {
  if (villages.length === 0) trace.step("no-village-listed", clause);
  return villages.length > 0;
}

/** What an empty list of villages says: that none was listed, not that a township has none. */
export const NOT_LISTED = { empty: { zh: "没有列出", en: "none listed" } } as const;

const VILLAGE: Title = ["村（社区）", "Village"];

/** The name of a village. */
export function villageName(extra?: Extra): Schema<string> {
  return text(VILLAGE, extra);
}

/** The names of some villages. */
export function villageNames(title: Title): Schema<readonly string[]> {
  return list(title, villageName());
}

/** What is known of each village, beside its name. */
export function villageFacts(members: Readonly<Record<string, Schema>>): Schema {
  const village = villageName({ synonyms: ["村", "社区"] });
  return list(["各村（社区）", "Villages"], record(VILLAGE, { village, ...members }));
}

/** What is found of each village, beside its name. */
export function eachVillage(members: Readonly<Record<string, Schema>>, extra?: Extra): Schema {
  return list(["各村（社区）", "Each village"], record(VILLAGE, { village: villageName(), ...members }), extra);
}
