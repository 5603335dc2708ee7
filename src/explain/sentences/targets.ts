import type { Text } from "../../foundation/text.js";

/** The sentences of the targets, rates and death reports; `{name}` stands for a value of the step. */
export const targetReasons = (): Readonly<Record<string, Text>> => ({
  "task-printed": {
    zh: "附件1：{township}全年任务 {annual} 人。",
    en: "Annex 1 gives {township} a task of {annual} persons for the year.",
  },
  "task-share": {
    zh: "任务 {annual} 人的 {percent}% 为 {cumulative} 人。",
    en: "{percent}% of a task of {annual} persons is {cumulative}.",
  },
  "no-phase": {
    zh: "{date} 不在任何阶段内，只有全年任务。",
    en: "{date} lies in neither phase; the year's task alone stands.",
  },
  "work-yet-to-begin": {
    zh: "{date} 参（续）保缴费工作尚未开始。",
    en: "On {date} the year's work is still to begin.",
  },
  "phase-alone": {
    zh: "第 {phase} 阶段单独计算，应完成的和已完成的都只计本阶段新增人数。",
    en: "Phase {phase} counts by itself: the persons asked for and those who count are the ones added in it.",
  },
  "target-met": {
    zh: "至 {due} 应完成 {target} 人，差额 {short} 人，已完成。",
    en: "By {due}: {target} persons asked for, {short} missing; it is met.",
  },
  "target-short": {
    zh: "至 {due} 应完成 {target} 人，还差 {short} 人。",
    en: "By {due}: {target} persons asked for, {short} still missing.",
  },
  "target-open": {
    zh: "至 {due} 本阶段应新增 {target} 人；第一阶段末人数未给出，差额在 {fewest} 至 {furthest} 人之间。",
    en:
      "By {due} the phase is to add {target} persons; without the count at the end of the first phase, {fewest} to " +
      "{furthest} are missing.",
  },
  "pace-met": {
    zh: "推算（非条文所定）：{days} 天中已过 {run} 天，照此至 {due} 可达 {fewest} 人，能完成 {target} 人。",
    en:
      "Projected (by no notice): with {run} of {days} days run, this pace brings {fewest} persons by {due}, " +
      "enough for {target}.",
  },
  "pace-missed": {
    zh: "推算（非条文所定）：{days} 天中已过 {run} 天，照此至 {due} 只达 {furthest} 人，不及 {target} 人。",
    en:
      "Projected (by no notice): with {run} of {days} days run, this pace brings {furthest} persons by {due}, " +
      "short of {target}.",
  },
  "pace-yet-to-begin": {
    zh: "至 {due} 的期限自 {from} 起，尚未开始，不推算；日均人数按自该日起的天数计。",
    en: "The time up to {due} begins on {from}: no pace to project yet; persons a day are reckoned from then on.",
  },
  "pace-open": {
    zh:
      "推算（非条文所定）：{days} 天中已过 {run} 天，照此至 {due} 达 {fewest} 至 {furthest} 人，" +
      "能否完成 {target} 人无法推算。",
    en:
      "Projected (by no notice): with {run} of {days} days run, this pace brings {fewest} to {furthest} persons " +
      "by {due}; whether that makes {target} cannot be told.",
  },
  "phase-met": {
    zh: "至 {due} 应完成 {target} 人，到期差额 {short} 人，已按期完成。",
    en: "By {due} {target} persons were asked for, {short} were missing on that day; it was met.",
  },
  "phase-short": {
    zh: "至 {due} 应完成 {target} 人，到期差 {short} 人，未按期完成。",
    en: "By {due} {target} persons were asked for, {short} were missing on that day; it was not met.",
  },
  "phase-short-at-least": {
    zh:
      "至 {due} 应完成 {target} 人；到期人数未给出，按其后的累计人数，到期至少差 {fewest} 人（至多 {furthest} 人），" +
      "未按期完成。",
    en:
      "By {due} {target} persons were asked for; without the count of that day, later counts show at least {fewest} " +
      "missing on it (at most {furthest}), so it was not met.",
  },
  "phase-open": {
    zh: "至 {due} 应完成 {target} 人；到期人数未给出，差额在 {fewest} 至 {furthest} 人之间，是否按期完成无法判断。",
    en:
      "By {due} {target} persons were asked for; without the count of that day, {fewest} to {furthest} were missing, " +
      "and whether it was met cannot be told.",
  },
  "enrolment-rate-unknown": { zh: "任务完成率未给出。", en: "The completion rate is not given." },
  "enrolment-rate-reached": {
    zh: "任务完成率 {percent}%，达到 {line}%。",
    en: "The completion rate of {percent}% reaches {line}%.",
  },
  "enrolment-rate-short": {
    zh: "任务完成率 {percent}%，未达到 {line}%。",
    en: "The completion rate of {percent}% does not reach {line}%.",
  },
  "payment-rate-unknown": { zh: "养老金发放率未给出。", en: "The pension payment rate is not given." },
  "payment-rate-reached": {
    zh: "养老金发放率 {percent}%，达到 {line}%。",
    en: "The pension payment rate of {percent}% reaches {line}%.",
  },
  "payment-rate-short": {
    zh: "养老金发放率 {percent}%，未达到 {line}%。",
    en: "The pension payment rate of {percent}% does not reach {line}%.",
  },
  "percent-below-one": {
    zh: "百分数 {percent} 即 {percent}%，不足百分之一；如为小数表示的比率，请乘以100。",
    en: "{percent} is read as {percent}%, less than one in a hundred; if a share was meant, multiply it by 100.",
  },
  "percent-on-the-line": {
    zh: "所报百分数正好等于 {line}%；如系取整所得，实际可能未达到，请以人数核对。",
    en:
      "The percentage given equals {line}% exactly; if it was rounded, the rate itself may fall short, so check it " +
      "by counts.",
  },
  "death-rate-below": {
    zh: "上报死亡 {deaths} 人，基数 {base} 人，为 {rate}‰，低于 {line}‰，可随机抽查；上报 {clearedFrom} 人起不低于。",
    en:
      "{deaths} reported deaths out of {base} persons are {rate} per mille, below {line}: a spot check may follow; " +
      "from {clearedFrom} on it is not.",
  },
  "death-rate-not-below": {
    zh: "上报死亡 {deaths} 人，基数 {base} 人，为 {rate}‰，不低于 {line}‰（{clearedFrom} 人起）。",
    en:
      "{deaths} reported deaths out of {base} persons are {rate} per mille, not below {line} (met from " +
      "{clearedFrom}).",
  },
  "death-rate-of-part": {
    zh:
      "只有 {days} 天的上报死亡数 {deaths} 人（基数 {base} 人），待补全年数：" +
      "全年 {clearedFrom} 人起不低于 {line}‰。",
    en:
      "{deaths} deaths out of {base} persons cover {days} days only; the year's count is needed: from {clearedFrom} " +
      "on it is not below {line} per mille.",
  },
  "death-rate-below-pro-rata": {
    zh:
      "{days} 天上报死亡 {deaths} 人，基数 {base} 人，按全年 {daysOfYear} 天折合 {rate}‰，" +
      "低于 {line}‰，可随机抽查；该期间 {clearedFrom} 人起不低于。",
    en:
      "{deaths} deaths out of {base} persons in {days} days come to {rate} per mille in the {daysOfYear} of the " +
      "year, below {line}: a spot check may follow; from {clearedFrom} on it is not.",
  },
  "death-rate-not-below-pro-rata": {
    zh:
      "{days} 天上报死亡 {deaths} 人，基数 {base} 人，按全年 {daysOfYear} 天折合 {rate}‰，" +
      "不低于 {line}‰（该期间 {clearedFrom} 人起）。",
    en:
      "{deaths} deaths out of {base} persons in {days} days come to {rate} per mille in the {daysOfYear} of the " +
      "year, not below {line} (met from {clearedFrom}).",
  },
  "township-rate": {
    zh: "{township}：已缴 {paid} 人，全年任务 {target} 人。",
    en: "{township}: {paid} persons paid of a task of {target}.",
  },
  "district-total": {
    zh:
      "已报任务 {reportedTarget} 人，加未报任务 {unreportedTarget} 人，等于全区任务 {districtTarget} 人；已报共缴 " +
      "{paid} 人。",
    en:
      "Tasks reported, {reportedTarget}, and not reported, {unreportedTarget}, make the district's {districtTarget}; " +
      "{paid} persons paid in all.",
  },
});
