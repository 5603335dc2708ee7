import { openFigures } from "../../../src/policy/open-figures.js";
import type { Policy } from "../../../src/policy/policy.js";
import { choiceReadings, type OpenReading, openReadings } from "../../../src/policy/reading-names.js";
import { type ReadingChanges, withReadings } from "../../../src/policy/with-readings.js";
import { ruleNamed } from "../../support/rule-named.js";
import { answer } from "../answer.js";
import { type FactSpace, type Frame, factsOf, type Given, type Leaf, unknownIn } from "./fact-space.js";
import { lawsOf } from "./laws.js";
import { type Told, toldBy } from "./told.js";

/** What was answered before, by rule, facts and readings; and policies made of others. */
const known = new Map<string, Told | undefined>();
const policies = new Map<string, Policy>();

/** Asks a rule about what is given of a frame, by a policy. */
export class Asked {
  readonly rule: string;
  readonly space: FactSpace;
  readonly frame: Frame;
  readonly policy: Policy;

  constructor(rule: string, space: FactSpace, frame: Frame, policy: Policy) {
    this.rule = rule;
    this.space = space;
    this.frame = frame;
    this.policy = policy;
  }

  /** A fact of the frame. */
  leaf(index: number): Leaf {
    return this.frame[index] as Leaf;
  }

  /** The answer; none where it is refused, or nobody says so. */
  told(given: Given): Told | undefined {
    const facts = factsOf(this.frame, given);
    const { rule, policy, space } = this;
    const key = JSON.stringify([rule, facts, policy.readings, policy.supplied]);
    if (known.has(key)) return known.get(key);
    const finding = space.isImpossible?.(facts) ? undefined : answer(rule, facts, policy);
    const told = finding && toldBy(finding, ruleNamed(rule).finding(), lawsOf(rule));
    known.set(key, told);
    return told;
  }

  /** The places of what is left out and unknown. */
  unknown(given: Given): readonly number[] {
    return unknownIn(this.frame, given, this.space);
  }

  /** What is given with one fact more, in each way that is not refused. */
  withOneMore(given: Given, index: number): readonly Given[] {
    const ways = this.leaf(index).values.map((value) => given.with(index, value));
    return ways.filter((way) => this.told(way) !== undefined);
  }

  /**
   * Every way of giving what is unknown; what is refused beside the rest stays out, as what there may be none of can.
   */
  *wholes(given: Given, [index, ...others]: readonly number[]): Generator<Given> {
    if (index === undefined) {
      yield given;
      return;
    }
    const more = this.unknown(given).includes(index) ? this.withOneMore(given, index) : [];
    for (const way of more.length === 0 || this.#mayBeNone(index) ? [...more, given] : more)
      yield* this.wholes(way, others);
  }

  /** The same, by each other way of answering a question. */
  closing(name: string): readonly (readonly [option: string, asked: Asked])[] {
    const options: readonly string[] = (choiceReadings as Readonly<Record<string, readonly string[]>>)[name] ?? [];
    const own = (this.policy.readings as Readonly<Record<string, string>>)[name];
    const choices = options.filter((option) => option !== own).map((option) => [option, option] as const);
    const isOpen = (openReadings as readonly string[]).includes(name);
    const figures = isOpen ? [0, 1, openFigures[name as OpenReading].most(this.policy)].map(String) : [];
    return [...choices, ...figures.map((value) => [value, { value, source: "source" }] as const)].map(
      ([option, change]) => [option, this.#by(name, change)],
    );
  }

  /** In how many ways what is unknown can be. */
  waysOf(index: number): number {
    return this.leaf(index).values.length + Number(this.#mayBeNone(index));
  }

  #mayBeNone(index: number): boolean {
    return this.space.mayBeNone?.includes(this.leaf(index).kind) ?? false;
  }

  #by(name: string, change: unknown): Asked {
    const { readings, supplied } = this.policy;
    const key = JSON.stringify([readings, supplied, name, change]);
    const made = policies.get(key) ?? withReadings(this.policy, { [name]: change } as ReadingChanges);
    policies.set(key, made);
    return new Asked(this.rule, this.space, this.frame, made);
  }
}
