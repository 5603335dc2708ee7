import type { Text } from "../../foundation/text.js";

/** The sentences of the steps of the pension contribution rules; `{name}` stands for a value of the step. */
export const contributionReasons = (): Readonly<Record<string, Text>> => ({
  "ladder-step": {
    zh: "缴费 {tier} 元的补贴标准为 {subsidy} 元。",
    en: "The subsidy printed for a contribution of {tier} yuan is {subsidy} yuan.",
  },
  "ladder-top-step": {
    zh: "缴费 {tier} 元，属 {from} 元及以上一档，补贴标准为 {subsidy} 元。",
    en: "The subsidy for {tier} yuan is {subsidy} yuan, as printed for {from} yuan and more.",
  },
  "no-ladder-row": {
    zh: "补贴标准自 {lowest} 元起，未列 {tier} 元档，补贴额待有权机关明确。",
    en:
      "The ladder starts at {lowest} yuan and has no row for {tier} yuan; the subsidy awaits a figure from those in " +
      "authority.",
  },
  "figure-supplied": {
    zh: "已提供数额 {value}，出处：{source}。",
    en: "The figure {value} was supplied; its source: {source}.",
  },
  "agency-paid-tier": { zh: "由政府代缴 {tier} 元。", en: "The government pays {tier} yuan on the person's behalf." },
  "agency-paid-no-subsidy": {
    zh: "按所选解释，代缴的不给补贴。",
    en: "As read here, an agency-paid contribution earns no subsidy.",
  },
  "former-lowest-tier-kept": {
    zh: "按所选解释，原 {tier} 元档自缴人员沿用该档。",
    en: "As read here, those who paid {tier} yuan themselves before stay at that tier.",
  },
  "back-payment": { zh: "中断后补缴，不享受补贴。", en: "A back payment after an interruption earns no subsidy." },
  "back-payment-for-short-years": {
    zh: "因缴费年限不足而补缴、按未中断计，文件未说是否享受补贴。",
    en:
      "A back payment for too few years, taken to be without an interruption: the notice does not say whether it " +
      "earns a subsidy.",
  },
  "interrupted-earlier-year": {
    zh: "以前年度中断缴费，补缴的年度不享受补贴，当年按期缴费的照补。",
    en:
      "An earlier year was left out: what is paid back for it earns no subsidy; the current year's payment, made in " +
      "time, does.",
  },
  "interrupted-current-year": {
    zh: "按所选解释，中断过缴费的人当年缴费也不享受补贴。",
    en: "As read here, whoever interrupted payment loses the current year's subsidy too.",
  },
  "outside-window": {
    zh: "{paidOn} 缴费的，不在缴费期 {from} 至 {to} 内。",
    en: "A payment on {paidOn} lies outside the window {from} to {to}.",
  },
  "contribution-window-before": {
    zh: "{day} 距缴费期 {from} 至 {to} 开始还有 {days} 天。",
    en: "{day} is {days} days before the contribution window, {from} to {to}, opens.",
  },
  "contribution-window-in": {
    zh: "{day} 在缴费期 {from} 至 {to} 内，首尾两日都算，含该日还有 {days} 天。",
    en:
      "{day} is within the contribution window, {from} to {to}, first and last day included; {days} days are left, " +
      "this one counted.",
  },
  "contribution-window-after": {
    zh: "{day} 是缴费期 {from} 至 {to} 截止后的第 {days} 天。",
    en: "{day} is {days} days after the contribution window, {from} to {to}, closed.",
  },
  "collection-period-before": {
    zh: "{day} 距集中收缴期 {from} 至 {to} 开始还有 {days} 天。",
    en: "{day} is {days} days before concentrated collection, {from} to {to}, begins.",
  },
  "collection-period-in": {
    zh: "{day} 在集中收缴期 {from} 至 {to} 内，首尾两日都算，含该日还有 {days} 天。",
    en:
      "{day} is within the period of concentrated collection, {from} to {to}, first and last day included; {days} " +
      "days are left, this one counted.",
  },
  "collection-period-after": {
    zh: "{day} 是集中收缴期 {from} 至 {to} 结束后的第 {days} 天。",
    en: "{day} is {days} days after concentrated collection, {from} to {to}, ended.",
  },
  "contribution-tier": {
    zh: "{amount} 元是第 {index} 个缴费档次，共 {tiers} 个。",
    en: "{amount} yuan is contribution tier {index} of {tiers}.",
  },
  "highest-contribution-tier": { zh: "这是最高缴费档次。", en: "It is the highest contribution tier." },
  "agency-only-tier": {
    zh: "{amount} 元只为政府代缴保留，本人不能选缴。",
    en: "{amount} yuan is kept for payment by the government; a payer can't choose it.",
  },
  "no-contribution-tier": {
    zh: "不是缴费档次；档次自 {lowest} 元至 {highest} 元，共 {tiers} 个，两档之间没有别的档次。",
    en: "Not a contribution tier: there are {tiers}, from {lowest} to {highest} yuan, and nothing between them.",
  },
  "account-of-another": {
    zh: "账户不在参保人本人名下，保费须存入本人账户。",
    en: "The account is not in the insured person's own name, as it has to be.",
  },
  "account-holder-unknown": {
    zh: "账户是否在本人名下不明。",
    en: "It is not known whether the account is in the person's own name.",
  },
  "card-unknown": { zh: "存入哪家银行的卡不明。", en: "It is not known which bank's card holds the deposit." },
  "other-bank-card": {
    zh: "存入的是其他银行的卡，按所选解释可以，提请留意。",
    en: "The card is another bank's; as read here it may be used. Please note it.",
  },
  "other-bank-card-for-review": {
    zh: "存入的是其他银行的卡，方案点名颍淮农商行，是否可以需有权机关明确，不因此作未缴费处理。",
    en:
      "The card is another bank's, while the plan names one: someone in authority has to say whether it may be used; " +
      "the year does not count as unpaid for that.",
  },
  "full-deposit": { zh: "余额足够扣款 {tier} 元。", en: "The balance covers the tier of {tier} yuan." },
  "short-balance": {
    zh: "余额 {balance} 元，不足 {tier} 元。",
    en: "The balance of {balance} yuan is below the tier of {tier} yuan.",
  },
  "part-deducted": {
    zh: "按所选解释，余额不足的，先扣现有的 {deducted} 元，补足前当年未缴清。",
    en:
      "As read here, of a short balance the {deducted} yuan there are deducted, and the year is unpaid until the " +
      "rest is made up.",
  },
  "lower-tier-deducted": {
    zh: "按所选解释，余额不足的，改按不超过余额的最高一档扣款 {deducted} 元。",
    en: "As read here, of a short balance the highest tier within it is deducted, {deducted} yuan.",
  },
  "change-rejected": {
    zh: "{registeredOn} 登记变更为 {tier} 元，不是缴费档次，不予采用，请核对。",
    en: "The change to {tier} yuan registered on {registeredOn} is for no tier and is left out; please check it.",
  },
  "change-of-another-year": {
    zh: "{registeredOn} 登记变更为 {tier} 元，不在本年度和上年度之内，与本年度档次无关。",
    en:
      "The change to {tier} yuan registered on {registeredOn} lies outside this year and last and does not bear on " +
      "this year.",
  },
  "change-of-next-year": {
    zh: "{registeredOn} 登记变更为 {tier} 元，与本年度无关；登记在下年度缴费之前的，下年度生效。",
    en:
      "The change to {tier} yuan registered on {registeredOn} leaves this year alone; if it came before next year's " +
      "payment, it applies next year.",
  },
  "change-before-payment": {
    zh: "本年度缴费前登记的档次为 {tier} 元，本年度生效。",
    en: "{tier} yuan were registered before this year's payment and apply this year.",
  },
  "change-of-last-year": {
    zh: "上年度登记变更为 {tier} 元，本年度扣款时生效。",
    en: "A change to {tier} yuan registered last year takes effect at this year's deduction.",
  },
  "change-at-payment": {
    zh: "变更为 {tier} 元与缴费同日，先后不明；变更在先的当年即按变更后的档次，缴费在先的下年度生效。",
    en:
      "Whether the change to {tier} yuan came before or after the payment of the same day is not known: if before, " +
      "it applies in that year, if after, in the next.",
  },
  "choices-at-payment": {
    zh: "缴费当天选过几个档次（{tiers} 元），按哪一个缴费，要看当天的先后。",
    en: "On the day of the payment {tiers} yuan were chosen; which of them was paid hangs on their order on that day.",
  },
  "choice-at-payment": {
    zh: "缴费以选定档次为前提，没有档次可沿用的，缴费当天选定的 {tier} 元即为所缴档次。",
    en:
      "A payment presupposes a chosen tier; with none to carry on, the {tier} yuan chosen on the day of the payment " +
      "are what was paid.",
  },
  "change-after-payment": {
    zh: "缴费后登记变更为 {tier} 元，下年度扣款时生效。",
    en: "A change to {tier} yuan was registered after the payment and takes effect at next year's deduction.",
  },
  "last-year-tier": {
    zh: "缴费前未变更档次的，按上年度选定的 {tier} 元。",
    en: "Without a change before the payment, last year's tier of {tier} yuan carries on.",
  },
  "prior-tier-of-district": {
    zh: "上年度 {tier} 元由政府代缴，不是本人选定的档次，不予沿用。",
    en: "Last year's {tier} yuan were paid by the district and not chosen by the person, so they do not carry on.",
  },
  "prior-payer-unknown": {
    zh: "上年度 {tier} 元由本人缴纳还是政府代缴不明：政府代缴的不是本人选定的档次，不予沿用。",
    en:
      "Whether the person or the district paid last year's {tier} yuan is not known: paid by the district they were " +
      "not chosen by the person and do not carry on.",
  },
  "no-prior-tier": { zh: "没有上年度档次可沿用。", en: "There is no tier of last year to carry on." },
  "last-chosen-tier": {
    zh: "按所选解释，沿用以前最后一次选定的 {tier} 元。",
    en: "As read here, the tier last chosen before, {tier} yuan, carries on.",
  },
  "last-chosen-hint": {
    zh: "以前最后一次选定的是 {tier} 元，仅供选档时参考。",
    en: "The tier last chosen before was {tier} yuan, as a hint for the choice.",
  },
  "former-lowest-tier": {
    zh: "原档次 {tier} 元已不是自缴档次。",
    en: "The former tier of {tier} yuan is no longer open to payers.",
  },
  "former-lowest-tier-lifted": {
    zh: "按所选解释，升到自缴最低的 {tier} 元。",
    en: "As read here, it is lifted to {tier} yuan, the lowest tier open to payers.",
  },
  "aid-added": { zh: "集体补助和其他资助合计 {aid} 元。", en: "The collective and others add {aid} yuan." },
});
