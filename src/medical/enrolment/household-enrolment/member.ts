import { notKnown, takenAsNo, takenAsNone } from "../../../foundation/absent.js";
import type { Schema } from "../../../foundation/description.js";
import { personKey } from "../../../foundation/identifier.js";
import { asked, choice, date, flag, list, optional, record } from "../../../foundation/schema.js";
import type { PremiumGroup } from "../../../policy/medical-figures.js";
import { newlyPoor } from "../../terms/newly-poor.js";
import { type PoorRegisterFacts, poorRegisterFacts } from "../../terms/poor-register.js";
import { premiumGroup } from "../../terms/premium-groups.js";
import { returningWorker } from "../../terms/returning-worker.js";
import type { LocalRoll } from "../enrolment-heads.js";
import { newbornByBirth, notKnownButOfInfants, rollAndResidence } from "../person-facts.js";

/**
 * A person's national basic medical insurance beside the district's residents' scheme: none, employees', employed and
 * never enrolled by the employer, or another scheme.
 */
export type OtherInsurance = "none" | "employees" | "employer-never-enrolled" | "other";

/**
 * Why a person is counted in a household, or in another one: its register, or a marriage without a move of the
 * registration. `left-by-marriage-outside-proved` has proof of enrolment outside the district,
 * `left-by-marriage-outside` has none.
 */
export type HouseholdTie =
  | "register"
  | "joined-by-marriage"
  | "left-by-marriage"
  | "left-by-marriage-outside-proved"
  | "left-by-marriage-outside";

/**
 * What lets a person stay out of the household's enrolment: military service, divorced with the registration not moved,
 * in prison, in re-education through labour, or in custody otherwise.
 */
export type HouseholdExemption =
  | "military-service"
  | "divorced"
  | "imprisoned"
  | "labour-re-education"
  | "other-custody";

/** One person of a household, for {@link householdEnrolment}. */
export interface HouseholdMember extends PoorRegisterFacts {
  /** What tells the person apart, such as the identity number; nothing is read out of it. */
  readonly key: string;
  /**
   * Other national basic insurance; leave it out where it is not known. A newborn or a child in
   * kindergarten is taken to be in no employment.
   */
  readonly insurance?: OtherInsurance;
  /** Why the person is counted here or elsewhere; when left out, by the household register. */
  readonly tie?: HouseholdTie;
  /** What lets the person stay out; when left out, nothing does. */
  readonly exemption?: HouseholdExemption;
  /** Of a divorced person, whether the register is the former spouse's; leave it out where it is not known. */
  readonly formerSpousesRegister?: boolean;
  /** Whether a parent is an employee; when left out, no. */
  readonly employeesChild?: boolean;
  /**
   * Whether the person is a newborn; when left out, one with a last day of its own to pay by `bornOn`, or within three
   * months of it.
   */
  readonly newborn?: boolean;
  /** The day of birth; leave it out where it is not known. Who is not said to be a newborn is none then. */
  readonly bornOn?: string;
  /** In a household registered elsewhere, whether the person lives here long term; leave it out where not known. */
  readonly longTermResident?: boolean;
  /**
   * In a household registered elsewhere, whose roll here the person is on; leave it out where it is not known. A
   * newborn, and who is employed and never enrolled, is taken to be on none.
   */
  readonly localRoll?: LocalRoll;
  /** Of a student of a college or vocational school, full-time; leave it out where it is not known. */
  readonly fullTime?: boolean;
  /** Whether the person is enrolled with this household; leave it out where it is not known. */
  readonly enrolled?: boolean;
  /**
   * Whether the person is enrolled through a school or another household. Who is counted with a spouse elsewhere: leave
   * it out where it is not known. Anyone else: when left out, no.
   */
  readonly enrolledOtherwise?: boolean;
  /**
   * Of who is not enrolled as of a day after the payment window: whether a migrant worker who returned home, who has
   * longer to pay; leave it out where it is not known.
   */
  readonly returningWorker?: boolean;
  /**
   * Whether the person is newly among the poor, and so one of the registered poor, listed or not, and in time all
   * through the insured year; when left out, no.
   */
  readonly newlyPoor?: boolean;
  /** The groups that the person is in; when left out, none. */
  readonly groups?: readonly PremiumGroup[];
}

/** A fact of which a roster can be complete: who is not said to be so is not. */
export type RosterFact =
  | "insurance"
  | "enrolled"
  | "enrolledOtherwise"
  | "formerSpousesRegister"
  | "longTermResident"
  | "localRoll";

