import { namedIn } from "../../catalog/person-overview/asking.js";
import type { PersonPart, PersonRuleId } from "../../catalog/person-overview/person-facts.js";
import type { Words } from "../words.js";
import type { PersonCell, SpokenPart } from "./spoken-part.js";

/** The rules among a person's that take the person to join and pay, where it is open whether the person may. */
export function hangOnJoining(parts: readonly SpokenPart[]): readonly PersonRuleId[] {
  return parts.flatMap(({ part }) => hangOn(part));
}

function hangOn({ rule, finding }: PersonPart): readonly PersonRuleId[] {
  switch (rule) {
    case "medical/enrolment-eligibility":
      return finding.eligible === "review" ? ["medical/premium-subsidy", "medical/newborn-enrolment"] : [];
    case "pension/agency-paid-contribution":
      return namedIn(finding, "missingFacts").includes("joiningConditions") ? ["pension/account-credit"] : [];
    case "pension/renewal-target":
      // From the pension age on, whether the year can still be paid is not settled by the plan.
      return finding.reasons.some(({ code }) => YEARS_OPEN.has(code))
        ? ["pension/agency-paid-contribution", "pension/account-credit"]
        : [];
    default:
      return [];
  }
}

const YEARS_OPEN: ReadonlySet<string> = new Set(["years-too-few", "years-too-few-outside-set", "years-unknown"]);

/** An amount of who joins and pays, for who may not: nothing is among its ends. */
export function ifJoining({ text, bounds }: PersonCell, words: Words): PersonCell {
  if (bounds === null || Number(bounds.min) === 0) return { text, bounds };
  return {
    text: words.text({
      zh: `能参保缴费的${text}，否则为0`,
      en: `${text} if the person may join and pay, otherwise 0`,
    }),
    bounds: { open: true, min: "0", max: bounds.max },
  };
}
