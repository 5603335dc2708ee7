import { type Amount, fenOf, yuanText } from "../foundation/decimal.js";
import { given } from "../foundation/given.js";
import type { Text } from "../foundation/text.js";
import { inNoticeOrder } from "../medical/terms/premium-groups.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../rule/refuse.js";
import { type Askable, askable } from "../rule/rule.js";
import { type MedicalRecord, medicalRecord } from "./medical-record.js";
import { MEDICAL_ROW, type MedicalFacts } from "./medical-said.js";

/** A row of a roster, judged as strictly as the facts of a rule. */
export const medicalRow: Askable<MedicalRecord, MedicalRecord> = /* @__PURE__ */ askable({
  id: MEDICAL_ROW,
  facts: medicalRecord,
  decide: (row) => row,
});

/**
 * What a row says, as far as the accounts go.
 *
 * @throws {@link RuleInputError} when the row contradicts itself, or belongs to no account of the year
 */
export function medicalFacts(record: MedicalRecord, policy: Policy): MedicalFacts {
  refuseNotInsured(record, policy);
  const { groups = [], registeredOn, leftRegisterOn, statusOn } = record;
  const paidYuan = yuanPaid(record);
  return {
    groups: inNoticeOrder(groups),
    ...given({ registeredOn, leftRegisterOn, statusOn }),
    ...(paidYuan !== undefined && { paidYuan: yuanText(fenOf(paidYuan)) }),
  };
}

/** Refuses a row that belongs to no account of the year. */
function refuseNotInsured({ enrolled, otherScheme, year }: MedicalRecord, { medical }: Policy): void {
  if (enrolled === false) notCounted("enrolled", enrolled, { zh: "未参保", en: "not enrolled" });
  if (otherScheme === true)
    notCounted("otherScheme", otherScheme, { zh: "已参加其他险种", en: "insured under another scheme" });
  if (year !== undefined && year !== medical.year)
    notCounted("year", year, { zh: `是 ${year} 年度的`, en: `of the year ${year}` });
}

/** What the person paid, where the row says so: an amount, or that it was none. */
function yuanPaid({ paid, paidYuan }: MedicalRecord): Amount | undefined {
  if (paid !== false) return paidYuan;
  if (paidYuan === undefined || fenOf(paidYuan) === 0) return 0;
  return refuse(
    medicalRow.id,
    "paid",
    paid,
    { zh: "缴费状态为未缴，却有缴费金额", en: "it says that nothing was paid, and gives an amount" },
    { zh: "前后一致的一行", en: "a row that agrees with itself" },
  );
}

function notCounted(path: string, received: unknown, { zh, en }: Text): never {
  return refuse(
    medicalRow.id,
    path,
    received,
    { zh: `${zh}，不入本年度账`, en: `${en}: not in the accounts of the year` },
    { zh: "已参保的、本年度的", en: "enrolled, of the year" },
  );
}
