import type { Window } from "../../foundation/calendar.js";
import type { Faults } from "./faults.js";

/** Notes a window that ends before it begins. */
export function orderedWindow({ from, to }: Window, path: string, faults: Faults): void {
  faults.unless(from <= to, path, `止日 ${to} 早于起日 ${from}`, `it ends on ${to}, before it begins on ${from}`);
}
