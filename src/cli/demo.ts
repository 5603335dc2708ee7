import { type ContributionSubsidyFacts, contributionSubsidy, type Determination, yingzhou2021 } from "../index.js";
import { table } from "../ledger/text/table.js";
import type { Command } from "./command.js";

/** `demo`: a first look. */
export const demoCommand: Command = {
  help: `yingzhou-insurance demo

示例：附件一的任务分解，和几个人的缴费补贴。 A first look: the targets of annex 1, and a few people's subsidies.`,
  options: {},
  arguments: [0, 0],
  run: () => [targets(), "", subsidies(), "", NEXT].join("\n"),
};

function targets(): string {
  const { townships, total, year } = yingzhou2021.pension;
  const rows = [...townships, { ...total, name: "合计 total" }].map(({ name, clause, year: task, phases }) => [
    name,
    String(task),
    ...phases.map(String),
    clause,
  ]);
  return [
    `${year} 年参（续）保缴费任务（人） Enrolment targets, persons`,
    table([["乡镇 township", "全年 year", "第一阶段 phase 1", "第二阶段 phase 2", "条款 clause"], ...rows], [1, 2, 3]),
  ].join("\n");
}

const PEOPLE: readonly (readonly [who: string, facts: ContributionSubsidyFacts])[] = [
  ["自缴 500 元 pays 500", { tier: 500 }],
  ["自缴 6000 元 pays 6,000", { tier: 6000 }],
  ["政府代缴最高档 paid for, highest tier", { tier: 6000, payment: "agency-paid" }],
  ["中断后补缴 pays back", { tier: 500, payment: "back-payment-after-interruption" }],
  ["政府代缴 100 元 paid for, 100", { tier: 100 }],
];

function subsidies(): string {
  const rows = PEOPLE.map(([who, facts]) => {
    const { subsidy, clauses, readings } = contributionSubsidy(facts);
    const relied = readings.map(({ name, option }) => `${name}=${option}`).join(" ");
    return [who, amountOf(subsidy), clauses.join(" "), relied || "—"];
  });
  return [
    "缴费补贴（元） Contribution subsidy, yuan",
    table([["情形 case", "补贴 subsidy", "条款 clauses", "所依据的解释 readings"], ...rows], [1]),
  ].join("\n");
}

function amountOf(amount: Determination): string {
  return amount.status === "determined" ? String(amount.value) : `未定 ${amount.min}–${amount.max}`;
}

const NEXT = `接着试 next: npx yingzhou-insurance explain pension/contribution-subsidy '{"tier":100}'`;
