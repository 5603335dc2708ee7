import { notKnown } from "../../foundation/absent.js";
import type { Schema } from "../../foundation/description.js";
import { date, optional } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { ReadingName } from "../../policy/reading-names.js";
import { acceptNotBefore } from "../../rule/refusals.js";
import type { Trace } from "../../rule/trace.js";

/** When a person stood on the register of the poor. */
export interface PoorRegisterFacts {
  /** The day of entering the register; when left out, taken to be no later than the status date. */
  readonly registeredOn?: string;
  /** The day of leaving it; when left out, the person is on it. */
  readonly leftRegisterOn?: string;
}

/** The schemas of {@link PoorRegisterFacts}. */
export function poorRegisterFacts(): Readonly<Record<"registeredOn" | "leftRegisterOn", Schema>> {
  return {
    registeredOn: optional(
      date(["建档立卡识别日期", "Day of entering the register of the poor"], {
        synonyms: ["识别（认定）日期", "识别日期"],
        absent: { zh: "按不晚于身份认定日计", en: "taken to be no later than the status date" },
      }),
    ),
    leftRegisterOn: optional(
      date(["退出建档立卡日期", "Day of leaving the register of the poor"], {
        synonyms: ["退出日期"],
        absent: { zh: "按仍在册计", en: "taken to be on it" },
      }),
    ),
  };
}

/** The readings that the standing of a registered poor hangs on. */
export const registerReadings: readonly ReadingName[] = [
  "registeredPoorScope",
  "leftRegisterOnCutoff",
  "statusChangeAfterPayment",
];

/** The day on which groups are judged, best the day of payment; before paying begins, its first day is taken. */
export function statusDate(): Schema {
  return optional(date(["身份认定日", "Day on which groups are judged"], { synonyms: ["认定日期"], ...notKnown }));
}

/** The dates that decide whether a person counts among the registered poor. */
export interface RegisterDates {
  readonly registeredOn?: string | undefined;
  readonly leftRegisterOn?: string | undefined;
  /** The day on which groups are judged. */
  readonly statusOn?: string | undefined;
}

/**
 * Whether a person counts among the registered poor; undefined where that hangs on a status date not given. Groups are
 * judged as of payment, and paying begins with the window: what was so by its first day is so on any day of payment.
 */
export function countsAsRegisteredPoor(dates: RegisterDates, trace: Trace): boolean | undefined {
  const { registeredOn = "", leftRegisterOn, statusOn = "" } = dates;
  const {
    registeredPoorSince: since,
    premiumWindow: { from },
  } = trace.policy.medical;
  if (statusOn) trace.rely("statusChangeAfterPayment");
  const hasEntered = isPast(registeredOn);
  if (hasEntered === false) return no("registered-after-status-date");
  if (leftRegisterOn === undefined) return hasEntered;
  if (trace.read("registeredPoorScope") === "current-only") {
    const hasLeft = isPast(leftRegisterOn);
    if (hasLeft === undefined) return undefined;
    return hasLeft ? no("left-register") : hasEntered;
  }
  if (leftRegisterOn > since) return hasEntered;
  if (leftRegisterOn === since && trace.read("leftRegisterOnCutoff") === "counts") return hasEntered;
  return no("left-register-before-cutoff", { since });

  /** Whether a day is no later than the one on which groups are judged; undefined where that can't be said. */
  function isPast(day: string): boolean | undefined {
    if (day <= statusOn) return true;
    if (day > from) return statusOn ? false : undefined;
    trace.step("paying-begins", "M-3.a", { from });
    return true;
  }

  function no(code: string, values?: Readonly<Record<string, string>>): false {
    trace.step(code, "M-2.c", values);
    return false;
  }
}

/**
 * Refuses dates of the register of a person who is not on it, and a day of leaving before that of entering.
 *
 * @throws {@link RuleInputError} when there are such dates
 */
export function refuseRegisterDates(
  trace: Trace,
  path: string,
  facts: PoorRegisterFacts,
  groups: readonly PremiumGroup[],
): void {
  const { registeredOn = "", leftRegisterOn = registeredOn } = facts;
  if (leftRegisterOn === "") return;
  if (!groups.includes("registered-poor")) {
    const field = facts.leftRegisterOn === undefined ? "registeredOn" : "leftRegisterOn";
    trace.refuse(
      `${path}${field}`,
      facts[field],
      {
        zh: "人员类别中没有建档立卡贫困人口，却填了识别或退出日期",
        en: "a date of the register of the poor is given for a person not in that group",
      },
      { zh: "人员类别含 registered-poor，或不填该日期", en: "registered-poor among the groups, or no such date" },
    );
  }
  acceptNotBefore(registeredOn, trace, `${path}leftRegisterOn`, leftRegisterOn);
}
