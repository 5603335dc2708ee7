import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the duties of townships and villages; `{name}` stands for a value of the step. */
export const dutyReasons = (): Readonly<Record<string, Text>> => ({
  "campaigns-held": {
    zh: "全年面上宣传 {count} 次，至少应有 {needed} 次。",
    en: "{count} campaigns were held in the year; at least {needed} are asked for.",
  },
  "cadre-trainings-held": {
    zh: "全年两委业务能力培训 {count} 次，至少应有 {needed} 次。",
    en: "{count} trainings of village cadres were held in the year; at least {needed} are asked for.",
  },
  "villages-with-publicity": {
    zh: "{villages} 个村（社区）中，{count} 个开展宣传达到 {needed} 次。",
    en: "Of {villages} villages, {count} had publicity at least {needed} time(s).",
  },
  "villages-without-leaders": {
    zh: "{count} 个村（社区）没有培养带头人或没有发挥带动作用。",
    en: "{count} villages have not fostered leading payers.",
  },
  "villages-with-unknowing-cadres": {
    zh: "{count} 个村（社区）的两委干部不熟悉政策业务。",
    en: "In {count} villages the cadres do not know policy and business.",
  },
  "residents-knowing": {
    zh: "走访居民 {base} 人，全面了解或基本了解政策的 {count} 人；文件未定比例。",
    en: "Of {base} residents visited, {count} know the policy fully or basically; the notice prints no share.",
  },
  "collected-by-deposit": {
    zh: "保费通过社保卡预存、银行代扣征缴。",
    en: "Contributions are collected by deposit on the card and withheld by the bank.",
  },
  "named-online-channel": {
    zh: "属所列网上缴费渠道，由哪家银行付款均可。",
    en: "It is one of the online channels named, from a card of any bank.",
  },
  "channel-on-open-list": {
    zh: "所列网上渠道之后有“等”字，其他网上渠道也可以，由哪家银行付款均可。",
    en: "The list of online channels is open: another one is in order too, from a card of any bank.",
  },
  "channel-not-online": {
    zh: "既非预存代扣也非网上缴费，方案没有写明，由人工核定，不作违规。",
    en: "It is neither a deposit nor online and the plan is silent on it: for a person to review, not a fault.",
  },
  "bodies-compared": {
    zh: "点名的 {named} 个部门中，本年度已比对 {count} 个。",
    en: "In the year data was compared with {count} of the {named} bodies named.",
  },
  "recipients-screened": {
    zh: "筛查领取人员 {count} 人，疑似 {suspects} 人，其中 {undecided} 人待补事实；疑似只是线索，须核实，不因此停发。",
    en:
      "{count} recipients were screened and {suspects} are suspects, {undecided} of whom lack a fact; a " +
      "suspicion is a lead to look into and stops nothing.",
  },
  "villages-with-all-services": {
    zh: "{villages} 个村（社区）中，四项业务都能办的 {count} 个。",
    en: "Of {villages} villages, {count} offer all four services.",
  },
  "unpaid-by-cause": {
    zh: "到龄未领 {unpaid} 人，其中年限不足 {tooFewYears} 人，材料未上报 {papersNotFiled} 人（一人可兼有两种）。",
    en:
      "{unpaid} persons of pension age are unpaid: {tooFewYears} with too few years, {papersNotFiled} with papers " +
      "not filed, some with both.",
  },
  "payment-unknown": {
    zh: "是否已领取待遇不明 {people} 人；因年限不足或材料未上报而未领取的，要及时督催补缴，为其办理待遇核算手续。",
    en:
      "Of {people} person(s) it is not known whether the pension is paid; where it is not, and years or papers are " +
      "lacking, they are to be urged to pay back and helped with the papers.",
  },
  "notice-days": {
    zh: "公示 {days} 天（首尾都计为 {daysInclusive} 天），应不少于 {minimumDays} 天，{outcome}。",
    en:
      "It hung for {days} days ({daysInclusive} counting both ends); at least {minimumDays} are asked for: " +
      "{outcome}.",
  },
  "notices-of-the-year": {
    zh: "全年应公示 {due} 次，已公示 {met} 次，其中临界 {borderline} 次。",
    en: "{due} notices are due in the year and {met} are met, {borderline} of them borderline.",
  },
  "phones-published": {
    zh: "举报电话和监督电话已公布 {count} 个。",
    en: "{count} of the report and supervision phones are published.",
  },
  "no-village-listed": {
    zh: "没有列出村（社区），无法判断是否各村都已做到。",
    en: "No village is listed, so whether each of them does it can't be judged.",
  },
  "villages-with-tables": {
    zh: "{villages} 个村（社区）中，本年度两张表都已张贴在村部、学校、卫生所等人群集中场所醒目位置的 {count} 个。",
    en: "In the year, {count} of {villages} villages had both tables posted prominently where people gather.",
  },
  remittances: {
    zh: "收取 {collected} 元，已上解 {remitted} 元，下欠（未上解）{arrears} 元；“及时”未定天数，不判逾期。",
    en:
      "{collected} yuan were collected and {remitted} yuan remitted, {arrears} yuan are owed; no number of days is " +
      "printed.",
  },
  "lists-due": {
    zh: "{year} 年度数据最迟 {lastDay} 提供，点名的部门中 {lacking} 个尚未提供电子档。",
    en: "The data of {year} is due by {lastDay}; {lacking} of the bodies named have handed no electronic file over.",
  },
  "no-account-listed": {
    zh: "没有列出账户，无法判断是否人人有独自的渠道。",
    en: "No account is listed, so whether everyone has one of their own can't be judged.",
  },
  "accounts-shared": {
    zh: "{accounts} 个账户中，多人共用的 {shared} 个。",
    en: "Of {accounts} accounts, {shared} serve more than one person.",
  },
});
