import type { Schema } from "../../../foundation/description.js";
import { choice, flag, list, optional, record, text } from "../../../foundation/schema.js";
import type { PremiumGroup } from "../../../policy/medical-figures.js";
import { type PoorRegisterFacts, poorRegisterFacts } from "../../terms/poor-register.js";
import { premiumGroup } from "../../terms/premium-groups.js";

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
  /** Other national basic insurance; leave it out where it is not known. */
  readonly insurance?: OtherInsurance;
  /** Why the person is counted here or elsewhere; when left out, by the household register. */
  readonly tie?: HouseholdTie;
  /** What lets the person stay out; when left out, nothing does. */
  readonly exemption?: HouseholdExemption;
  /** Whether a parent is an employee; when left out, taken not to be so. */
  readonly employeesChild?: boolean;
  /** Whether the person is a newborn; when left out, taken not to be so. */
  readonly newborn?: boolean;
  /** Whether the person is enrolled with this household; leave it out where it is not known. */
  readonly enrolled?: boolean;
  /** Whether the person is enrolled through a school or another household; leave it out where it is not known. */
  readonly enrolledOtherwise?: boolean;
  /** The groups that the person is in; when left out, none. */
  readonly groups?: readonly PremiumGroup[];
}

/** The schema of {@link HouseholdMember}. */
export function householdMember(): Schema<HouseholdMember> {
  return record(["户内成员", "Member"], {
    key: text(["人员标识", "What tells the person apart"], { synonyms: ["公民身份号码", "身份证号"] }),
    insurance: optional(
      choice(
        ["其他参保险种", "Other national basic insurance"],
        {
          none: ["无", "none"],
          employees: ["已参加城镇职工医保", "enrolled in employees' insurance"],
          "employer-never-enrolled": ["在职而单位从未为其参加职工医保", "employed, never enrolled by the employer"],
          other: ["其他国家基本医保", "another national basic scheme"],
        },
        { synonyms: ["参保险种"] },
      ),
    ),
    tie: optional(
      choice(["计入本户或他户的缘由", "Why counted here or elsewhere"], {
        register: ["本户户口簿", "on this household's register"],
        "joined-by-marriage": ["户口在外，已婚计入本户", "registered elsewhere, counted here by marriage"],
        "left-by-marriage": ["户口在本户，已婚计入对方家庭", "registered here, counted with the spouse"],
        "left-by-marriage-outside-proved": [
          "计入区外对方家庭，有参保凭证",
          "spouse outside the district, enrolment proved",
        ],
        "left-by-marriage-outside": ["计入区外对方家庭，无参保凭证", "spouse outside the district, no proof"],
      }),
    ),
    exemption: optional(
      choice(["可不随户参保情形", "What lets the person stay out"], {
        "military-service": ["应征入伍", "serving in the army"],
        divorced: ["已离婚，户口未迁移", "divorced, registration not moved"],
        imprisoned: ["正在服刑", "serving a sentence in prison"],
        "labour-re-education": ["正在劳教", "in re-education through labour"],
        "other-custody": ["社区矫正、羁押等其他情形", "community correction, custody before judgment and the like"],
      }),
    ),
    employeesChild: optional(flag(["在职职工子女", "Child of an employee"])),
    newborn: optional(flag(["新生儿", "Newborn"])),
    enrolled: optional(flag(["是否随本户参保", "Enrolled with this household"], { synonyms: ["是否参保"] })),
    enrolledOtherwise: optional(
      flag(["是否随学校或对方家庭参保", "Enrolled through a school or another household"], {
        synonyms: ["是否随对方家庭参保"],
      }),
    ),
    groups: optional(list(["人员类别", "Groups"], premiumGroup(), { synonyms: ["资助类别", "对象类别"] })),
    ...poorRegisterFacts(),
  });
}
