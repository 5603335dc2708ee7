import type { Schema } from "../foundation/description.js";
import { RuleInputError } from "../foundation/errors.js";
import { date, isOptional, optional, record, shapeOf } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import type { ReadingName } from "../policy/reading-names.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";
import type { Determination } from "../rule/finding.js";
import { type Askable, ask, askable } from "../rule/rule.js";
import { catalog } from "./catalog.js";
import type { FactsOf, FindingOf } from "./rule-types.js";

/** The rules that {@link personOverview} asks. */
export type PersonRuleId =
  | "pension/contribution-window"
  | "pension/renewal-target"
  | "pension/contribution-tier-for-year"
  | "pension/agency-paid-contribution"
  | "pension/account-credit"
  | "pension/certification"
  | "medical/enrolment-eligibility"
  | "medical/newborn-enrolment"
  | "medical/premium-subsidy"
  | "medical/payment-window"
  | "medical/certifying-body";

/** What is known of a person for the pension notice; each member as the rule of its name takes it. */
export type PersonPensionFacts = Omit<FactsOf<"pension/contribution-tier-for-year">, "year"> &
  Omit<FactsOf<"pension/renewal-target">, "birthDate" | "asOf"> &
  Partial<Omit<FactsOf<"pension/agency-paid-contribution">, "asOf" | "ownBirthDate" | "chosenTier" | "paidTier">> &
  Omit<FactsOf<"pension/certification">, "asOf"> &
  Pick<FactsOf<"pension/account-credit">, "interrupted" | "collectiveYuan" | "otherAidYuan">;

/** What is known of a person for the medical notice; each member as the rule of its name takes it. */
export type PersonMedicalFacts = FactsOf<"medical/enrolment-eligibility"> &
  Partial<Omit<FactsOf<"medical/premium-subsidy">, "statusOn">> &
  Partial<FactsOf<"medical/payment-window">> &
  Pick<FactsOf<"medical/newborn-enrolment">, "paidFor">;

/** A person, for {@link personOverview}. */
export interface PersonOverviewFacts {
  /** Date of birth, `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The day of the question, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** For the pension notice; when left out, nothing is known, and the person is in none of its groups. */
  readonly pension?: PersonPensionFacts;
  /** For the medical notice; when left out, nothing is known, and the person is in none of its groups. */
  readonly medical?: PersonMedicalFacts;
}

/** A part of the answer: a rule, what it was asked, and its finding. */
export type PersonPart = {
  readonly [Id in PersonRuleId]: {
    /** The rule that was asked. */
    readonly rule: Id;
    /** What it was asked: asking it again gives the same finding. */
    readonly facts: FactsOf<Id>;
    /** What it answered. */
    readonly finding: FindingOf<Id>;
  };
}[PersonRuleId];

/** What {@link personOverview} answers. */
export interface PersonOverview {
  /**
   * What the pension notice gives and asks: the window and the days left, renewal, this year's tier, agency payment;
   * what is credited to the account at each tier that is still possible; of who draws a pension renewal and
   * certification alone.
   */
  readonly pension: readonly PersonPart[];
  /**
   * What the medical notice gives and asks: whether the person may join; for a newborn the premiums and days of its
   * own, for everyone else the premium, its subsidy and the window; who certifies each group. Of who may not join
   * nothing more.
   */
  readonly medical: readonly PersonPart[];
  /** Facts that would settle what is open, by their path here; empty where none would. */
  readonly missingFacts: readonly string[];
  /** Questions that someone in authority would have to decide. */
  readonly openReadings: readonly ReadingName[];
}

/**
 * What a person gets, and what is asked of them, by both notices (一个人能享受什么): every rule of the notices that is
 * about one person, asked with what is known. Each part is the finding of its own rule; nothing is decided here.
 *
 * @param facts - the person, the day of the question, and what is known for each notice
 * @param policy - the figures and readings to answer by
 * @returns the parts of the answer notice by notice, and what would settle those that are open
 * @throws {@link RuleInputError} when a fact is not what its rule takes, with its path here: `pension.priorTier`
 * @see Pension work plan 2021, 二; medical contribution notice 2021, 一 to 三 and 五
 * @example
 * ```ts
 * const { pension, medical } = personOverview({
 *   birthDate: "1969-03-01",
 *   asOf: "2021-05-20",
 *   pension: { categories: ["disability"], disabilityGrade: 1, joiningConditions: true },
 *   medical: { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false },
 * });
 * const agency = pension.find(({ rule }) => rule === "pension/agency-paid-contribution");
 * agency?.finding; // a finding of agencyPaidContribution
 * medical.map(({ rule }) => rule);
 * // => ["medical/enrolment-eligibility", "medical/premium-subsidy", "medical/payment-window"]
 * ```
 */
export function personOverview(facts: PersonOverviewFacts, policy: Policy = yingzhou2021): PersonOverview {
  return ask(overview, facts, policy);
}

const overview: Askable<PersonOverviewFacts, PersonOverview> = /* @__PURE__ */ askable({
  id: "person-overview",
  facts: () =>
    record(["个人情况", "A person"], {
      birthDate: date(["出生日期", "Date of birth"]),
      asOf: date(["询问日期", "Day of the question"]),
      pension: optional(record(["养老保险情况", "For the pension notice"], optionalMembers(PENSION))),
      medical: optional(record(["医疗保险情况", "For the medical notice"], optionalMembers(MEDICAL))),
    }),
  decide(facts, { policy }) {
    const pension = pensionParts(facts, (rule, known) => partOf(rule, known, policy, "pension."));
    const medical = medicalParts(facts, (rule, known) => partOf(rule, known, policy, "medical."));
    return {
      pension,
      medical,
      missingFacts: [
        ...missingIn(pension).map((name) => `pension.${name}`),
        ...missingIn(medical).map((name) => `medical.${name}`),
      ],
      openReadings: [
        ...new Set([...named(pension, "openReadings"), ...named(medical, "openReadings")]),
      ] as ReadingName[],
    };
  },
});

