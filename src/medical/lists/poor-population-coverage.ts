import { contentOf, identifierOf } from "../../foundation/content.js";
import type { Extra, Schema } from "../../foundation/description.js";
import { identifier, personKey } from "../../foundation/identifier.js";
import { choice, count, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { refuseRepeatedKeys } from "../terms/repeated-keys.js";
import { followedGroupWords } from "./followed-group-vocabulary.js";

/**
 * A group whose payment is followed person by person: the registered poor, the newly poor, fishers under the fishing
 * ban (禁捕退捕渔民).
 */
export type FollowedGroup = "registered-poor" | "newly-poor" | "fisher";

/** What both sides keep of a person. */
export interface InsuredPerson {
  /**
   * What tells the person apart, such as the identity number; outer spaces, width and the case of an x at its end tell
   * nobody apart.
   */
  readonly key: string;
  /** The person's name. */
  readonly name?: string;
  /** The group as the side words it. */
  readonly category?: string;
  /** The insurance status as the side words it. */
  readonly status?: string;
}

/** A person who should be insured. */
export interface FollowedPerson extends InsuredPerson {
  /** The group. */
  readonly group: FollowedGroup;
}

/** The list of who should be insured and of who is, for {@link poorPopulationCoverage}. */
export interface PoorPopulationCoverageFacts {
  /** All the persons who must be insured: nobody else is asked for. */
  readonly targets: readonly FollowedPerson[];
  /** All who are insured: who is not among them is not insured. */
  readonly insured: readonly InsuredPerson[];
}

/** What {@link poorPopulationCoverage} answers. */
export interface PoorPopulationCoverageFinding extends Finding {
  /** Whether all the poor are insured, with the same data on both sides; for review where none of them is listed. */
  readonly conforms: Decision;
  /** Who should be insured and is not, in the order of the targets. */
  readonly uninsured: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The group. */
    readonly group: FollowedGroup;
  }[];
  /** The poor, newly so too, on both lists with other data, and which. */
  readonly mismatched: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The fields that differ. */
    readonly fields: readonly string[];
  }[];
  /** How many of the poor are not insured. */
  readonly uninsuredPoor: number;
  /** How many fishers are not insured. */
  readonly uninsuredFishers: number;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether all the poor are insured, and their data agree on both sides (贫困人口应保尽保); and which of the fishers
 * under the fishing ban are not insured, who are followed as they are.
 *
 * @param facts - who should be insured, and who is, each with a key of the caller's own
 * @param policy - the figures and readings to answer by
 * @returns the uninsured by name, the persons whose data differ, and whether it conforms; no rate is enough
 * @throws {@link RuleInputError} when an insured person comes twice, or a target twice in one group
 * @see Medical contribution notice 2021, 六（三）
 * @example
 * ```ts
 * const targets = [{ key: "a", group: "registered-poor" }] as const;
 * poorPopulationCoverage({ targets, insured: [] }).uninsured; // => [{ key: "a", group: "registered-poor" }]
 * ```
 */
export function poorPopulationCoverage(
  facts: PoorPopulationCoverageFacts,
  policy: Policy = yingzhou2021,
): PoorPopulationCoverageFinding {
  return ask(poorPopulationCoverageRule, facts, policy);
}

