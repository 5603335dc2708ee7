import type { Schema, Title } from "../../foundation/description.js";
import { choice, count, date, list, optional, record } from "../../foundation/schema.js";
import { clause } from "../clause-schema.js";
import type { MedicalFigures } from "../medical-figures.js";
import { certifierTitles, onlineChannelTitles, premiumGroupTitles } from "../medical-titles.js";
import { decimalText, percentNumber, window, year, yuan, yuanOrFull } from "./kinds.js";

/** The shape of the figures of the medical notice. */
export function medicalSchema(): Schema<MedicalFigures> {
  return record(["医疗保险数据", "Medical figures"], {
    year: year(["参保年度", "Insured year"]),
    premium: yuan(["个人缴费（元）", "Premium, yuan"]),
    subsidies: byGroup(["资助标准", "Premium subsidies"], (title) =>
      record(title, {
        subsidy: yuanOrFull(["资助（元）", "Subsidy, yuan"]),
        selfPaid: optional(yuan(["个人缴费（元）", "Paid by the person, yuan"])),
        clause: clause(),
      }),
    ),
    registeredPoorSince: date(["建档立卡起算日", "Day from which registration counts"]),
    premiumWindow: window(["缴费期", "Payment window"]),
    returningWorkersTo: date(["返乡务工人员截止日", "Last day for returning workers"]),
    channels: record(["缴费渠道", "Channels of payment"], {
      online: list(["线上渠道", "Online channels"], choice(["线上渠道", "Online channel"], onlineChannelTitles)),
      places: list(
        ["线下地点", "Places offline"],
        choice(["线下地点", "Place offline"], {
          registration: ["户籍所在地", "of registration"],
          "usual-residence": ["常住地", "of usual residence"],
        }),
      ),
    }),
    newborn: record(["新生儿参保期限", "Term for newborns"], {
      months: count(["月数", "Months"], { min: 1 }),
      days: count(["天数", "Days"], { min: 1 }),
    }),
    certifiers: byGroup(["认定部门", "Certifiers"], (title) =>
      record(title, { body: choice(["部门", "Body"], certifierTitles), clause: clause() }),
    ),
    listDeadline: date(["名单报送截止日", "Deadline of the lists"]),
    enrolmentRateTarget: percentNumber(["参保率目标（%）", "Enrolment rate target, percent"]),
    workFund: record(["工作经费", "Work fund"], {
      activationPercent: percentNumber(["激活率（%）", "Activation rate, percent"]),
      steps: list(["工作经费档次", "Rows of the grant"], grantStep()),
      otherwise: clause(),
    }),
  });
}

function byGroup(title: Title, member: (title: Title) => Schema): Schema {
  return record(
    title,
    Object.fromEntries(Object.entries(premiumGroupTitles).map(([group, name]) => [group, optional(member(name))])),
  );
}

function grantStep(): Schema {
  const band = (title: Title) =>
    record(title, {
      from: percentNumber(["起（%）", "From, percent"]),
      to: optional(percentNumber(["止（%）", "To, percent"])),
    });
  return record(["工作经费一档", "Row of the grant"], {
    clause: clause(),
    enrolment: band(["参保率", "Enrolment rate"]),
    accuracy: band(["准确率", "Accuracy"]),
    yuanPerPerson: decimalText(["每人（元）", "Yuan a person"]),
  });
}
