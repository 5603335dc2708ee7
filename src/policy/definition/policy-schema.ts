import { type Schema, type Title, tested } from "../../foundation/description.js";
import { choice, date, optional, record, text } from "../../foundation/schema.js";
import type { PolicyData } from "../policy.js";
import { choiceReadings, openReadings, type ReadingChoices } from "../reading-names.js";
import type { NoticeDocument } from "../registers.js";
import { bilingual, suppliedFigure } from "./kinds.js";
import { medicalSchema } from "./medical-schema.js";
import { pensionSchema } from "./pension-schema.js";

/** The shape of policy data. */
export function policySchema(): Schema<PolicyData> {
  return record(["政策", "Policy"], {
    id: text(["名称", "Name"]),
    documents: record(["文件", "Documents"], {
      pension: notice(["养老保险文件", "Pension notice"]),
      medical: notice(["医疗保险文件", "Medical notice"]),
    }),
    pension: pensionSchema(),
    medical: medicalSchema(),
    readings: record<ReadingChoices>(["所选解释", "Readings chosen"], choices()),
    supplied: record(["补充的数额", "Figures supplied"], figures()),
  });
}

function notice(title: Title): Schema<NoticeDocument> {
  const isNumber = (value: unknown): boolean => value === null || (typeof value === "string" && value !== "");
  return record(title, {
    title: bilingual(["标题", "Title"]),
    issuer: bilingual(["发文机关", "Issuer"]),
    issuedOn: date(["成文日期", "Date of issue"]),
    number: tested(["文号", "Document number"], isNumber, ["文号或 null", "a document number or null"], {}),
  });
}

/** By reading: its options. */
export function choices(): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(choiceReadings).map(([name, options]) => [
      name,
      choice([name, name], Object.fromEntries(options.map((option): [string, Title] => [option, [option, option]]))),
    ]),
  );
}

/** By open reading: its figure, which may be left out. */
export function figures(): Record<string, Schema> {
  return Object.fromEntries(openReadings.map((name) => [name, optional(suppliedFigure([name, name]))]));
}
