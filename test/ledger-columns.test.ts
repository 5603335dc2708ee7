import { expect, test } from "vitest";
import { ledgerSchema } from "../src/index.js";
import { type CellReader, cellReader } from "../src/ledger/columns/cell-reader.js";
import type { SchemaNode } from "../src/ledger/columns/json-schema-node.js";
import { matched } from "./support/matched.js";

type Ledger = "pension" | "medical";

/** What is said of a ledger's columns. */
function columnsOf(ledger: Ledger): Readonly<Record<string, SchemaNode>> {
  return ledgerSchema(ledger)["properties"] as Readonly<Record<string, SchemaNode>>;
}

const ID_NUMBERS = "公民身份号码、身份证号、身份证号码、证件号码、身份号码";
const TOWNSHIPS = "乡镇（街道）、乡镇、街道、乡镇街道、所属乡镇";
const VILLAGES = "村（社区）、村、社区、村居、村（居）、村社区、村委会";

// Rulebook §9, with the other names that such sheets use; the first is the title.
test.each<[Ledger, field: string, names: string, inEnglish: string]>([
  ["pension", "idNumber", ID_NUMBERS, "Citizen's ID number"],
  ["pension", "township", TOWNSHIPS, "Township"],
  ["pension", "village", VILLAGES, "Village"],
  [
    "pension",
    "tier",
    "本年度缴费档次、缴费档次、缴费档次（元/年）、档次、缴费标准",
    "Contribution tier of the year, yuan",
  ],
  ["pension", "paidYuan", "实缴金额、缴费金额、到账金额、个人缴费、个人缴费金额（元）、自付金额", "Yuan paid"],
  ["pension", "paidOn", "缴费日期、缴费（到账）日期、到账日期、缴费到账日期、缴费时间", "Day of payment"],
  ["pension", "dueYuan", "应缴金额、应缴费额、应收金额", "Yuan due"],
  ["pension", "paid", "缴费状态、是否缴费、扣款状态、到账状态、AAC031", "Whether it is paid"],
  ["pension", "payment", "缴费性质、缴费类型、缴费方式", "How it was paid"],
  ["pension", "agencyPaid", "是否代缴、享受参保资助、是否获得资助", "Whether the government pays"],
  ["pension", "agencyYuan", "代缴金额、资助代缴金额（元）、政府代缴", "Yuan paid by the government"],
  ["pension", "backPaid", "是否补缴、补缴标志", "Whether it is a back payment"],
  ["pension", "year", "缴费年度、年度、缴费年份、AAE003", "Contribution year"],
  ["pension", "standing", "参保状态、居保状态、业务状态", "Standing on the roll"],
  ["pension", "drawing", "待遇状态、领取状态", "Whether a pension is drawn"],
  ["pension", "diedOn", "死亡日期、死亡时间", "Day of death"],
  ["pension", "otherScheme", "其他险种、是否参保职工", "Insured under another scheme"],
  ["pension", "groups", "代缴类别、对象类别、代缴对象类别", "Groups paid for by the government"],
  ["pension", "interrupted", "以前年度是否中断缴费、是否中断", "Whether an earlier year was left out"],
  ["medical", "idNumber", ID_NUMBERS, "Citizen's ID number"],
  ["medical", "township", TOWNSHIPS, "Township"],
  ["medical", "village", VILLAGES, "Village"],
  ["medical", "groups", "人员类别、资助类别、对象类别、特殊人群类别、救助类别、资助身份", "Groups"],
  ["medical", "paid", "缴费状态、是否缴费、到账状态", "Whether it is paid"],
  ["medical", "enrolled", "是否参保、参保状态、参保情况", "Enrolled"],
  ["medical", "otherScheme", "其他险种、是否参保职工、参保险种", "Insured under another scheme"],
  ["medical", "year", "参保年度、缴费年度、年度", "Year insured"],
  ["medical", "paidYuan", "个人实缴金额、缴费金额、自付金额、个人缴费金额", "Yuan paid by the person"],
  [
    "medical",
    "registeredOn",
    "建档立卡识别日期、识别（认定）日期、识别日期",
    "Day of entering the register of the poor",
  ],
  ["medical", "leftRegisterOn", "退出建档立卡日期、退出日期", "Day of leaving the register of the poor"],
  ["medical", "statusOn", "身份认定日、认定日期", "Day on which groups are judged"],
])("%s: %s stands under %s", (ledger, field, names, inEnglish) => {
  const properties = columnsOf(ledger);
  const headers = names.split("、");
  const [title] = headers;
  const fields = headers.map((header) => matched([header], { properties }).columns[0]?.field);
  expect(fields).toEqual(headers.map(() => field));
  expect(properties[field]).toMatchObject({ title, description: inEnglish });
});

