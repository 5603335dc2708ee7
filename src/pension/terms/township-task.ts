import type { Schema } from "../../foundation/description.js";
import { nearest } from "../../foundation/nearest.js";
import { text } from "../../foundation/schema.js";
import { type ClauseId, clauseIds } from "../../policy/clause-ids.js";
import type { TownshipTask } from "../../policy/pension-figures.js";
import type { Trace } from "../../rule/trace.js";

/** The schema of a township's name, as annex 1 prints it, or the whole district's. */
export function townshipName(): Schema<string> {
  return text(["乡镇（街道）", "Township or sub-district"], {
    synonyms: ["乡镇"],
    examples: ["王店镇"],
  });
}

/**
 * A row of annex 1 by its printed name. Short and former names are not accepted: the names of some units differ by as
 * little.
 *
 * @throws {@link RuleInputError} suggesting the nearest names when no row has the name
 */
export function townshipTask(trace: Trace, path: string, name: string): TownshipTask {
  const tasks = [...trace.policy.pension.townships, trace.policy.pension.total];
  const found = tasks.find((task) => task.name === name);
  if (found !== undefined) return found;
  return refuseTownship(
    trace,
    path,
    name,
    tasks.map((task) => task.name),
  );
}

/**
 * Refuses a name that annex 1 does not print, suggesting the nearest ones.
 *
 * @throws {@link RuleInputError} always
 */
export function refuseTownship(trace: Trace, path: string, name: string, known: readonly string[]): never {
  // What all names end in makes none of them like another.
  const own = new Map(known.map((each) => [withoutKind(each), each]));
  const near = nearest(withoutKind(name), [...own.keys()]).map((each) => own.get(each));
  return trace.refuse(
    path,
    name,
    {
      zh: `附件1没有“${name}”${near.length > 0 ? `，是否为${near.join("、")}？` : ""}`,
      en: `annex 1 has no unit "${name}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
    },
    { zh: `附件1所列名称：${known.join("、")}`, en: `a name that annex 1 prints: ${known.join(", ")}` },
  );
}

const withoutKind = (name: string): string => name.replace(/(?:[镇乡]|街道|街道办事处)$/, "");

/** The rows of annex 1, for the lists of clauses. */
export const annexRows: readonly ClauseId[] = /* @__PURE__ */ clauseIds.filter((id) => id.startsWith("PA1-"));
