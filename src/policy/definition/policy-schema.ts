import type { Schema, Title } from "../../foundation/description.js";
import { choice, date, optional, record, text } from "../../foundation/schema.js";
import { clauseIds } from "../clause-ids.js";
import type { PolicyData } from "../policy.js";
import { choiceReadings, openReadings, type ReadingChoices } from "../reading-names.js";
import type { NoticeDocument } from "../registers.js";
import { bilingual, suppliedFigure } from "./kinds.js";
import { medicalSchema } from "./medical-schema.js";
import { pensionSchema } from "./pension-schema.js";

/** The shape of policy data. */
export function policyRecord(): Schema<PolicyData> {
  return record(["政策", "Policy"], {
    id: text(["名称", "Name"]),
    documents: record(["文件", "Documents"], {
      pension: notice(["养老保险文件", "Pension notice"]),
      medical: notice(["医疗保险文件", "Medical notice"]),
    }),
    clauses: clauseWords(),
    pension: pensionSchema(),
    medical: medicalSchema(),
    readings: record<ReadingChoices>(["所选解释", "Readings chosen"], choices()),
    supplied: record(["补充的数额", "Figures supplied"], figures()),
  });
}

function notice(title: Title): Schema<NoticeDocument> {
  return record(title, {
    title: bilingual(["标题", "Title"]),
    issuer: bilingual(["发文机关", "Issuer"]),
    issuedOn: date(["成文日期", "Date of issue"]),
    number: optional(text(["文号", "Document number"])),
  });
}

function clauseWords(): Schema<PolicyData["clauses"]> {
  const words = record(["条款", "Clause"], {
    section: optional(bilingual(["条款位置", "Section"])),
    paraphrase: bilingual(["条款转述", "Paraphrase"]),
  });
  return record(["条款转述", "Words of clauses"], Object.fromEntries(clauseIds.map((id) => [id, optional(words)])));
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
