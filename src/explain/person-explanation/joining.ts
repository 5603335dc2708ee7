import { namedIn } from "../../catalog/person-overview/asking.js";
import type { PersonRuleId } from "../../catalog/person-overview/person-facts.js";
import type { Words } from "../words.js";
import { type PersonCell, partsBy, type SpokenPart, type SpokenPartBy } from "./spoken-part.js";

/** Whether a rule takes the person to join and pay, where it is open whether the person may. */
export function hangsOnJoining(rule: PersonRuleId, parts: readonly SpokenPart[]): boolean {
  switch (rule) {
    case "medical/premium-subsidy":
    case "medical/newborn-enrolment":
      return theOneBy("medical/enrolment-eligibility", parts).finding.eligible === "review";
    // While the conditions are not known, what the district and the person pay is from nothing on as it is.
    case "pension/agency-paid-contribution":
    case "pension/account-credit": {
      const { finding } = theOneBy("pension/agency-paid-contribution", parts);
      const { reasons } = theOneBy("pension/renewal-target", parts).finding;
      // From the pension age on, whether the year can still be paid is not settled by the plan.
      const isYearOpen = reasons.some(({ code }) => YEARS_OPEN.has(code));
      return isYearOpen || namedIn(finding, "missingFacts").includes("joiningConditions");
    }
  }
  return false;
}

const YEARS_OPEN: ReadonlySet<string> = new Set(["years-too-few", "years-too-few-outside-set", "years-unknown"]);

/** The part of a rule that is asked once, before those that hang on it. */
function theOneBy<Id extends PersonRuleId>(rule: Id, parts: readonly SpokenPart[]): SpokenPartBy<Id>["part"] {
  const [{ part }] = partsBy(rule, parts) as readonly [SpokenPartBy<Id>];
  return part;
}

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
