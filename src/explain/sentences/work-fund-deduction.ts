import type { Text } from "../../foundation/text.js";

/** The sentences of the cut of the work fund; `{name}` stands for a value of the step. */
export const workFundDeductionReasons = (): Readonly<Record<string, Text>> => ({
  "cases-not-counted": {
    zh: "抽查以外查出的 {cases} 例，按所选解释不扣。",
    en: "{cases} cases found outside the spot check cost nothing as read here.",
  },
  "unreported-deaths-cut": {
    zh: "死亡未上报 {cases} 例，每例 {each}%，扣 {percent}%。",
    en: "{cases} unreported deaths at {each}% each take {percent}%.",
  },
  "lapses-cut": {
    zh: "月报连续不按时报送 {runs} 段，扣 {times} 次，每次 {each}%，扣 {percent}%。",
    en: "{runs} runs of lapses count {times} times at {each}% and take {percent}%.",
  },
  "cut-capped": {
    zh: "合计超过全部经费，超出的 {over}% 不再扣。",
    en: "The parts exceed the whole fund; {over}% is not taken.",
  },
  "may-cost-points-too": {
    zh: "同一事实还可能在评价评分“资料上报”一项视情扣分，文件未规定只取其一。",
    en:
      "The same fact may also cost points under material reporting on the evaluation sheet, as the assessor sees " +
      "fit; the notice makes neither exclude the other.",
  },
  "fund-cut": {
    zh: "年终工作经费 {base} 元，扣减 {deduction} 元。",
    en: "{deduction} yuan are taken from a fund of {base} yuan.",
  },
  "part-of-a-fen-not-taken": {
    zh: "扣减额不足一分的部分舍去不扣，扣 {deduction} 元（取整办法为本系统约定，文件未规定）。",
    en: "The part of a fen is not taken: {deduction} yuan (a convention of ours; the notice prints none).",
  },
});
