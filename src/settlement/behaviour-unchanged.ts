import { addMonths } from "../foundation/calendar.js";
import type { Text } from "../foundation/text.js";

/** What every comparison of two policies takes for granted of people. */
export const behaviourUnchanged: Text = {
  zh:
    "以人的行为不变为前提：谁缴费、选哪档、属于哪类都照台账，只把日期和年度移到另一份政策的年度（2月29日移到28日）；" +
    "政策改变后人们怎样选择，不作推测。",
  en:
    "What people do is taken as unchanged: who pays, at which tier, in which groups. Only days and years move to the " +
    "other policy's year (29 February to the 28th); what people would choose instead is not guessed.",
};

const MONTHS_IN_YEAR = 12;

/** The same day so many years later, or earlier; 29 February becomes the 28th. */
export function movedDay(day: string, years: number): string {
  return addMonths(day, MONTHS_IN_YEAR * years);
}
