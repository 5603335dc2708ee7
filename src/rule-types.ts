import type { householdEnrolment } from "./medical/household-enrolment.js";
import type { premiumSubsidy } from "./medical/premium-subsidy.js";
import type { accountCredit } from "./pension/account-credit.js";
import type { agencyPaidContribution } from "./pension/agency-paid-contribution.js";
import type { completion } from "./pension/completion.js";
import type { contributionBudget } from "./pension/contribution-budget.js";
import type { contributionSubsidy } from "./pension/contribution-subsidy.js";
import type { contributionTier } from "./pension/contribution-tier.js";
import type { contributionTierForYear } from "./pension/contribution-tier-for-year.js";
import type { contributionWindow } from "./pension/contribution-window.js";
import type { deathRateCheck } from "./pension/death-rate-check.js";
import type { fullDeposit } from "./pension/full-deposit.js";
import type { phaseTarget } from "./pension/phase-target.js";
import type { renewalTarget } from "./pension/renewal-target.js";
import type { targetProgress } from "./pension/target-progress.js";
import type { Finding } from "./policy/finding.js";

/** Every rule's function by its id; the list of rules itself is `catalog.ts`. */
export interface RuleTypes {
  readonly "pension/contribution-window": typeof contributionWindow;
  readonly "pension/contribution-tier": typeof contributionTier;
  readonly "pension/contribution-tier-for-year": typeof contributionTierForYear;
  readonly "pension/full-deposit": typeof fullDeposit;
  readonly "pension/completion": typeof completion;
  readonly "pension/agency-paid-contribution": typeof agencyPaidContribution;
  readonly "pension/contribution-subsidy": typeof contributionSubsidy;
  readonly "pension/account-credit": typeof accountCredit;
  readonly "pension/contribution-budget": typeof contributionBudget;
  readonly "pension/renewal-target": typeof renewalTarget;
  readonly "pension/phase-target": typeof phaseTarget;
  readonly "pension/target-progress": typeof targetProgress;
  readonly "pension/death-rate-check": typeof deathRateCheck;
  readonly "medical/household-enrolment": typeof householdEnrolment;
  readonly "medical/premium-subsidy": typeof premiumSubsidy;
}

/** The id of a rule: the path of its file. */
export type RuleId = keyof RuleTypes;

/** The facts that a rule takes, by its id; unknown for an id that is only known when the program runs. */
export type FactsOf<Id extends string> = Id extends RuleId ? Parameters<RuleTypes[Id]>[0] : unknown;

/** The finding that a rule gives, by its id. */
export type FindingOf<Id extends string> = Id extends RuleId ? ReturnType<RuleTypes[Id]> : Finding;
