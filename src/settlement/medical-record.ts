import type { Amount } from "../foundation/decimal.js";
import type { Schema } from "../foundation/description.js";
import { idNumber } from "../foundation/id-number.js";
import { amount, count, flag, list, optional, record, text } from "../foundation/schema.js";
import { type PoorRegisterFacts, poorRegisterFacts, statusDate } from "../medical/terms/poor-register.js";
import { groupColumns, rosterGroupWords } from "../medical/terms/premium-group-vocabulary.js";
import { premiumGroup } from "../medical/terms/premium-groups.js";
import type { PremiumGroup } from "../policy/medical-figures.js";
import { groupRemarks, medicalColumns, medicalMatters, medicalPassedOver, noGroups } from "./medical-vocabulary.js";
import { columnsPassedOver, personColumns, placeFacts, regionColumns, remarksThatMatter } from "./person-vocabulary.js";

/** One row of a roster of the insured (医保参保台账), for {@link settleMedical}. */
export interface MedicalRecord extends PoorRegisterFacts {
  /** Tells people apart; nothing is read out of it. */
  readonly idNumber: string;
  /** The township (乡镇、街道), as the roster names it; left out, the person's other rows tell. */
  readonly township?: string;
  /** The village's name; left out, the person's other rows tell. */
  readonly village?: string;
  /** The groups that the person is in; left out for a person in none. */
  readonly groups?: readonly PremiumGroup[];
  /** Whether the person is enrolled; left out, taken to be so. One who is not enters no account. */
  readonly enrolled?: boolean;
  /** Whether the person is insured under another scheme; left out, taken not to be so. One who is enters no account. */
  readonly otherScheme?: boolean;
  /** The year that the row is of; left out, the policy's. A row of another year enters no account. */
  readonly year?: number;
  /** Whether the person has paid; left out, the amount tells. `false` is a payment of nothing. */
  readonly paid?: boolean;
  /** The yuan that the person paid; what is due is counted, and another amount is told beside it. */
  readonly paidYuan?: Amount;
  /** The day on which groups are judged; matters for the register of the poor only. */
  readonly statusOn?: string;
}

/** The schema of a row of a roster, with the column names that such rosters use. */
export function medicalRecord(): Schema<MedicalRecord> {
  return record(
    ["医保参保台账的一行", "A row of the medical roster"],
    {
      idNumber: idNumber(...personColumns.idNumber),
      township: optional(text(...personColumns.township)),
      village: optional(text(...personColumns.village)),
      groups: optional(
        list(["人员类别", "Groups"], premiumGroup(rosterGroupWords), {
          synonyms: groupColumns,
          absent: noGroups,
          decisive: [],
        }),
      ),
      enrolled: optional(flag(...medicalColumns.enrolled)),
      otherScheme: optional(flag(...medicalColumns.otherScheme)),
      year: optional(count(...medicalColumns.year)),
      paid: optional(flag(...medicalColumns.paid)),
      paidYuan: optional(amount(...medicalColumns.paidYuan)),
      ...poorRegisterFacts(),
      statusOn: statusDate(),
    },
    {
      passedOver: [...columnsPassedOver, ...medicalPassedOver],
      matters: medicalMatters,
      remarks: [...remarksThatMatter, ...groupRemarks],
      region: regionColumns,
      anywhere: placeFacts,
    },
  );
}
