import type { Schema } from "../../foundation/description.js";
import { nearest } from "../../foundation/nearest.js";
import { perPolicy } from "../../foundation/per-policy.js";
import { text } from "../../foundation/schema.js";
import { type ClauseId, clauseIds } from "../../policy/clause-ids.js";
import type { TownshipTask } from "../../policy/pension-figures.js";
import type { Policy } from "../../policy/policy.js";
import type { Trace } from "../../rule/trace.js";

/** The schema of a township's name, as annex 1 prints it, or the whole district's. */
export function townshipName(): Schema<string> {
  return text(["乡镇（街道）", "Township or sub-district"], {
    synonyms: ["乡镇（街道）", "乡镇街道", "乡镇"],
    examples: ["王店镇"],
  });
}

const tasksByName = /* @__PURE__ */ perPolicy(
  (policy: Policy) => new Map([...policy.pension.townships, policy.pension.total].map((task) => [task.name, task])),
);

/**
 * A row of annex 1 by its printed name. A short name or an old one is no name: two units differ by little more.
 *
 * @throws {@link RuleInputError} naming the nearest when no row has the name
 */
export function townshipTask(trace: Trace, path: string, name: string): TownshipTask {
  const tasks = tasksByName(trace.policy);
  const found = tasks.get(name);
  if (found !== undefined) return found;
  return refuseTownship(trace, path, name, [...tasks.keys()]);
}

/** Annex 1 names no such unit; the nearest of those known may be meant. */
export function refuseTownship(trace: Trace, path: string, name: string, known: readonly string[]): never {
  const near = nearest(name, known);
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

/** The rows of annex 1, for the lists of clauses. */
export const annexRows: readonly ClauseId[] = /* @__PURE__ */ clauseIds.filter((id) => id.startsWith("PA1-"));
