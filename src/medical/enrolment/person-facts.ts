import type { Extra, Schema } from "../../foundation/description.js";
import { choice, flag, optional } from "../../foundation/schema.js";

/** Of a fact that is not known when it is left out: the answer is open as far as it hangs on it. */
export const notKnown: Extra = { absent: { zh: "按不明计", en: "not known" } };

/** Of a fact that is taken as no when it is left out. */
export const takenAsNo: Extra = { absent: { zh: "按否计", en: "taken as no" } };

/** The schemas of what ties a person to the district who is not registered in it. */
export function rollAndResidence(): Readonly<Record<"longTermResident" | "localRoll" | "fullTime", Schema>> {
  return {
    longTermResident: optional(flag(["在本区长期居住", "Lives here long term"], notKnown)),
    localRoll: optional(
      choice(
        ["在本区就读", "On a roll here"],
        {
          none: ["无", "none"],
          kindergarten: ["托幼机构在园", "kindergarten"],
          school: ["中小学在册", "primary or secondary school"],
          vocational: ["中等职业学校在册", "vocational school"],
          college: ["高等学校在册", "college"],
        },
        {
          absent: {
            zh: "按不明计，新生儿和单位从未为其参加职工医保的按无计",
            en: "not known, or none of a newborn and of an employee never enrolled",
          },
        },
      ),
    ),
    fullTime: optional(flag(["全日制", "Full-time"], notKnown)),
  };
}
