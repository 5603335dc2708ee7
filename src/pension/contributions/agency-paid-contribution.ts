import { type Completions, completions } from "../../foundation/completions.js";
import { choice, list, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { choiceReadings } from "../../policy/reading-names.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Decision, type Determination, determined, type Finding } from "../../rule/finding.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import type { Membership } from "../terms/membership.js";
import { payableTier, refuseTier } from "../terms/tiers.js";
import {
  addBill,
  type Bill,
  billsOf,
  type Groups,
  type OwnTiers,
  type ReadingOfBills,
  type Way,
} from "./agency-paid-contribution/agency-bills.js";
import { type AgencyPaidContributionFacts, agencyFacts } from "./agency-paid-contribution/agency-facts.js";
import { baseGroup, checkGrades, highestGroup } from "./agency-paid-contribution/agency-groups.js";

/** What {@link agencyPaidContribution} answers. */
export interface AgencyPaidContributionFinding extends Finding {
  /** Whether the district pays for the person. */
  readonly agencyPaid: Decision;
  /** The groups that the person is in for certain: paid for at the tier kept for it, or at the highest. */
  readonly groups: readonly ("base-tier" | "highest-tier")[];
  /** What the district pays for the year, in yuan. */
  readonly agencyPaidYuan: Determination;
  /** What the person pays for the year, in yuan. */
  readonly selfPaidYuan: Determination;
}

/**
 * Whether the district pays a person's contribution (代缴), at which tier, and what is left to the person.
 *
 * The answer is for one person: the spouses of a couple are insured and paid for each by themselves, and the wife's age
 * serves both. {@link agencyPaidTogether} adds up what they get.
 *
 * @param facts - the categories that the person is in, and what each depends on
 * @param policy - the figures and readings to answer by
 * @returns yes, no or review, and who pays how much; facts that are missing are named
 * @throws {@link RuleInputError} when a grade is given without its category, or the tier chosen or paid does not exist
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * const facts = { joiningConditions: true, categories: ["disability"], disabilityGrade: 1 } as const;
 * agencyPaidContribution(facts).agencyPaidYuan; // => { status: "determined", value: "100" }
 * ```
 */
export function agencyPaidContribution(
  facts: AgencyPaidContributionFacts,
  policy: Policy = yingzhou2021,
): AgencyPaidContributionFinding {
  return ask(agencyPaidContributionRule, facts, policy);
}

/** The rule behind {@link agencyPaidContribution}. */
export const agencyPaidContributionRule: Rule<AgencyPaidContributionFacts, AgencyPaidContributionFinding> =
  /* @__PURE__ */ rule({
    id: "pension/agency-paid-contribution",
    title: { zh: "政府代缴", en: "Agency-paid contribution" },
    clauses: ["P-2.2.c", "P-2.2.f", "P-2.2.g", "P-2.2.h", "P-2.2.j"],
    readings: [
      "statusDate",
      "ageReached",
      "leapDayBirthday",
      "formerLowestTier",
      "bothAgencyGroups",
      "agencyHigherTier",
      "agencyAfterOwnPayment",
      "otherHardshipGroups",
      "loneBereavedParent",
      "changedBereavedFamily",
      "gradeScale",
      "joiningConditions",
    ],
    facts: () => record(["代缴对象", "A person"], agencyFacts()),
    finding: () => ({
      agencyPaid: decision(["是否代缴", "Whether the district pays"]),
      groups: list(
        ["所属代缴类别", "Groups"],
        choice(["类别", "Group"], {
          "base-tier": ["按保留的最低档代缴", "paid for at the tier kept for it"],
          "highest-tier": ["按最高档代缴", "paid for at the highest tier"],
        }),
        { empty: { zh: "没有确定所属的类别", en: "none established" } },
      ),
      agencyPaidYuan: determination(["代缴金额（元）", "Paid by the district, yuan"]),
      selfPaidYuan: determination(["个人应缴（元）", "Paid by the person, yuan"]),
    }),
    decide: decideAgencyPayment,
  });

function decideAgencyPayment(facts: AgencyPaidContributionFacts, trace: Trace): AgencyPaidContributionFinding {
  checkGrades(facts, trace);
  const tiers = { chosen: tierOf("chosenTier", facts, trace), paid: tierOf("paidTier", facts, trace) };
  if (facts.joiningConditions === false) return notJoining(tiers.paid, trace);
  const groups = { base: baseGroup(facts, trace), highest: highestGroup(facts, trace) };
  const { base, highest } = groups;
  const undecided: ReadingOfBills[] = [];
  const bills = billsOf({ base: base.answer, highest: highest.answer }, tiers, undecided, trace);
  const open = [...base.open, ...highest.open, ...undecided];
  const missing = joining(facts, bills, trace);
  for (const { agency, own, clause } of bills) {
    if (clause === UNLESS_JOINING) trace.step("unless-joining", clause);
    else if (own[0] === own[1]) trace.step("agency-bill", clause, { agencyPaid: agency, selfPaid: own[0] });
    else trace.step("own-tier-bill", clause, { lowest: own[0], highest: own[1] });
  }
  const isLacking = base.missing.length + highest.missing.length > 0;
  const ways = isLacking ? waysOf(groups, tiers, undecided, trace) : undefined;
  const amount = (rangeOf: (bill: Bill) => Bill["own"], further: readonly string[] = []): Determination => {
    const [least, most] = rangeOver(bills.map(rangeOf));
    const telling = ways?.changing((some) => rangeOver(some.map(rangeOf)).join()) ?? [];
    const ofGroups = telling.flatMap((name) => (name === "option" ? [] : groups[name].missing));
    return between(String(least), String(most), open, [...missing, ...ofGroups, ...further]);
  };
  const needsChoice = bills.some(({ own }) => own[0] !== own[1]);
  return trace.finding({
    agencyPaid: decisionOf(bills),
    groups: facts.joiningConditions === true ? groupsOf(base, highest) : [],
    agencyPaidYuan: amount(({ agency }) => [agency, agency]),
    selfPaidYuan: amount(({ own }) => own, needsChoice ? ["chosenTier"] : []),
  });
}

function tierOf(path: "chosenTier" | "paidTier", facts: AgencyPaidContributionFacts, trace: Trace): number | undefined {
  const { [path]: asked } = facts;
  if (asked === undefined) return undefined;
  return payableTier(asked, trace) ?? refuseTier(trace, path, asked);
}

/** Who does not meet the joining conditions owes nothing, nor does anyone for them; of a payment nothing is printed. */
function notJoining(paid: number | undefined, trace: Trace): AgencyPaidContributionFinding {
  trace.rely("joiningConditions");
  trace.step("joining-conditions-not-met", "P-2.2.c");
  if (paid !== undefined) trace.step("paid-without-joining", "P-2.2.h", { paid });
  const nothing = determined("0");
  return trace.finding({ agencyPaid: "no", groups: [], agencyPaidYuan: nothing, selfPaidYuan: nothing });
}

/** The clause of the bill that comes where they are not met: no other bill rests on it. */
const UNLESS_JOINING = "P-2.2.c";

/** Where it is not known whether the joining conditions are met, nothing may be paid after all, by anyone. */
function joining({ joiningConditions }: AgencyPaidContributionFacts, bills: Bill[], trace: Trace): readonly string[] {
  trace.rely("joiningConditions");
  if (joiningConditions !== undefined) return [];
  trace.step("joining-conditions-unknown", "P-2.2.c");
  addBill(bills, { agency: 0, own: [0, 0], clause: UNLESS_JOINING });
  return ["joiningConditions"];
}

/** What is billed in each way that the groups can come to, however the readings that bills leave open are closed. */
function waysOf(
  { base, highest }: Groups<Membership>,
  tiers: OwnTiers,
  undecided: readonly ReadingOfBills[],
  trace: Trace,
): Completions<Partial<Way>, readonly Bill[]> {
  const options = undecided.flatMap((name) => choiceReadings[name]);
  return completions<Partial<Way>, readonly Bill[]>(
    {},
    { base: base.answers, highest: highest.answers, option: [null, ...options] },
    (way) => billsOf(way as Way, tiers, [], trace.aside()),
  );
}

function decisionOf(bills: readonly Bill[]): Decision {
  if (bills.every(({ agency }) => agency > 0)) return "yes";
  return bills.every(({ agency }) => agency === 0) ? "no" : "review";
}

function groupsOf(base: Membership, highest: Membership): readonly ("base-tier" | "highest-tier")[] {
  const ofBase = base.answer === "yes" ? (["base-tier"] as const) : [];
  return [...ofBase, ...(highest.answer === "yes" ? (["highest-tier"] as const) : [])];
}

function rangeOver(ranges: readonly Bill["own"][]): Bill["own"] {
  return [Math.min(...ranges.map(([min]) => min)), Math.max(...ranges.map(([, max]) => max))];
}
