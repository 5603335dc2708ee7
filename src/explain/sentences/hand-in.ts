import type { Text } from "../../foundation/text.js";

/** The sentences of hand-in deadlines, whatever the rule; `{name}` stands for a value of the step. */
export const handInReasons = (): Readonly<Record<string, Text>> => ({
  "last-day-is-rest-day": {
    zh: "期限最后一天 {lastDay} 是休息日。",
    en: "The last day, {lastDay}, is a rest day.",
  },
});
