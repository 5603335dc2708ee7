import type { Text } from "../../foundation/text.js";

/** The sentences of the evaluation sheet; `{name}` stands for a value of the step. */
export const evaluationReasons = (): Readonly<Record<string, Text>> => ({
  "score-rate-full": {
    zh: "{percent}%，达到 {line}%，得满分。",
    en: "{percent}% reaches {line}% and earns full points.",
  },
  "score-rate-short": {
    zh: "{percent}%，低于 {line}%，扣 {lost} 分。",
    en: "{percent}% lies below {line}% and loses {lost} points.",
  },
  "score-rate-unknown": { zh: "率未给出（满分线 {line}%）。", en: "The rate is not given (full points from {line}%)." },
  "score-conditions-met": { zh: "所列条件均符合，得满分。", en: "Every condition is met: full points." },
  "score-conditions-failed": { zh: "不符合：{conditions}，不得分。", en: "Not met: {conditions}; no points." },
  "score-conditions-unknown": {
    zh: "未给出：{conditions}，得分待定。",
    en: "Not given: {conditions}; the points are open.",
  },
  "score-deduction": { zh: "视情扣 {deduction} 分。", en: "The assessor takes off {deduction} points." },
  "score-deduction-awaited": {
    zh: "不符合：{conditions}，应视情扣分，扣分数未给出，得分不足 {points} 分。",
    en: "Not met: {conditions}; the assessor's deduction is not given, so the score is below {points}.",
  },
  "score-major-incident": {
    zh: "基金安全方面发生重大问题，此项得0分，失去的分无法再争取。",
    en: "A major problem of fund safety: the item scores 0, and nothing wins the points back.",
  },
  "certification-not-done": { zh: "未开展资格认证，得0分。", en: "Certification was not done: 0 points." },
  "certification-records-incomplete": {
    zh: "已开展资格认证而资料不完整、不规范，细则未规定得分。",
    en: "Certification was done with incomplete records; the sheet prints no score for it.",
  },
  "next-raise-rate": { zh: "提高到 {to}%。", en: "Raise the rate to {to}%." },
  "next-raise-rate-above": { zh: "提高到 {to}% 以上（不含）。", en: "Raise the rate above {to}%." },
  "next-raise-rate-by-persons": {
    zh: "提高到 {to}%，再增 {persons} 人即可。",
    en: "Raise the rate to {to}%; {persons} more persons do.",
  },
  "next-raise-rate-above-by-persons": {
    zh: "提高到 {to}% 以上（不含），再增 {persons} 人即可。",
    en: "Raise the rate above {to}%; {persons} more persons do.",
  },
  "next-meet-conditions": { zh: "满足下列条件：{conditions}。", en: "Meet: {conditions}." },
  "next-give-facts": { zh: "补充情况：{facts}。", en: "Give: {facts}." },
  "score-total-below": {
    zh: "合计得 {earned} 分，失 {lost} 分，待定 {open} 分；有项目须视情扣分而扣分数未给出，总分不足 {below} 分。",
    en:
      "In all {earned} points earned, {lost} lost, {open} open; a deduction of a size not given makes the score less " +
      "than {below}.",
  },
  "score-total": {
    zh: "合计得 {earned} 分，失 {lost} 分，待定 {open} 分。",
    en: "In all {earned} points earned, {lost} lost, {open} open.",
  },
});
