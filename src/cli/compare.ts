import { type AlternativeReading, compareReadings, type Difference } from "../index.js";
import { table } from "../ledger/text/table.js";
import type { Command } from "./command.js";
import { readJson } from "./facts-input.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `compare`: what other readings would change. */
export const compareCommand: Command = {
  help: `yingzhou-insurance compare <规则 rule> [facts.json | - | '{...}']

逐一换用结果所依据的每个解释的其他选项，看结果是否改变、改变多少。
Reads each question that the answer relied on otherwise: does the answer change, and by how much?

  --json                         以 JSON 写出              as JSON
${policyHelp}`,
  options: policyOptions,
  arguments: [1, 2],
  async run(given, streams) {
    const [rule, facts] = given.positionals as readonly [string, string?];
    const policy = await policyOf(given, streams);
    const comparison = compareReadings(rule, await readJson(facts, streams), policy);
    if (given.has("json")) return JSON.stringify(comparison, null, 2);
    const verdict = comparison.hangsOnInterpretation
      ? "结果取决于解释。 The answer hangs on an interpretation."
      : "结果不取决于解释。 The answer hangs on no interpretation.";
    return [verdict, table(comparison.alternatives.flatMap(rowsOf))].join("\n").trimEnd();
  },
};

function rowsOf({ reading, chosen, option, outcome, differences, issues }: AlternativeReading): string[][] {
  const head = `${reading}: ${chosen} → ${option}`;
  if (outcome === "same") return [[head, "不变 same", ""]];
  if (issues !== undefined) return issues.map(({ message }) => [head, "不予受理 refused", message.zh]);
  return telling(differences).map((difference) => [head, difference.path, changeOf(difference)]);
}

/** What says why an answer is so, and what would settle it: not the answer itself. */
const BESIDE = /(?:^|\.)(?:missingFacts|openReadings|reason|clause)(?:[.[]|$)/;

/**
 * The differences without those that restate others: what a person pays falls by what the subsidy rises, and a total
 * moves by as much as its part.
 */
function telling(differences: readonly Difference[]): readonly Difference[] {
  const told = new Set<string>();
  const own = differences.filter((difference) => {
    const key = restated(difference);
    const isNew = !BESIDE.test(difference.path) && !told.has(key);
    told.add(key);
    return isNew;
  });
  return own.length > 0 ? own : differences;
}

/** The same of all differences that say the same: of figures by how much they move, whichever way. */
function restated({ chosen, alternative, by }: Difference): string {
  if (by === undefined) return JSON.stringify([chosen, alternative]);
  return JSON.stringify([by.min, by.max].map((move) => move.replace("-", "")).sort());
}

function changeOf({ chosen, alternative, by }: Difference): string {
  const values = `${shown(chosen)} → ${shown(alternative)}`;
  if (by === undefined) return values;
  const moves = [...new Set([by.min, by.max].map((move) => (move.startsWith("-") ? move : `+${move}`)))];
  return `${values} (${moves.join(", ")})`;
}

/** A value in a few characters; a determination by its figure or bounds. */
function shown(value: unknown): string {
  const { status, value: settled, min, max } = Object(value) as Readonly<Record<string, unknown>>;
  if (status === "determined") return String(settled);
  return status === "undetermined" ? `${min}…${max}` : (JSON.stringify(value) ?? "—");
}
