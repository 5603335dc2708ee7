import type { Schema } from "../../foundation/description.js";
import { date, optional } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
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
      }),
    ),
    leftRegisterOn: optional(
      date(["退出建档立卡日期", "Day of leaving the register of the poor"], { synonyms: ["退出日期"] }),
    ),
  };
}

/** The day on which groups are judged, best the day of payment. */
export function statusDate(): Schema {
  return optional(date(["身份认定日", "Day on which groups are judged"], { synonyms: ["认定日期"] }));
}

type Left = "not-left" | "before-cutoff" | "on-cutoff" | "after-cutoff";
type OnStatusDate = "not-asked" | "on-register" | "left" | "not-yet";

const leftStates: readonly Left[] = ["not-left", "before-cutoff", "on-cutoff", "after-cutoff"];
const statusStates: readonly OnStatusDate[] = ["not-asked", "on-register", "left", "not-yet"];

/** How many standings there are. */
export const standings: number = leftStates.length * statusStates.length;

/** Where the dates of a person lie: all that an answer depends on, as a number; 0 without dates. */
export function standingOf(facts: PoorRegisterFacts, statusOn: string | undefined, policy: Policy): number {
  const { registeredOn = "", leftRegisterOn } = facts;
  if (statusOn === undefined && leftRegisterOn === undefined) return 0;
  return (
    leftStates.indexOf(leftOf(leftRegisterOn, policy)) * statusStates.length + statusStates.indexOf(onStatusDate())
  );

  function onStatusDate(): OnStatusDate {
    if (statusOn === undefined) return "not-asked";
    if (statusOn < registeredOn) return "not-yet";
    return leftRegisterOn !== undefined && leftRegisterOn <= statusOn ? "left" : "on-register";
  }
}

function leftOf(leftRegisterOn: string | undefined, policy: Policy): Left {
  const cutoff = policy.medical.registeredPoorSince;
  if (leftRegisterOn === undefined) return "not-left";
  if (leftRegisterOn === cutoff) return "on-cutoff";
  return leftRegisterOn < cutoff ? "before-cutoff" : "after-cutoff";
}

/** Whether a person counts among the registered poor; undefined where a current register asks for a status date. */
export function countsAsRegisteredPoor(standing: number, trace: Trace): boolean | undefined {
  const left = leftStates[Math.trunc(standing / statusStates.length)] as Left;
  const onDate = statusStates[standing % statusStates.length] as OnStatusDate;
  if (onDate !== "not-asked") trace.rely("statusChangeAfterPayment");
  if (onDate === "not-yet") return no("registered-after-status-date");
  if (left === "not-left") return true;
  if (trace.read("registeredPoorScope") === "current-only") {
    if (onDate === "on-register") return true;
    return onDate === "left" ? no("left-register") : undefined;
  }
  if (left === "after-cutoff") return true;
  if (left === "on-cutoff" && trace.read("leftRegisterOnCutoff") === "counts") return true;
  return no("left-register-before-cutoff", { since: trace.policy.medical.registeredPoorSince });

  function no(code: string, values?: Readonly<Record<string, string>>): false {
    trace.step(code, "M-2.c", values);
    return false;
  }
}

/** Refuses dates of the register that can't be so. */
export function refuseRegisterDates(trace: Trace, path: string, facts: PoorRegisterFacts, inGroup: boolean): void {
  const { registeredOn = "", leftRegisterOn } = facts;
  if (!inGroup) {
    const field = leftRegisterOn === undefined ? "registeredOn" : "leftRegisterOn";
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
  if (leftRegisterOn !== undefined && leftRegisterOn < registeredOn)
    trace.refuse(
      `${path}leftRegisterOn`,
      leftRegisterOn,
      { zh: "退出日期早于识别日期", en: "the day of leaving is before the day of entering" },
      { zh: `不早于 ${registeredOn}`, en: `not before ${registeredOn}` },
    );
}
