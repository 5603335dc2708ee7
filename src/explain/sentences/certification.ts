import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of certification; `{name}` stands for a value of the step. */
export const certificationReasons = (): Readonly<Record<string, Text>> => ({
  "certification-cycle": {
    zh: "认证工作周期为 {from} 至 {to}。",
    en: "The certification cycle runs from {from} to {to}.",
  },
  "never-certified": {
    zh: "未给出认证记录（没有或不明）：条文只写了上年度办过认证的人，转人工核定。",
    en:
      "No certification is given, none or not known: the clause speaks of people certified last year, so a person " +
      "must review this.",
  },
  "first-certified-after-cycle": {
    zh: "未给出本周期前的认证记录（没有或不明），本次认证又在周期之后；条文只写了上年度办过认证的人，转人工核定。",
    en:
      "No certification before this cycle is given and this one came after it; the clause speaks of people certified " +
      "last year, so a person must review this.",
  },
  "earlier-certification-unknown": {
    zh: "上次认证日期未载明，本次认证是否逾期无从判断，转人工核定。",
    en:
      "The certification before this one is not known, so it can't be told whether this one came in time; a person " +
      "must review it.",
  },
  "last-certified-earlier": {
    zh: "本周期前最近一次认证为 {certifiedOn}，早于上年度，以前年度已应停发。",
    en:
      "The last certification before this cycle, on {certifiedOn}, was before last year: a stop was due in an " +
      "earlier year.",
  },
  "certified-since": {
    zh:
      "{certifiedOn} 已认证，此后不再因以前未认证停发；此前是否应停发、自哪个月起，待有权机关明确，" +
      "是照发还是恢复并补发因此转人工核定，实际停发的月份予以补发。",
    en:
      "Certified on {certifiedOn}: nothing stops any more for want of an earlier one. Whether a stop was due before, " +
      "and from which month, is for someone in authority to say, so whether payment continues or resumes is for " +
      "review; what was in fact withheld is paid back.",
  },
  "certified-or-still-time": {
    zh: "最近一次认证为 {certifiedOn}，认证最后一天为 {lastDay}，没有逾期。",
    en: "Last certified on {certifiedOn}; the last day to certify is {lastDay}: not late.",
  },
  "stop-due": {
    zh: "至 {lastDay} 仍未认证，应自 {firstWithheldMonth} 起停发。",
    en: "Not certified by {lastDay}: the pension is due to stop from {firstWithheldMonth}.",
  },
  "certified-before-stop": {
    zh: "{certifiedOn} 补办认证，早于首个停发月 {firstWithheldMonth}，不因逾期停发，按期发放的也无须补发。",
    en:
      "Certified on {certifiedOn}, before {firstWithheldMonth} would be withheld: no stop is due for being late, and " +
      "nothing that was paid is owed again.",
  },
  "stopped-before-certification": {
    zh: "至 {dueBy} 未认证，应自 {firstWithheldMonth} 起停发。",
    en: "Certification was due by {dueBy} and did not come; the pension stops from {firstWithheldMonth}.",
  },
  "certified-late": {
    zh: "{certifiedOn} 已补办认证，恢复发放，停发的月份予以补发。",
    en: "Certified on {certifiedOn}: payment resumes, and what was withheld is paid back.",
  },
  "next-certification": {
    zh: "自本次认证起算，下一次认证的最后一天为 {lastDay}。",
    en: "Counted from this certification, the last day of the next one is {lastDay}.",
  },
  "next-cycle-not-printed": {
    zh: "方案只规定了 {year} 年的认证周期，以后年度如何认证、是否照发没有规定。",
    en:
      "The plan prints the certification cycle of {year} alone: it has no rule for a later year's, nor for payment " +
      "in that year.",
  },
  "next-cycle-carried": {
    zh: "认证周期沿用到以后年度的，下一年度认证的最后一天为 {lastDay}。",
    en: "With the cycle carried on into later years, the last day to certify for the next year is {lastDay}.",
  },
  "named-method": { zh: "属所列认证方式。", en: "It is one of the methods named." },
  "method-on-open-list": {
    zh: "所列方式之后有“等”字，未列的方式由人工核定，不作违规。",
    en: "The list of methods is open: one not named is for a person to review, not a fault.",
  },
  "inspection-window": {
    zh: "检查日为 {inspectedOn}，规定在 {from} 至 {to}。",
    en: "The inspection was on {inspectedOn}; it is set for {from} to {to}.",
  },
  "months-paid-back": {
    zh: "{certifiedOn} 认证，补发停发的 {months} 个月共 {backPay} 元，不计利息。",
    en: "Certified on {certifiedOn}: {months} months are paid back, {backPay} yuan in all, without interest.",
  },
  "months-due-back": {
    zh: "{certifiedOn} 认证，补发停发的 {months} 个月，不计利息。",
    en: "Certified on {certifiedOn}: {months} months are paid back, without interest.",
  },
  "months-due-back-at-least": {
    zh: "{certifiedOn} 认证，至少补发停发的 {months} 个月，不计利息。",
    en: "Certified on {certifiedOn}: at least {months} months are paid back, without interest.",
  },
  "certification-month-unknown": {
    zh: "补办认证当月（{month}）是否停发不明，停发的一并补发。",
    en: "Whether {month}, the month of the certification, was withheld is not known; if it was, it is paid back too.",
  },
  "month-after-certification": {
    zh: "{month} 在认证之后，属正常发放，不计入补发。",
    en: "{month} comes after the certification: an ordinary payment and no back-pay.",
  },
  "withheld-early-unknown": {
    zh: "所列停发月份是否不应停发，要看本周期前最近一次认证的日期，待补；应补发的数额不受影响。",
    en:
      "Whether a month listed was withheld too early hangs on the certification before this cycle, a fact to ask; " +
      "what is paid back does not.",
  },
  "withheld-too-early": {
    zh: "{month} 按规定不应停发，实际停发的一并补发。",
    en: "{month} was not due to be withheld; it is paid back likewise.",
  },
  "death-reports-monthly": {
    zh: "死亡注销资料每月报送，共列 {count} 个月。",
    en: "Deaths are reported every month; {count} months are listed.",
  },
  "death-report-day-borrowed": {
    zh: "死亡注销资料没有写明报送日期，比照基础资料月报，次月 {dueDay} 日到期。",
    en: "No day is printed here; it is borrowed from the monthly material, due on day {dueDay} of the next month.",
  },
});
