import type { Text } from "../../foundation/text.js";

/** The sentences of the monthly material; `{name}` stands for a value of the step. */
export const monthlyLapseReasons = (): Readonly<Record<string, Text>> => ({
  "nothing-to-report": {
    zh: "{period} 的“{material}”类没有内容可报，也没有按期作零报告。",
    en: "{material} of {period} had nothing to report, and no nil return came in time.",
  },
  "nothing-to-report-in-month": {
    zh: "{period} 没有内容可报，也没有按期作零报告。",
    en: "{period} had nothing to report, and no nil return came in time.",
  },
  "material-on-time": {
    zh: "{period} 的资料已在期限（{lastDay}）内报送。",
    en: "The material of {period} came in by {lastDay}.",
  },
  "material-late": {
    zh: "{period} 的资料有逾期报送，期限最后一天为 {lastDay}。",
    en: "Some material of {period} came in after {lastDay}.",
  },
  "material-missing": {
    zh: "截至 {asOf}，{period} 的资料有未报的，期限最后一天为 {lastDay}。",
    en: "By {asOf} some material of {period}, due by {lastDay}, is missing.",
  },
  "material-empty": { zh: "{period} 没有内容可报。", en: "There was nothing to report for {period}." },
  "material-not-due": {
    zh: "截至 {asOf}，{period} 的资料还没有到期，期限最后一天为 {lastDay}。",
    en: "On {asOf} the material of {period} is not yet due; the last day is {lastDay}.",
  },
  "material-not-stated": {
    zh: "截至 {asOf}，{period} 的资料有的没有说明是否报送，期限最后一天为 {lastDay}；没有说明不等于未报，待补。",
    en:
      "On {asOf} nothing is said of some material of {period}, due by {lastDay}; that is not to say it is missing, " +
      "and is a fact to ask.",
  },
  "material-sent-back": { zh: "退回而不予审批：{classes}。", en: "Sent back and not approved: {classes}." },
  "material-refiled": {
    zh: "退回后已重报：{classes}；重报后是否准予审批未载明。",
    en: "Sent back and in again: {classes}; whether it is approved then is not stated.",
  },
  "lapse-late": {
    zh: "{period} 的资料（期限 {lastDay}）逾期报送，计一次。",
    en: "The material of {period}, due by {lastDay}, came late: a lapse.",
  },
  "lapse-missing": {
    zh: "{period} 的资料（期限 {lastDay}）未报，计一次。",
    en: "The material of {period}, due by {lastDay}, is missing: a lapse.",
  },
  "lapse-not-stated": {
    zh: "{period} 的资料（期限 {lastDay}）没有说明是否报送，待补；补齐前不计次。",
    en: "Nothing is said of some material of {period}, due by {lastDay}: a fact to ask, and no lapse for certain.",
  },
  "lapse-run": { zh: "{from} 至 {to} 连续 {lapses} 次。", en: "{lapses} lapses in a row, {from} to {to}." },
  "lapse-cut": {
    zh: "达到连续次数的有 {runs} 段，扣减年终工作经费 {percent}%。",
    en: "{runs} runs are long enough; {percent}% of the year-end work fund is cut.",
  },
  "lapse-cut-open": {
    zh: "扣减年终工作经费 {least}% 至 {most}%，没有说明的月份补齐后才能确定。",
    en:
      "The months of which nothing is said decide whether {least}% or up to {most}% of the year-end work fund is " +
      "cut.",
  },
  "no-lapse-cut": {
    zh: "没有达到连续次数的，不扣减工作经费。",
    en: "No run is long enough; nothing is cut.",
  },
  "one-lapse-away": {
    zh: "接下来的一次再不按时报送或不报送，即扣减 {percent}%。",
    en: "If the next one is a lapse too, {percent}% is cut.",
  },
  "one-lapse-away-open": {
    zh: "接下来的一次再不按时报送或不报送是否即扣减 {percent}%，没有说明的月份补齐后才能确定。",
    en: "The months of which nothing is said decide whether a lapse of the next one costs {percent}%: a fact to ask.",
  },
});
