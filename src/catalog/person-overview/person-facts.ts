import type { Schema } from "../../foundation/description.js";
import { asked, date, flag, isOptional, optional, record, shapeOf } from "../../foundation/schema.js";
import { newbornByBirth } from "../../medical/enrolment/person-facts.js";
import type { PersonOfPensionAge } from "../../pension/benefits/unpaid-at-pension-age.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import { catalog } from "../catalog.js";
import type { FactsOf, FindingOf } from "../rule-types.js";

/** The rules that {@link personOverview} asks. */
export type PersonRuleId =
  | "pension/contribution-window"
  | "pension/renewal-target"
  | "pension/contribution-tier-for-year"
  | "pension/agency-paid-contribution"
  | "pension/account-credit"
  | "pension/contribution-channel"
  | "pension/full-deposit"
  | "pension/unpaid-at-pension-age"
  | "pension/certification"
  | "pension/certification-method"
  | "pension/certification-back-pay"
  | "medical/enrolment-eligibility"
  | "medical/household-enrolment"
  | "medical/newborn-enrolment"
  | "medical/premium-subsidy"
  | "medical/premium-window"
  | "medical/premium-channel"
  | "medical/certifying-body";

/** What is known of a person for the pension notice; each member as the rule of its name takes it. */
export type PersonPensionFacts = Omit<FactsOf<"pension/contribution-tier-for-year">, "year"> &
  Omit<FactsOf<"pension/renewal-target">, "birthDate" | "asOf" | "paidLastYear"> &
  Partial<Omit<FactsOf<"pension/agency-paid-contribution">, "asOf" | "ownBirthDate" | "chosenTier" | "paidTier">> &
  Pick<FactsOf<"pension/account-credit">, "interrupted" | "collectiveYuan" | "otherAidYuan"> &
  Partial<FactsOf<"pension/contribution-channel">> &
  Partial<Omit<FactsOf<"pension/full-deposit">, "tier">> &
  Pick<PersonOfPensionAge, "papersFiled"> &
  Omit<FactsOf<"pension/certification">, "asOf"> &
  Partial<FactsOf<"pension/certification-method">> &
  Partial<Omit<FactsOf<"pension/certification-back-pay">, "certifiedOn">>;

/** What is known of a person for the medical notice; each member as the rule of its name takes it. */
export type PersonMedicalFacts = FactsOf<"medical/enrolment-eligibility"> &
  Partial<Omit<FactsOf<"medical/premium-subsidy">, "statusOn">> &
  Omit<FactsOf<"medical/premium-window">, "asOf"> &
  FactsOf<"medical/premium-channel"> &
  Pick<FactsOf<"medical/newborn-enrolment">, "paidFor"> & {
    /** Whether it is a newborn; when left out, one with a last day of its own by birth, or three months old at most. */
    readonly newborn?: boolean;
    /** The groups that the person is in; when left out, none. */
    readonly groups?: readonly PremiumGroup[];
    /** The whole household, the person among its members; its days, when left out, are the person's own. */
    readonly household?: FactsOf<"medical/household-enrolment">;
  };

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

/** The schema of {@link PersonOverviewFacts}: what the rules take, but for what is told apart here. */
export function personFacts(): Schema<PersonOverviewFacts> {
  return record(["个人情况", "A person"], {
    birthDate: date(["出生日期", "Date of birth"]),
    asOf: date(["询问日期", "Day of the question"]),
    pension: optional(
      record(["养老保险情况", "For the pension notice"], {
        ...optionalMembers(PENSION),
        papersFiled: optional(flag(["领取材料是否已上报", "Whether the papers for the pension were handed in"])),
      }),
    ),
    medical: optional(
      record(["医疗保险情况", "For the medical notice"], {
        ...optionalMembers(MEDICAL),
        newborn: optional(asked(["是否新生儿", "a newborn"], newbornByBirth)),
        household: optional(catalog["medical/household-enrolment"].facts() as Schema),
      }),
    ),
  });
}

/** Of a fact that several rules take the last one says how it is written: a payment may come with its time. */
const PENSION = {
  rules: [
    "pension/renewal-target",
    "pension/agency-paid-contribution",
    "pension/account-credit",
    "pension/contribution-channel",
    "pension/full-deposit",
    "pension/certification-method",
    "pension/certification-back-pay",
    "pension/certification",
    "pension/contribution-tier-for-year",
  ],
  except: ["birthDate", "asOf", "ownBirthDate", "paidLastYear", "chosenTier", "paidTier", "tier", "payment", "year"],
} as const;
const MEDICAL = {
  rules: [
    "medical/enrolment-eligibility",
    "medical/premium-subsidy",
    "medical/premium-window",
    "medical/premium-channel",
    "medical/newborn-enrolment",
  ],
  except: ["statusOn", "bornOn", "asOf"],
} as const;

function optionalMembers({ rules, except }: typeof PENSION | typeof MEDICAL): Readonly<Record<string, Schema>> {
  const members = rules.flatMap((rule) => Object.entries(shapeOf(catalog[rule].facts() as Schema)));
  const wanted = members.filter(([name]) => !(except as readonly string[]).includes(name));
  return Object.fromEntries(wanted.map(([name, member]) => [name, isOptional(member) ? member : optional(member)]));
}
