import { notKnown } from "../../foundation/absent.js";
import type { Extra, Schema } from "../../foundation/description.js";
import { asked, choice, optional } from "../../foundation/schema.js";

/** Of employees' insurance, which newborns and children in kindergarten can't have. */
export const notKnownButOfInfants: Extra = {
  absent: {
    zh: "按不明计，新生儿和在园幼儿的按不在职计",
    en: "not known; a newborn or a child in kindergarten is taken to be in no employment",
  },
};

/** Of whether somebody is a newborn, where a day of birth can say it. */
export const newbornByBirth: Extra = {
  absent: {
    zh: "按出生日期计，有新生儿缴费期限的（期满后也算）、出生三个月内的为新生儿；没有出生日期的按否计",
    en: "by the day of birth: with a last day of its own, after it too, or within three months; no without it",
  },
};

/** The schemas of what ties a person to the district who is not registered in it. */
export function rollAndResidence(): Readonly<Record<"longTermResident" | "localRoll" | "fullTime", Schema>> {
  return {
    longTermResident: optional(asked(["是否在本区长期居住", "living here long term"], notKnown)),
    localRoll: optional(
      choice(
        ["在本区就读情况", "Roll here"],
        {
          none: ["无", "none"],
          kindergarten: ["托幼机构在园", "kindergarten"],
          school: ["中小学在册", "primary or secondary school"],
          vocational: ["中等职业学校在册", "vocational school"],
          college: ["高等学校在册", "college"],
        },
        {
          synonyms: ["在本区就读"],
          absent: {
            zh: "按不明计，新生儿和单位从未为其参加职工医保的按无计",
            en: "not known; for a newborn, and an employee never enrolled, taken to be none",
          },
        },
      ),
    ),
    fullTime: optional(asked(["是否全日制", "full-time"], notKnown)),
  };
}