test.each<Ledger>(["pension", "medical"])(
  "%s: no name stands for two facts, but for those that their words tell apart",
  (ledger) => {
    const properties = columnsOf(ledger);
    const shared = Object.entries(properties).flatMap(([field, node]) =>
      (node["x-synonyms"] ?? []).filter((name) => {
        const { properties: all } = ledgerSchema(ledger) as SchemaNode;
        const others = Object.entries(all ?? {}).filter(([other]) => other !== field);
        return others.some(([, other]) => [other.title, ...(other["x-synonyms"] ?? [])].includes(name));
      }),
    );
    expect(new Set(shared)).toEqual(new Set(ledger === "pension" ? ["人员类别"] : []));
  },
);

test.each<[Ledger, string, string]>([
  ["pension", "城乡居保参保缴费台账的一行", "A row of the pension ledger"],
  ["medical", "医保参保台账的一行", "A row of the medical roster"],
])("a row of the %s ledger is called by its name, and says of whom", (ledger, title, description) => {
  expect(ledgerSchema(ledger)).toMatchObject({
    title,
    description,
    required: ["idNumber"],
    "x-anywhere": ["township", "village"],
  });
});

// How a contribution comes to be paid: 二（二）.
test.each<[field: string, option: string, words: readonly [zh: string, en: string]]>([
  ["payment", "self-paid", ["个人缴费", "by the person"]],
  ["payment", "agency-paid", ["政府代缴", "by the government"]],
  ["payment", "back-payment-after-interruption", ["中断后补缴", "back payment after an interruption"]],
  ["payment", "back-payment-for-short-years", ["年限不足补缴", "back payment for too few years"]],
])("a cell of %s reads %s where it is written %j", (field, option, words) => {
  const column = columnsOf("pension")[field] as SchemaNode;
  const read = cellReader(column, {}) as CellReader;
  expect(column["x-labels"]?.[option]).toEqual({ zh: words[0], en: words[1] });
  expect([option, ...words].map(read)).toEqual([option, option, option]);
});

// The groups paid for: 二（二）1 and 2.
test.each<[option: string, words: readonly [zh: string, en: string]]>([
  ["severe-disability", ["重度残疾", "severe disability"]],
  ["subsistence-allowance", ["低保对象", "subsistence allowance"]],
  ["destitute", ["特困人员", "destitute"]],
  ["bereaved-parents", ["独生子女死亡", "only child deceased"]],
  ["parents-of-disabled-child", ["独生子女伤残", "only child disabled"]],
  ["complication", ["节育手术并发症", "complication of birth-control surgery"]],
  ["other", ["其他缴费困难群体", "another hardship group"]],
])("a cell of the groups paid for reads %s where it is written %j", (option, words) => {
  const column = columnsOf("pension")["groups"] as SchemaNode;
  const read = cellReader(column, {}) as CellReader;
  expect(column.items?.["x-labels"]?.[option]).toEqual({ zh: words[0], en: words[1] });
  expect([option, ...words].map(read)).toEqual([[option], [option], [option]]);
});
