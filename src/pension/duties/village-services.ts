import { choice, count, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import { areListed, eachVillage, NOT_LISTED, villageFacts, villageNames } from "./listed-villages.js";

/** The four services to be had without leaving the village (四个不出村): enrolment, enquiry, payment, benefit. */
export type VillageService = "enrolment" | "enquiry" | "payment" | "benefit";

/** The villages and their services, for {@link villageServices}. */
export interface VillageServicesFacts {
  /** A service left out: not known. */
  readonly villages: readonly (Readonly<Partial<Record<VillageService, boolean>>> & {
    /** The village's name. */
    readonly village: string;
  })[];
}

/** What {@link villageServices} answers. */
export interface VillageServicesFinding extends Finding {
  /** Whether every village has all four; review where none is listed. */
  readonly complete: Decision;
  /** Every village, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** Whether nothing is lacking. */
    readonly complete: Decision;
    /** What is lacking. */
    readonly lacking: readonly VillageService[];
    /** The services of which nothing is known. */
    readonly missingFacts: readonly VillageService[];
  }[];
  /** The villages that lack a service. */
  readonly lacking: readonly string[];
  /** How many villages lack nothing. */
  readonly completeVillages: number;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * The four services without leaving the village (四个不出村): enrolment, enquiry, payment, benefit.
 *
 * @param facts - which of the four each village offers
 * @param policy - the figures and readings to answer by
 * @returns the services that each village lacks
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 二（六）
 * @example
 * ```ts
 * villageServices({ villages: [{ village: "甲村", enrolment: true, enquiry: true, payment: true, benefit: false }] })
 *   .villages[0].lacking; // => ["benefit"]
 * ```
 */
export function villageServices(facts: VillageServicesFacts, policy: Policy = yingzhou2021): VillageServicesFinding {
  return ask(villageServicesRule, facts, policy);
}

const SERVICES = {
  enrolment: ["参保登记", "enrolment"],
  enquiry: ["参保查询", "enquiry"],
  payment: ["参保缴费", "payment"],
  benefit: ["待遇领取", "benefit"],
} as const;
const NAMES = Object.keys(SERVICES) as readonly VillageService[];

/** The rule behind {@link villageServices}. */
export const villageServicesRule: Rule<VillageServicesFacts, VillageServicesFinding> = /* @__PURE__ */ rule({
  id: "pension/village-services",
  title: { zh: "四个不出村", en: "Four services in the village" },
  clauses: ["P-2.6.a"],
  readings: [],
  facts: () =>
    record(["各村（社区）服务", "Services of the villages"], {
      villages: villageFacts({
        enrolment: optional(flag(SERVICES.enrolment)),
        enquiry: optional(flag(SERVICES.enquiry)),
        payment: optional(flag(SERVICES.payment)),
        benefit: optional(flag(SERVICES.benefit)),
      }),
    }),
  finding: () => ({
    complete: decision(["是否各村四项齐全", "Whether every village has all four"]),
    villages: eachVillage(
      {
        complete: decision(["四项是否齐全", "Whether it has all four"]),
        lacking: list(["缺少的服务", "Services lacking"], choice(["服务", "Service"], SERVICES), {
          empty: { zh: "未发现缺少", en: "none known" },
        }),
        missingFacts: list(["未载明的服务", "Services not known"], choice(["服务", "Service"], SERVICES)),
      },
      NOT_LISTED,
    ),
    lacking: villageNames(["缺少服务的村（社区）", "Villages that lack a service"]),
    completeVillages: count(["四项齐全的村（社区）数", "Villages with all four"]),
    missingFacts: missingFacts(),
  }),
  decide(facts, trace) {
    const villages = facts.villages.map((each) => {
      const lacking = NAMES.filter((name) => each[name] === false);
      const missingFacts = NAMES.filter((name) => each[name] === undefined);
      return { village: each.village, complete: decided(lacking.length, missingFacts.length), lacking, missingFacts };
    });
    const lacking = villages.filter(({ complete }) => complete === "no").map(({ village }) => village);
    const completeVillages = villages.filter(({ complete }) => complete === "yes").length;
    const counted = { villages, lacking, completeVillages };
    if (!areListed(villages, "P-2.6.a", trace))
      return trace.finding({ complete: "review", ...counted, missingFacts: ["villages"] });
    trace.step("villages-with-all-services", "P-2.6.a", { count: completeVillages, villages: villages.length });
    const complete = decided(lacking.length, villages.length - completeVillages);
    const notKnown = villages.flatMap(({ missingFacts }, index) =>
      missingFacts.map((name) => `villages[${index}].${name}`),
    );
    return trace.finding({ complete, ...counted, missingFacts: complete === "review" ? notKnown : [] });
  },
});

function decided(lacking: number, lackingOrUnknown: number): Decision {
  if (lacking > 0) return "no";
  return lackingOrUnknown > 0 ? "review" : "yes";
}
