import type { Schema } from "../foundation/description.js";
import { once } from "../foundation/once.js";
import { keptUnder, perPolicy } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import { accept } from "./accept.js";
import type { Finding } from "./finding.js";
import { policyFor } from "./policy-for.js";
import { Trace } from "./trace.js";

/** What decides on facts. */
export interface Decides<Facts, Result> {
  readonly id: string;
  /**
   * What an answer hangs on, for what is asked again and again: facts with equal keys have equal answers, and each
   * answer is made once a policy. Undefined for facts that are decided on each time.
   */
  key?(facts: Facts): string | undefined;
  /** Decides on facts that the schema has accepted. */
  decide(facts: Facts, trace: Trace): Result;
}

/** What takes facts. */
interface TakesFacts<Facts, Result> extends Decides<Facts, Result> {
  /** The schema of its facts; made when first needed. */
  readonly facts: () => Schema<Facts>;
}

/** What decides on facts, and keeps the answers to those that have a key. */
export interface Answering<Facts, Result> extends Decides<Facts, Result> {
  /** The answers by their key. */
  readonly kept: (policy: Policy) => Map<string, Result>;
}

/** What can be asked, its facts judged as strictly as those of a rule. */
export type Askable<Facts, Result> = TakesFacts<Facts, Result> & Answering<Facts, Result>;

/**
 * What a rule is, takes, gives and rests on, and how it decides; its id is its public name, whatever folder it is in.
 */
export interface RuleDefinition<Facts, Result extends Finding> extends TakesFacts<Facts, Result> {
  readonly title: Text;
  /** Every clause that an answer of this rule may rest on. */
  readonly clauses: readonly ClauseId[];
  /** Every reading that an answer of this rule may rely on. */
  readonly readings: readonly ReadingName[];
  /** The schemas of the fields of its finding that are its own; made when first needed. */
  readonly finding: () => Readonly<Record<string, Schema>>;
}

/** A rule, ready to be asked. */
export type Rule<Facts, Result extends Finding> = Askable<Facts, Result> & RuleDefinition<Facts, Result>;

/** Makes a rule of its definition. */
export function rule<Facts, Result extends Finding>(definition: RuleDefinition<Facts, Result>): Rule<Facts, Result> {
  return { ...definition, ...askable(definition), finding: once(definition.finding) };
}

/** Makes what takes facts ready to be asked. */
export function askable<Facts, Result>(definition: TakesFacts<Facts, Result>): Askable<Facts, Result> {
  return { ...definition, facts: once(definition.facts), kept: perPolicy(() => new Map()) };
}

/**
 * Asks a rule.
 *
 * @throws {@link RuleInputError} and nothing else, whatever is passed in
 */
export function ask<Facts, Result>(asked: Askable<Facts, Result>, facts: Facts, policy: Policy): Result {
  const judged = policyFor(asked.id, policy);
  return answer(asked, accept(asked.id, asked.facts(), facts), judged);
}

/** Answers facts that were judged before: with the answer kept under their key, or a new one. */
export function answer<Facts, Result>(asked: Answering<Facts, Result>, facts: Facts, policy: Policy): Result {
  const key = asked.key?.(facts);
  if (key === undefined) return decideAnew(asked, facts, policy);
  return keptUnder(asked.kept(policy), key, () => decideAnew(asked, facts, policy));
}

/** Decides on facts that the schema has accepted, whether or not an answer is kept. */
export function decideAnew<Facts, Result>(asked: Decides<Facts, Result>, facts: Facts, policy: Policy): Result {
  return asked.decide(facts, new Trace(asked.id, policy));
}
