import { count, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { eachVillage, villageFacts, villageNames } from "./listed-villages.js";

/** How many of the residents visited gave which answer. */
export interface ResidentAnswers {
  /** 全面了解. */
  readonly fully: number;
  /** 基本了解. */
  readonly basically: number;
  /** Every other answer. */
  readonly otherwise: number;
}

/** A village as the assessor found it, for {@link villagePublicity}. */
export interface VillageAssessment {
  /** The village's name. */
  readonly village: string;
  /** Whether it has fostered people who lead by paying more, and their example works; left out: not assessed. */
  readonly leadersFostered?: boolean;
  /** Whether its cadres know policy and business; left out: not assessed. */
  readonly cadresKnow?: boolean;
  /** What residents answered; left out: none were visited. */
  readonly residents?: ResidentAnswers;
}

/** The villages assessed, for {@link villagePublicity}. */
export interface VillagePublicityFacts {
  /** The villages, in the order given. */
  readonly villages: readonly VillageAssessment[];
}

/** Residents who know the policy, of those visited. */
export interface KnowingResidents {
  /** How many of the base. */
  readonly count: number;
  /** How many there are. */
  readonly base: number;
}

/** What {@link villagePublicity} answers. */
export interface VillagePublicityFinding extends Finding {
  /** Every village, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** Whether people were fostered who lead by paying more. */
    readonly leadersFostered: Decision;
    /** Whether the cadres know policy and business. */
    readonly cadresKnow: Decision;
    /** Residents who know the policy fully or basically; no share is printed to hold them against. */
    readonly knowing: KnowingResidents;
    /** The facts that would settle what is open. */
    readonly missingFacts: readonly string[];
  }[];
  /** Villages where leaders were not fostered or cadres don't know the policy. */
  readonly atFault: readonly string[];
  /** Villages of which the assessor has yet to say something. */
  readonly toAssess: readonly string[];
  /** All villages together. */
  readonly knowing: KnowingResidents;
}

/**
 * Publicity as assessed in the villages (村级宣传): leading payers, cadres' knowledge, residents' answers.
 *
 * The notice prints no share of residents, so their answers are counted and not judged.
 *
 * @param facts - each village as the assessor found it
 * @param policy - the figures and readings to answer by
 * @returns each village and all together
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 二（一）
 * @example
 * ```ts
 * villagePublicity({ villages: [{ village: "甲村", residents: { fully: 6, basically: 3, otherwise: 1 } }] }).knowing;
 * // => { count: 9, base: 10 }
 * ```
 */
export function villagePublicity(facts: VillagePublicityFacts, policy: Policy = yingzhou2021): VillagePublicityFinding {
  return ask(villagePublicityRule, facts, policy);
}

/** The rule behind {@link villagePublicity}. */
export const villagePublicityRule: Rule<VillagePublicityFacts, VillagePublicityFinding> = /* @__PURE__ */ rule({
  id: "pension/village-publicity",
  title: { zh: "村级宣传评议", en: "Publicity in the villages" },
  clauses: ["P-2.1.d", "P-2.1.e", "P-2.1.f"],
  readings: [],
  facts: () =>
    record(["各村（社区）评议", "The villages assessed"], {
      villages: villageFacts({
        leadersFostered: optional(flag(["是否培养带头人并发挥带动作用", "Whether leading payers were fostered"])),
        cadresKnow: optional(flag(["两委干部是否熟悉政策业务", "Whether cadres know policy and business"])),
        residents: optional(
          record(["走访居民的回答", "Residents' answers"], {
            fully: count(["全面了解人数", "Residents who know it fully"]),
            basically: count(["基本了解人数", "Residents who know it basically"]),
            otherwise: count(["其他回答人数", "Residents who answered otherwise"]),
          }),
        ),
      }),
    }),
  finding: () => ({
    villages: eachVillage({
      leadersFostered: decision(["带头人是否做到", "Whether leading payers were fostered"]),
      cadresKnow: decision(["两委干部是否熟悉", "Whether cadres know the policy"]),
      knowing: knowingResidents(),
      missingFacts: list(["待评事项", "Facts missing"], text(["事项", "Fact"])),
    }),
    atFault: villageNames(["未做到的村（社区）", "Villages at fault"]),
    toAssess: villageNames(["待评的村（社区）", "Villages to assess"]),
    knowing: knowingResidents(),
  }),
  decide(facts, trace) {
    const villages = facts.villages.map(assess);
    const withFault = (name: "leadersFostered" | "cadresKnow") => villages.filter((each) => each[name] === "no");
    trace.step("villages-without-leaders", "P-2.1.d", { count: withFault("leadersFostered").length });
    trace.step("villages-with-unknowing-cadres", "P-2.1.e", { count: withFault("cadresKnow").length });
    const knowing = {
      count: villages.reduce((sum, each) => sum + each.knowing.count, 0),
      base: villages.reduce((sum, each) => sum + each.knowing.base, 0),
    };
    trace.step("residents-knowing", "P-2.1.f", knowing);
    return trace.finding({
      villages,
      atFault: villages.filter((each) => each.leadersFostered === "no" || each.cadresKnow === "no").map(nameOf),
      toAssess: villages.filter(({ missingFacts }) => missingFacts.length > 0).map(nameOf),
      knowing,
    });
  },
});

function knowingResidents(): ReturnType<typeof record<KnowingResidents>> {
  return record(["了解政策的居民", "Residents who know the policy"], {
    count: count(["全面或基本了解人数", "Residents who know it fully or basically"]),
    base: count(["走访人数", "Residents visited"]),
  });
}

const ASSESSED = ["leadersFostered", "cadresKnow", "residents"] as const;

function assess(found: VillageAssessment): VillagePublicityFinding["villages"][number] {
  const { fully, basically, otherwise } = found.residents ?? NOBODY;
  return {
    village: found.village,
    leadersFostered: decided(found.leadersFostered),
    cadresKnow: decided(found.cadresKnow),
    knowing: { count: fully + basically, base: fully + basically + otherwise },
    missingFacts: ASSESSED.filter((name) => found[name] === undefined),
  };
}

const NOBODY: ResidentAnswers = { fully: 0, basically: 0, otherwise: 0 };

function decided(found: boolean | undefined): Decision {
  if (found === undefined) return "review";
  return found ? "yes" : "no";
}

function nameOf({ village }: { readonly village: string }): string {
  return village;
}