/** The rule behind {@link poorPopulationCoverage}. */
export const poorPopulationCoverageRule: Rule<PoorPopulationCoverageFacts, PoorPopulationCoverageFinding> =
  /* @__PURE__ */ rule({
    id: "medical/poor-population-coverage",
    title: { zh: "贫困人口应保尽保", en: "Coverage of the poor" },
    clauses: ["M-6.3.b"],
    readings: ["uninsuredFisher"],
    facts: () =>
      record(["两份名单", "Two lists"], {
        targets: list(
          ["应参保名单", "Who should be insured"],
          record(["应参保人员", "Person"], { ...person(), group: group() }),
          { unlisted: { zh: "未列入的不在核对之列", en: "who is not listed is not asked for" } },
        ),
        insured: list(["已参保名单", "Who is insured"], record(["已参保人员", "Person"], person()), {
          unlisted: { zh: "未列入的按未参保计", en: "who is not listed is taken not to be insured" },
        }),
      }),
    finding: () => ({
      conforms: decision(["是否应保尽保、数据一致", "All insured who must be, with the same data"]),
      uninsured: list(
        ["未参保人员", "Uninsured"],
        record(["未参保人员", "Person"], { key: personKey(), group: group() }),
      ),
      mismatched: list(
        ["数据不一致人员", "Data differ"],
        record(["数据不一致人员", "Person"], {
          key: personKey(),
          fields: list(["不一致项", "Fields"], choice(["项", "Field"], STATED)),
        }),
      ),
      uninsuredPoor: count(["未参保贫困人口", "Uninsured poor"]),
      uninsuredFishers: count(["未参保渔民", "Uninsured fishers"]),
      missingFacts: missingFacts(),
    }),
    decide({ targets, insured }, trace) {
      // A person is one however typed.
      refuseRepeatedKeys(trace, "insured", insured, ({ key }) => identifierOf(key));
      refuseRepeatedKeys(trace, "targets", targets, ({ key, group }) => `${group} ${identifierOf(key)}`);
      const known = new Map(insured.map((person) => [identifierOf(person.key), person]));
      const uninsured = targets
        .filter(({ key }) => !known.has(identifierOf(key)))
        .map(({ key, group }) => ({ key, group }));
      const mismatched = [...mismatchedPoor(targets, known).values()];
      const uninsuredFishers = uninsured.filter(({ group }) => group === "fisher").length;
      // Who is both registered and newly poor is one of the poor.
      const uninsuredPoor = new Set(
        uninsured.filter(({ group }) => group !== "fisher").map(({ key }) => identifierOf(key)),
      ).size;
      const isBreach = (): boolean => trace.read("uninsuredFisher") === "breach";
      const isPoorListed = targets.some(({ group }) => group !== "fisher");
      const isListed = isPoorListed || (targets.length > 0 && isBreach());
      if (isListed) trace.step("poor-coverage", "M-6.3.b", { uninsuredPoor, mismatched: mismatched.length });
      else trace.step(targets.length > 0 ? "no-poor-listed" : "no-target-listed", "M-6.3.b");
      if (uninsuredFishers > 0) trace.step("fishers-uninsured", "M-6.3.b", { uninsuredFishers });
      const isPoorInsured = uninsuredPoor === 0 && mismatched.length === 0;
      const conforms = isPoorInsured && (uninsuredFishers === 0 || !isBreach());
      const decided = conforms ? "yes" : "no";
      return trace.finding({
        conforms: isListed ? decided : "review",
        uninsured,
        mismatched,
        uninsuredPoor,
        uninsuredFishers,
        missingFacts: isListed ? [] : ["targets"],
      });
    },
  });

/** What both sides may state of a person. */
const STATED = {
  name: ["姓名", "Name"],
  category: ["人员类别", "Group as worded"],
  status: ["参保状态", "Insurance status as worded"],
} as const;
const FIELDS = /* @__PURE__ */ Object.keys(STATED) as readonly (keyof typeof STATED)[];

/** The poor whose data differ: who is both registered and newly poor once, with what differs in either place. */
function mismatchedPoor(
  targets: readonly FollowedPerson[],
  insured: ReadonlyMap<string, InsuredPerson>,
): ReadonlyMap<string, PoorPopulationCoverageFinding["mismatched"][number]> {
  const found = new Map<string, PoorPopulationCoverageFinding["mismatched"][number]>();
  for (const target of targets) {
    const person = identifierOf(target.key);
    const other = target.group === "fisher" ? undefined : insured.get(person);
    if (other === undefined) continue;
    const { key, fields: before } = found.get(person) ?? { key: target.key, fields: [] };
    const fields = [...new Set([...before, ...differing(target, other)])];
    if (fields.length > 0) found.set(person, { key, fields });
  }
  return found;
}

/** What both sides state, and state otherwise in content: how it is typed is no difference. */
function differing(target: InsuredPerson, insured: InsuredPerson): readonly string[] {
  return FIELDS.filter((field) => {
    const [one, other] = [target[field], insured[field]];
    return one !== undefined && other !== undefined && contentOf(one) !== contentOf(other);
  });
}

/** Of what one side does not state. */
const notCompared: Extra = { absent: { zh: "不比对", en: "not compared" } };

function person(): Readonly<Record<keyof InsuredPerson, Schema>> {
  return {
    key: personKey(),
    name: optional(identifier(STATED.name, notCompared)),
    category: optional(text(STATED.category, notCompared)),
    status: optional(text(STATED.status, notCompared)),
  };
}

function group(): Schema<FollowedGroup> {
  return choice(
    ["台账类别", "Group followed"],
    {
      "registered-poor": ["贫困人口（建档立卡）", "registered poor"],
      "newly-poor": ["新增贫困人口", "newly poor"],
      fisher: ["禁捕退捕渔民", "fisher under the fishing ban"],
    },
    followedGroupWords,
  );
}
