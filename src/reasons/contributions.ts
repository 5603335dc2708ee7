import type { Text } from "../foundation/text.js";

/** The sentences of the steps of the pension contribution rules; `{name}` stands for a value of the step. */
export const contributionReasons: Readonly<Record<string, Text>> = {
  "ladder-step": {
    zh: "缴费 {tier} 元，补贴 {subsidy} 元。",
    en: "A contribution of {tier} yuan earns {subsidy} yuan.",
  },
  "ladder-top-step": {
    zh: "缴费 {tier} 元，达到 {from} 元及以上一档，补贴 {subsidy} 元。",
    en: "A contribution of {tier} yuan is at least {from} yuan and earns {subsidy} yuan.",
  },
  "no-ladder-row": {
    zh: "补贴标准自 {lowest} 元起，未列 {tier} 元档，补贴额待有权机关明确。",
    en: "The ladder starts at {lowest} yuan and has no row for {tier} yuan; the subsidy awaits a figure from those in authority.",
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
    en: "As read here, who paid at {tier} yuan before stays at that tier.",
  },
  "back-payment": { zh: "中断后补缴，不享受补贴。", en: "A back payment after an interruption earns no subsidy." },
  "back-payment-for-short-years": {
    zh: "因缴费年限不足而补缴、并未中断，文件未说是否享受补贴。",
    en: "A back payment for too few years, without an interruption: the notice does not say whether it earns a subsidy.",
  },
  "interrupted-current-year": {
    zh: "按所选解释，中断过缴费的人当年缴费也不享受补贴。",
    en: "As read here, who interrupted also loses the current year's subsidy.",
  },
  "outside-window": {
    zh: "缴费日 {paidOn} 不在缴费期 {from} 至 {to} 内。",
    en: "The payment on {paidOn} lies outside the window {from} to {to}.",
  },
};
