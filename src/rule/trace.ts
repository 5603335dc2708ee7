import { keptUnder, perPolicy } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import { openFigures } from "../policy/open-figures.js";
import type { Policy } from "../policy/policy.js";
import {
  type ChoiceReading,
  choiceReadings,
  type OpenReading,
  openReadings,
  type ReadingName,
  type ReadingOption,
} from "../policy/reading-names.js";
import { type AppliedReading, between, type Determination, determined, type Finding, type Reason } from "./finding.js";
import { refuse } from "./refuse.js";

/** What a rule decides with beside the facts: the policy, and the steps, clauses and readings of the answer so far. */
export class Trace {
  /** The id of the rule that is being asked. */
  readonly rule: string;
  /** The figures and readings to answer by. */
  readonly policy: Policy;
  readonly #clauses: ClauseId[] = [];
  readonly #readings: AppliedReading[];
  readonly #reasons: Reason[] = [];

  constructor(rule: string, policy: Policy, readings: AppliedReading[] = []) {
    this.rule = rule;
    this.policy = policy;
    this.#readings = readings;
  }

  /** Notes a step, and so its clause. */
  step(code: string, clause: ClauseId, values?: Reason["values"]): void {
    this.note(values === undefined ? { code, clause } : { code, clause, values });
  }

  /** Notes a step that was made before. */
  note(reason: Reason): void {
    this.#reasons.push(reason);
    this.cite(reason.clause);
  }

  /** Notes a clause that the answer rests on. */
  cite(clause: ClauseId): void {
    // For lists so short faster than a set, or than the language's own search.
    for (const known of this.#clauses) if (known === clause) return;
    this.#clauses.push(clause);
  }

  /** The option that a question is read by; notes that the answer relied on it. */
  read<Name extends ChoiceReading>(name: Name): ReadingOption<Name> {
    this.rely(name);
    return this.policy.readings[name] as ReadingOption<Name>;
  }

  /** Notes that the answer relied on a reading, or on a fact that settles its question. */
  rely(name: ReadingName): void {
    for (const known of this.#readings) if (known.name === name) return;
    this.#readings.push(appliedReading(this.policy, name));
  }

  /** The figure of an open reading: the one supplied, else what the text leaves open. */
  figure(name: OpenReading): Determination {
    this.rely(name);
    const { clause, most } = openFigures[name];
    const supplied = this.policy.supplied[name];
    if (supplied === undefined) return between("0", String(most(this.policy)), [name]);
    this.step("figure-supplied", clause, { value: supplied.value, source: supplied.source });
    return determined(supplied.value);
  }

  /**
   * Refuses facts that have the right shape and contradict each other or the notices.
   *
   * @throws {@link RuleInputError} always
   */
  refuse(path: string, received: unknown, message: Text, expected: Text): never {
    return refuse(this.rule, path, received, message, expected);
  }

  /** For what is supposed, or decided on the way: its steps are told to nobody, its readings are relied on. */
  aside(): Trace {
    return new Trace(this.rule, this.policy, this.#readings);
  }

  /** The answer with all that was noted. */
  finding<Fields extends object>(fields: Fields): Fields & Finding {
    return {
      rule: this.rule,
      policy: this.policy.id,
      ...fields,
      clauses: this.#clauses,
      readings: this.#readings,
      reasons: this.#reasons,
    };
  }
}

const applied = /* @__PURE__ */ perPolicy((_policy: Policy) => new Map<ReadingName, AppliedReading>());

/** A reading as a policy reads it; one shared value per policy and name. */
function appliedReading(policy: Policy, name: ReadingName): AppliedReading {
  return keptUnder(applied(policy), name, () => ({ name, option: optionOf(policy, name) }));
}

function optionOf(policy: Policy, name: ReadingName): string {
  if (Object.hasOwn(choiceReadings, name)) return policy.readings[name as ChoiceReading];
  return (openReadings as readonly string[]).includes(name)
    ? (policy.supplied[name as OpenReading]?.value ?? "open")
    : "fact";
}