/** What is so of a member of whom a complete roster does not say it. */
export const rosterFacts = {
  insurance: "none",
  enrolled: false,
  enrolledOtherwise: false,
  formerSpousesRegister: false,
  longTermResident: false,
  localRoll: "none",
} as const;

/** The schema of {@link RosterFact}. */
export function rosterFact(): Schema<RosterFact> {
  return choice(["已填全的事实", "Fact that the roster is complete for"], {
    insurance: ["其他参保险种", "other national basic insurance"],
    enrolled: ["是否随本户参保", "enrolled with this household"],
    enrolledOtherwise: ["是否随学校或对方家庭参保", "enrolled through a school or another household"],
    formerSpousesRegister: ["户口簿是否为原配偶家庭的", "on the former spouse's register"],
    longTermResident: ["在本区长期居住", "lives here long term"],
    localRoll: ["在本区就读", "on a roll here"],
  });
}

/** The schema of {@link HouseholdMember}. */
export function householdMember(): Schema<HouseholdMember> {
  return record(["户内成员", "Member"], {
    key: personKey(),
    insurance: optional(
      choice(
        ["其他参保险种", "Other national basic insurance"],
        {
          none: ["无", "none"],
          employees: ["已参加城镇职工医保", "enrolled in employees' insurance"],
          "employer-never-enrolled": ["在职而单位从未为其参加职工医保", "employed, never enrolled by the employer"],
          other: ["其他国家基本医保", "another national basic scheme"],
        },
        { synonyms: ["参保险种"], ...notKnownButOfInfants },
      ),
    ),
    tie: optional(
      choice(
        ["计入本户或他户的缘由和凭证", "Why counted here or elsewhere, and proof of it"],
        {
          register: ["本户户口簿", "on this household's register"],
          "joined-by-marriage": ["户口在外，已婚计入本户", "registered elsewhere, counted here by marriage"],
          "left-by-marriage": ["户口在本户，已婚计入对方家庭", "registered here, counted with the spouse"],
          "left-by-marriage-outside-proved": [
            "计入区外对方家庭，有参保凭证",
            "spouse outside the district, enrolment proved",
          ],
          "left-by-marriage-outside": ["计入区外对方家庭，无参保凭证", "spouse outside the district, no proof"],
        },
        {
          synonyms: ["计入本户或他户的缘由"],
          absent: { zh: "按本户户口簿计", en: "by the household register" },
        },
      ),
    ),
    exemption: optional(
      choice(
        ["可不随户参保情形", "What lets the person stay out"],
        {
          "military-service": ["应征入伍", "serving in the army"],
          divorced: ["已离婚，户口未迁移", "divorced, registration not moved"],
          imprisoned: ["正在服刑", "serving a sentence in prison"],
          "labour-re-education": ["正在劳教", "in re-education through labour"],
          "other-custody": ["社区矫正、羁押等其他情形", "community correction, custody before judgment and the like"],
        },
        takenAsNone,
      ),
    ),
    formerSpousesRegister: optional(asked(["户口簿是否为原配偶家庭的", "on the former spouse's register"], notKnown)),
    employeesChild: optional(asked(["是否在职职工子女", "a child of an employee"], takenAsNo)),
    newborn: optional(asked(["是否新生儿", "a newborn"], newbornByBirth)),
    bornOn: optional(
      date(["出生日期", "Day of birth"], {
        absent: { zh: "新生儿按不明计，其他人按不是新生儿计", en: "not known for a newborn; none for anyone else" },
      }),
    ),
    ...rollAndResidence(),
    enrolled: optional(
      flag(["是否随本户参保", "Whether enrolled with this household"], { synonyms: ["是否参保"], ...notKnown }),
    ),
    enrolledOtherwise: optional(
      flag(["是否随学校或对方家庭参保", "Whether enrolled through a school or another household"], {
        synonyms: ["是否随对方家庭参保"],
        absent: {
          zh: "计入对方家庭的按不明计，其他人按否计",
          en: "not known for who is counted elsewhere; no for anyone else",
        },
      }),
    ),
    returningWorker: optional(returningWorker()),
    newlyPoor: optional(newlyPoor()),
    groups: optional(
      list(["人员类别", "Groups"], premiumGroup(), {
        synonyms: ["资助类别", "对象类别"],
        ...takenAsNone,
      }),
    ),
    ...poorRegisterFacts(),
  });
}
