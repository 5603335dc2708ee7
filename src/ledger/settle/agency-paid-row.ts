import type { PensionRecord } from "../../index.js";

/** Whether a row says that the district pays for the person, or that the person is in a group for which it does. */
export function isAgencyPaidRow({ payment, agencyPaid, groups = [] }: PensionRecord): boolean {
  return agencyPaid ?? (payment === undefined ? groups.length > 0 : payment === "agency-paid");
}
