import type { Schema } from "../foundation/description.js";
import { idNumber } from "../foundation/id-number.js";
import { list, optional, record, text } from "../foundation/schema.js";
import { type PoorRegisterFacts, poorRegisterFacts, statusDate } from "../medical/terms/poor-register.js";
import { premiumGroup } from "../medical/terms/premium-groups.js";
import type { PremiumGroup } from "../policy/medical-figures.js";

/** One row of a roster of the insured (医保参保台账), for {@link settleMedical}. */
export interface MedicalRecord extends PoorRegisterFacts {
  /** Tells people apart; nothing is read out of it. */
  readonly idNumber: string;
  /** The township (乡镇、街道), as the roster names it. */
  readonly township: string;
  /** The village's name. */
  readonly village: string;
  /** The groups that the person is in; left out for a person in none. */
  readonly groups?: readonly PremiumGroup[];
  /** The day on which groups are judged; matters for the register of the poor only. */
  readonly statusOn?: string;
}

/** The schema of a row of a roster, with the column names that such rosters use. */
export function medicalRecord(): Schema<MedicalRecord> {
  return record(["医保参保台账的一行", "A row of the medical roster"], {
    idNumber: idNumber(["公民身份号码", "Citizen's ID number"], {
      synonyms: ["身份证号", "身份证号码", "证件号码", "身份号码"],
    }),
    township: text(["乡镇（街道）", "Township"], { synonyms: ["乡镇", "街道", "乡镇街道", "所属乡镇"] }),
    village: text(["村（社区）", "Village"], { synonyms: ["村", "社区", "村居", "村（居）", "村社区", "村委会"] }),
    groups: optional(
      list(["人员类别", "Groups"], premiumGroup(), { synonyms: ["资助类别", "对象类别", "特殊人群类别"] }),
    ),
    ...poorRegisterFacts(),
    statusOn: statusDate(),
  });
}
