import type { Text } from "../../foundation/text.js";

/** The sentences of the work-fund grant. */
export const workFundReasons = (): Readonly<Record<string, Text>> => ({
  "grant-row": {
    zh:
      "参保率 {enrolment}%，准确率 {accuracy}%，激活率 {activation}%：按 {yuanPerPerson} 元/人拨付，{persons} 人共 " +
      "{grant} 元。",
    en:
      "Enrolment {enrolment}%, accuracy {accuracy}%, activation {activation}%: {yuanPerPerson} yuan a person, " +
      "{grant} yuan for {persons}.",
  },
  "grant-rounded": {
    zh: "算得 {exact} 元，四舍五入到分为 {grant} 元（取整办法为本系统约定，文件未规定）。",
    en: "{exact} yuan is rounded half up to {grant} yuan, whole fen (a convention of ours; the notice prints none).",
  },
  "grant-next-step": {
    zh: "达到下一档的，标准为 {yuanPerPerson} 元/人，按同样的拨付人数共 {grant} 元，比现在多 {moreYuan} 元。",
    en:
      "The next step pays {yuanPerPerson} yuan a person, {grant} yuan to the same number of persons: {moreYuan} yuan " +
      "more than now.",
  },
  "grant-next-step-uncounted": {
    zh: "更高的档尚有未达到的率，只报了百分数，没有人数和基数，算不出还差多少人。",
    en: "A rate that a better row lacks is given in percent alone, which does not tell how many persons it lacks.",
  },
  "grant-nothing": {
    zh: "参保率 {enrolment}%，准确率 {accuracy}%，激活率 {activation}%：属其余情况，不予拨付。",
    en: "Enrolment {enrolment}%, accuracy {accuracy}%, activation {activation}%: no row fits and nothing is paid.",
  },
  "activation-below-line": {
    zh: "医保电子凭证激活率未达到 {line}%。",
    en: "The activation rate does not reach {line}%.",
  },
  "rate-on-two-rows": {
    zh: "用于比较的参保率正好为 {line}%，同时落在上一档和第三档。",
    en: "An enrolment rate compared as exactly {line}% lies on an upper row and on the third.",
  },
  "accuracy-between-rows": {
    zh: "准确率高于 {above}%、低于 {below}%，前两档均未写明，按所选解释处理。",
    en: "Accuracy above {above}% and below {below}% is on neither upper row as printed; the reading chosen decides.",
  },
  "third-row-accuracy": {
    zh: "第三档准确率只写“{line}%”，高于它的按所选解释处理。",
    en: "The third row says an accuracy of '{line}%' and no more; for higher ones the reading chosen decides.",
  },
});
