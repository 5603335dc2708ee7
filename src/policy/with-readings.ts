import { isPlainNumber } from "../foundation/decimal.js";
import { PolicyError, type PolicyFault } from "../foundation/errors.js";
import { nearest } from "../foundation/nearest.js";
import { isPlain } from "../foundation/schema.js";
import { isPolicy, type Policy, type SuppliedFigure, seal } from "./policy.js";
import {
  type ChoiceReading,
  choiceReadings,
  type OpenReading,
  openReadings,
  type ReadingChoices,
} from "./reading-names.js";

/** Options for choice readings, and figures with their source for open ones. */
export type ReadingChanges = Partial<ReadingChoices> & Partial<Record<OpenReading, SuppliedFigure>>;

/**
 * A policy that reads some questions otherwise, or closes open ones with a figure and its source. The policy given is
 * not changed.
 *
 * @param policy - the policy to start from
 * @param changes - by reading: the option to take, or `{ value, source }` for an open one, in yuan or points
 * @returns the new policy
 * @throws {@link PolicyError} when a reading, an option or a figure is not one
 * @example
 * ```ts
 * const policy = withReadings(yingzhou2021, { agencyTierSubsidy: { value: "30", source: "文件出处" } });
 * contributionSubsidy({ tier: 100 }, policy).subsidy; // => { status: "determined", value: "30" }
 * ```
 */
export function withReadings(policy: Policy, changes: ReadingChanges): Policy {
  const faults: PolicyFault[] = [];
  if (!isPolicy(policy)) faults.push({ path: "policy", message: { zh: "不是政策", en: "not a policy" } });
  if (!isPlain(changes))
    faults.push({ path: "changes", message: { zh: "应为普通对象", en: "expected a plain object" } });
  if (faults.length > 0) throw new PolicyError(faults);
  const readings: Record<string, string> = { ...policy.readings };
  const supplied: Record<string, SuppliedFigure> = { ...policy.supplied };
  for (const [name, change] of Object.entries(changes)) {
    const fault = faultOf(name, change);
    if (fault !== undefined) faults.push(fault);
    else if (isChoice(name)) readings[name] = change as string;
    else supplied[name] = { value: (change as SuppliedFigure).value, source: (change as SuppliedFigure).source };
  }
  if (faults.length > 0) throw new PolicyError(faults);
  return seal({ ...policy, readings: readings as ReadingChoices, supplied });
}

function isChoice(name: string): name is ChoiceReading {
  return Object.hasOwn(choiceReadings, name);
}

function faultOf(name: string, change: unknown): PolicyFault | undefined {
  if (isChoice(name)) {
    const options: readonly string[] = choiceReadings[name];
    return options.includes(change as string)
      ? undefined
      : fault(name, `应为 ${options.join("、")} 之一`, `expected one of ${options.join(", ")}`);
  }
  if ((openReadings as readonly string[]).includes(name)) return figureFault(name, change);
  const near = nearest(name, [...Object.keys(choiceReadings), ...openReadings]).join(", ");
  return fault(
    name,
    `没有可选的解释 ${name}${near && `，是否为 ${near}？`}`,
    `no reading ${name} to choose${near && `; did you mean ${near}?`}`,
  );
}

function figureFault(name: string, change: unknown): PolicyFault | undefined {
  const { value, source } = (isPlain(change) ? change : {}) as Partial<SuppliedFigure>;
  if (typeof value === "string" && isPlainNumber(value) && typeof source === "string" && source.trim() !== "")
    return undefined;
  return fault(
    name,
    '应为 { value: "数额", source: "出处" }',
    'expected { value: "a decimal", source: "where it comes from" }',
  );
}

function fault(path: string, zh: string, en: string): PolicyFault {
  return { path, message: { zh, en } };
}
