import { count, list, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { annexRows } from "../terms/township-task.js";
import { phaseTargetSchema, type Targets, type TaskFacts, targetsOf, taskFacts } from "./task-targets.js";

/** What {@link phaseTarget} answers. */
export interface PhaseTargetFinding extends Targets, Finding {}

/**
 * Targets of the two phases for a township, the district or any task (阶段任务数).
 *
 * @param facts - a unit of annex 1, or a task in persons
 * @param policy - the figures and readings to answer by
 * @returns the year's task and what each phase asks for: as printed, or computed where the annex prints nothing
 * @throws {@link RuleInputError} when annex 1 has no such unit; the nearest names are given
 * @see Pension work plan 2021, 三, and annex 1
 * @example
 * ```ts
 * phaseTarget({ township: "王店镇" }).phases[0].cumulative; // => 22950
 * ```
 */
export function phaseTarget(facts: TaskFacts, policy: Policy = yingzhou2021): PhaseTargetFinding {
  return ask(phaseTargetRule, facts, policy);
}

/** The rule behind {@link phaseTarget}. */
export const phaseTargetRule: Rule<TaskFacts, PhaseTargetFinding> = /* @__PURE__ */ rule({
  id: "pension/phase-target",
  title: { zh: "阶段任务数", en: "Phase targets" },
  clauses: ["P-1.a", "P-3.1", "P-3.2", ...annexRows],
  readings: ["fractionalTarget"],
  facts: () => record(["任务单位", "Whose task"], taskFacts()),
  finding: () => ({
    annual: count(["全年任务数（人）", "Task of the year, persons"]),
    phases: list(["各阶段任务数", "Targets of the phases"], phaseTargetSchema()),
  }),
  decide(facts, trace) {
    return trace.finding(targetsOf(facts, trace));
  },
});
