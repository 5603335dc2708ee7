import { yearOf } from "../../foundation/calendar.js";
import { choice, count, date, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { refuseTwice } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { areListed, eachVillage, NOT_LISTED, villageName, villageNames } from "./listed-villages.js";

/** An event of publicity or training, for {@link publicityAndTraining}. */
export interface PublicityEvent {
  /** Of what kind. */
  readonly kind: "campaign" | "cadre-training" | "village-publicity";
  /** The day it was held. */
  readonly heldOn: string;
  /** The village; needed for publicity in a village only. */
  readonly village?: string;
}

/** A township's year of publicity, for {@link publicityAndTraining}. */
export interface PublicityAndTrainingFacts {
  /** Every village of the township. */
  readonly villages: readonly string[];
  /** Every event of the year: what is not listed was not held. */
  readonly events: readonly PublicityEvent[];
}

/** What {@link publicityAndTraining} answers. */
export interface PublicityAndTrainingFinding extends Finding {
  /** Whether all three counts are reached. */
  readonly met: Decision;
  /** How many campaigns. */
  readonly campaigns: number;
  /** Whether they are enough. */
  readonly campaignsMet: Decision;
  /** How many trainings of cadres. */
  readonly cadreTrainings: number;
  /** Whether they are enough. */
  readonly cadreTrainingsMet: Decision;
  /** Whether there was enough in every village; review where none is listed. */
  readonly villagePublicityMet: Decision;
  /** Every village, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** How many were held there. */
    readonly events: number;
    /** Whether it is reached. */
    readonly met: Decision;
  }[];
  /** The villages that lack publicity. */
  readonly lacking: readonly string[];
  /** How many events lie outside the year and were not counted. */
  readonly outsideYear: number;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Publicity and training of a township in the year (宣传培训): campaigns, trainings of village cadres, publicity in
 * each village.
 *
 * @param facts - the villages of the township and the events held
 * @param policy - the figures and readings to answer by
 * @returns whether each count is reached, and the villages that lack publicity
 * @throws {@link RuleInputError} when a village is listed twice, or an event's village is not listed
 * @see Pension work plan 2021, 二（一）
 * @example
 * ```ts
 * publicityAndTraining({
 *   villages: ["甲村", "乙村"],
 *   events: [{ kind: "village-publicity", heldOn: "2021-05-10", village: "甲村" }],
 * }).lacking; // => ["乙村"]
 * ```
 */
export function publicityAndTraining(
  facts: PublicityAndTrainingFacts,
  policy: Policy = yingzhou2021,
): PublicityAndTrainingFinding {
  return ask(publicityAndTrainingRule, facts, policy);
}

/** The rule behind {@link publicityAndTraining}. */
export const publicityAndTrainingRule: Rule<PublicityAndTrainingFacts, PublicityAndTrainingFinding> =
  /* @__PURE__ */ rule({
    id: "pension/publicity-and-training",
    title: { zh: "宣传培训次数", en: "Publicity and training" },
    clauses: ["P-2.1.a", "P-2.1.b", "P-2.1.c"],
    readings: ["everyVillage"],
    facts: () =>
      record(["乡镇（街道）全年宣传培训", "A township's year of publicity"], {
        villages: villageNames(["所辖村（社区）", "Villages of the township"]),
        events: list(
          ["宣传培训台账", "Events"],
          record(["一次宣传或培训", "An event"], {
            kind: choice(
              ["类型", "Kind"],
              {
                campaign: ["面上宣传", "campaign across the township"],
                "cadre-training": ["两委业务能力培训", "training of village cadres"],
                "village-publicity": ["村级宣传", "publicity in a village"],
              },
              { synonyms: ["活动类型"] },
            ),
            heldOn: date(["日期", "Day held"], { synonyms: ["活动日期", "培训日期"] }),
            village: optional(villageName({ synonyms: ["村", "社区"] })),
          }),
          { unlisted: { zh: "台账没有列的按没有开展计", en: "what is not listed was not held" } },
        ),
      }),
    finding: () => ({
      met: decision(["三项次数是否都达到", "Whether all three counts are reached"]),
      campaigns: count(["面上宣传次数", "Campaigns"]),
      campaignsMet: decision(["面上宣传是否达到", "Whether the campaigns suffice"]),
      cadreTrainings: count(["两委培训次数", "Trainings of cadres"]),
      cadreTrainingsMet: decision(["两委培训是否达到", "Whether the trainings suffice"]),
      villagePublicityMet: decision(["村级宣传是否达到", "Whether publicity in the villages suffices"]),
      villages: eachVillage(
        {
          events: count(["宣传次数", "Events"]),
          met: decision(["是否达到", "Whether they suffice"]),
        },
        NOT_LISTED,
      ),
      lacking: villageNames(["未开展宣传的村（社区）", "Villages that lack publicity"]),
      outsideYear: count(["不在本年度、未计入的次数", "Events outside the year, not counted"]),
      missingFacts: missingFacts(),
    }),
    decide(facts, trace) {
      const { publicity, year } = trace.policy.pension;
      const { byVillage, counts, outsideYear } = countEvents(trace, facts, year);
      const { campaign: campaigns, "cadre-training": cadreTrainings } = counts;
      trace.step("campaigns-held", "P-2.1.a", { count: campaigns, needed: publicity.campaigns });
      trace.step("cadre-trainings-held", "P-2.1.b", { count: cadreTrainings, needed: publicity.cadreTrainings });
      const villages = facts.villages.map((village) => {
        const events = byVillage.get(village) as number;
        return { village, events, met: yesIf(events >= publicity.villagePublicity) };
      });
      const lacking = villages.filter(({ met }) => met === "no").map(({ village }) => village);
      const reached = (): Decision => {
        trace.step("villages-with-publicity", "P-2.1.c", {
          count: villages.length - lacking.length,
          villages: villages.length,
          needed: publicity.villagePublicity,
        });
        return trace.read("everyVillage") === "each"
          ? yesIf(lacking.length === 0)
          : yesIf(counts["village-publicity"] >= publicity.villagePublicity);
      };
      const isListed = areListed(villages, "P-2.1.c", trace);
      const villagePublicityMet = isListed ? reached() : "review";
      const campaignsMet = yesIf(campaigns >= publicity.campaigns);
      const cadreTrainingsMet = yesIf(cadreTrainings >= publicity.cadreTrainings);
      const all = [campaignsMet, cadreTrainingsMet, villagePublicityMet];
      return trace.finding({
        met: all.includes("no") ? "no" : villagePublicityMet,
        campaigns,
        campaignsMet,
        cadreTrainings,
        cadreTrainingsMet,
        villagePublicityMet,
        villages,
        lacking,
        outsideYear,
        missingFacts: isListed ? [] : ["villages"],
      });
    },
  });

function yesIf(met: boolean): Decision {
  return met ? "yes" : "no";
}

/** A township's events of one year, counted. */
interface PublicityCount {
  readonly byVillage: ReadonlyMap<string, number>;
  readonly counts: Readonly<Record<PublicityEvent["kind"], number>>;
  readonly outsideYear: number;
}

/**
 * Counts the events of a year, in all and in each village.
 *
 * @throws {@link RuleInputError} when a village is listed twice, or an event's village is not listed
 */
function countEvents(trace: Trace, { villages, events }: PublicityAndTrainingFacts, year: number): PublicityCount {
  const byVillage = new Map<string, number>();
  for (const [index, village] of villages.entries()) {
    if (byVillage.has(village)) refuseTwice(trace, `villages[${index}]`, village);
    byVillage.set(village, 0);
  }
  const counts = { campaign: 0, "cadre-training": 0, "village-publicity": 0 };
  let outsideYear = 0;
  for (const [index, { kind, heldOn, village }] of events.entries()) {
    const known = byVillage.get(village as string);
    if (known === undefined && (village !== undefined || kind === "village-publicity"))
      refuseVillage(trace, `events[${index}].village`, village);
    if (yearOf(heldOn) !== year) outsideYear += 1;
    else {
      counts[kind] += 1;
      if (kind === "village-publicity") byVillage.set(village as string, (known as number) + 1);
    }
  }
  return { byVillage, counts, outsideYear };
}

function refuseVillage(trace: Trace, path: string, village = ""): never {
  return trace.refuse(
    path,
    village,
    { zh: `村（社区）“${village}”不在所辖之列`, en: `the village "${village}" is none of the villages` },
    { zh: "所辖村（社区）之一", en: "one of the villages" },
  );
}