/** The rules whose facts a person's are, and the facts that are told apart from them. */
const PENSION = {
  rules: [
    "pension/contribution-tier-for-year",
    "pension/renewal-target",
    "pension/agency-paid-contribution",
    "pension/certification",
    "pension/account-credit",
  ],
  except: ["birthDate", "asOf", "ownBirthDate", "chosenTier", "paidTier", "tier", "payment", "year"],
} as const;
const MEDICAL = {
  rules: [
    "medical/enrolment-eligibility",
    "medical/premium-subsidy",
    "medical/payment-window",
    "medical/newborn-enrolment",
  ],
  except: ["statusOn", "bornOn", "asOf"],
} as const;

function optionalMembers({ rules, except }: typeof PENSION | typeof MEDICAL): Readonly<Record<string, Schema>> {
  const members = rules.flatMap((rule) => Object.entries(shapeOf(catalog[rule].facts() as Schema)));
  const wanted = members.filter(([name]) => !(except as readonly string[]).includes(name));
  return Object.fromEntries(wanted.map(([name, member]) => [name, isOptional(member) ? member : optional(member)]));
}

type Known = Readonly<Record<string, unknown>>;
type Asks = <Id extends PersonRuleId>(rule: Id, known: Known) => Extract<PersonPart, { readonly rule: Id }>;

function pensionParts({ birthDate, asOf, pension = {} }: PersonOverviewFacts, asks: Asks): readonly PersonPart[] {
  const known = { ...pension, birthDate, asOf };
  const renewal = asks("pension/renewal-target", known);
  // Who draws a pension contributes no more; what is asked of them is to have it certified.
  if (pension.drawing === true) return [renewal, asks("pension/certification", known)];
  const tier = asks("pension/contribution-tier-for-year", known);
  const settled = tier.finding.tier.status === "determined" ? tier.finding.tier.value : undefined;
  const agency = asks("pension/agency-paid-contribution", {
    categories: [],
    ...known,
    ownBirthDate: birthDate,
    ...(settled !== undefined && { [pension.paidOn === undefined ? "chosenTier" : "paidTier"]: settled }),
  });
  const { agencyPaidYuan, selfPaidYuan } = agency.finding;
  const byDistrict = positiveEnds(agencyPaidYuan).map((paid) => ({ tier: paid, payment: "agency-paid" }));
  const byPerson =
    positiveEnds(selfPaidYuan).length === 0 ? [] : tier.finding.tierCandidates.map((each) => ({ tier: each }));
  return [
    asks("pension/contribution-window", { date: asOf }),
    renewal,
    tier,
    agency,
    ...byDistrict.map((way) => asks("pension/account-credit", { ...known, paidOn: undefined, ...way })),
    ...byPerson.map((way) => asks("pension/account-credit", { ...known, ...way })),
  ];
}

function medicalParts({ birthDate, asOf, medical = {} }: PersonOverviewFacts, asks: Asks): readonly PersonPart[] {
  const { groups = [], newborn, paidOn, paidFor } = medical;
  const known = { ...medical, groups, paidOn: paidOn ?? asOf };
  const eligibility = asks("medical/enrolment-eligibility", known);
  if (eligibility.finding.eligible === "no") return [eligibility];
  return [
    eligibility,
    ...(newborn === true
      ? [asks("medical/newborn-enrolment", { groups, bornOn: birthDate, paidOn, paidFor, asOf })]
      : [
          asks("medical/premium-subsidy", { ...known, statusOn: paidOn ?? asOf }),
          asks("medical/payment-window", known),
        ]),
    ...groups.map((group) => asks("medical/certifying-body", { group })),
  ];
}

/** The ends of an amount that are above nothing, each once. */
function positiveEnds(amount: Determination): readonly string[] {
  const ends = amount.status === "determined" ? [amount.value] : [amount.min, amount.max];
  return [...new Set(ends)].filter((end) => Number(end) > 0);
}

/** Asks a rule with those of the facts known that it takes. */
function partOf(rule: PersonRuleId, known: Known, policy: Policy, path: string): never {
  const asked = catalog[rule] as unknown as Askable<Known, unknown>;
  const shape = shapeOf(asked.facts() as Schema);
  const facts = Object.fromEntries(
    Object.entries(known).filter(([name, value]) => name in shape && value !== undefined),
  );
  try {
    return { rule, facts, finding: ask(asked, facts, policy) } as never;
  } catch (error) {
    const { issues } = error as RuleInputError;
    throw new RuleInputError(
      "person-overview",
      issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` })),
    );
  }
}

/** The facts that would settle what is open; a tier that is not chosen yet is a choice to be registered. */
function missingIn(parts: readonly PersonPart[]): readonly string[] {
  return [...new Set(named(parts, "missingFacts").map((name) => (name === "chosenTier" ? "changes" : name)))];
}

/** What the findings of the parts name under a name, such as missing facts, each once. */
function named(parts: readonly PersonPart[], name: string): readonly string[] {
  return [...new Set(parts.flatMap(({ finding }) => namedIn(finding, name)))];
}

function namedIn(value: unknown, name: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member === name ? (inner as readonly string[]) : namedIn(inner, name),
  );
}
