import type { Schema } from "../../foundation/description.js";
import { date, optional } from "../../foundation/schema.js";

/** The schema of the day on which a premium was paid. */
export function dayOfPayment(): Schema {
  return optional(date(["缴费日期", "Day of payment"], { absent: { zh: "按尚未缴费计", en: "nothing is paid yet" } }));
}
