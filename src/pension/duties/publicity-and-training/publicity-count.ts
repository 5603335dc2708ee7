import { yearOf } from "../../../foundation/calendar.js";
import { refuseTwice } from "../../../rule/refusals.js";
import type { Trace } from "../../../rule/trace.js";
import type { PublicityAndTrainingFacts } from "../publicity-and-training.js";

/** A township's events of one year, counted. */
export interface PublicityCount {
  readonly byVillage: ReadonlyMap<string, number>;
  readonly campaigns: number;
  readonly cadreTrainings: number;
  readonly villagePublicity: number;
  readonly outsideYear: number;
}

/**
 * Counts the events of a year, in all and in each village.
 *
 * @throws {@link RuleInputError} when a village is listed twice, or an event's village is not listed
 */
export function countEvents(
  trace: Trace,
  { villages, events }: PublicityAndTrainingFacts,
  year: number,
): PublicityCount {
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
  return {
    byVillage,
    campaigns: counts.campaign,
    cadreTrainings: counts["cadre-training"],
    villagePublicity: counts["village-publicity"],
    outsideYear,
  };
}

function refuseVillage(trace: Trace, path: string, village = ""): never {
  return trace.refuse(
    path,
    village,
    { zh: `村（社区）“${village}”不在所辖之列`, en: `the village "${village}" is none of the villages` },
    { zh: "所辖村（社区）之一", en: "one of the villages" },
  );
}
