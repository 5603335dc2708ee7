import { takenAsNo } from "../../foundation/absent.js";
import type { Extra, Schema } from "../../foundation/description.js";
import { choice, count, date, flag, optional, record } from "../../foundation/schema.js";
import { daysLate } from "../../rule/hand-in.js";
import type { Trace } from "../../rule/trace.js";

/** The classes that the monthly material is sorted into. */
export const materialClasses = ["new-enrolment", "change", "benefit-claim", "cancellation"] as const;

/** A class of monthly material (二（七）): new enrolments, changes of details, benefit claims, cancellations. */
export type MaterialClass = (typeof materialClasses)[number];

/** What was handed in of one class of a month's material, or of all. */
export interface ClassReport {
  /** The class; when left out, all four at once. */
  readonly material?: MaterialClass;
  /** The day it came in first; a report that is listed without one says that it did not. */
  readonly handedInOn?: string;
  /** Whether there was nothing to report; when left out, taken not to be so. */
  readonly nothingToReport?: boolean;
  /** Whether it was sent back for its quality; when left out, taken not to be so. */
  readonly rejected?: boolean;
  /** The day it came in again; when left out, it did not. */
  readonly refiledOn?: string;
  /** Whether it came in again later than a day that the centre had set; when left out, taken not to be so. */
  readonly refiledLate?: boolean;
}

/**
 * How a class of a month's material stands; `empty` had nothing to report, `not-due` still has time, and of
 * `not-stated`, its last day past, nothing is said.
 */
export type ClassState = "on-time" | "late" | "missing" | "empty" | "not-due" | "not-stated";

/** How one class of a month's material stands. */
export interface ClassStanding {
  /** The class of material. */
  readonly material: MaterialClass;
  /** How it was handed in, or that it was not. */
  readonly state: ClassState;
  /** Days by which it came late, or is late by now; 0 otherwise. */
  readonly daysLate: number;
  /** Whether it was sent back, in again or not. */
  readonly rejected: boolean;
}

/** The schema of how a class or a month stands. */
export function classState(): Schema<ClassState> {
  return choice(["报送情况", "How it stands"], {
    "on-time": ["按时", "on time"],
    late: ["逾期报送", "late"],
    missing: ["未报", "missing"],
    empty: ["无内容", "nothing to report"],
    "not-due": ["未到期", "not yet due"],
    "not-stated": ["未说明", "not stated"],
  });
}

/** The schema of a class of material. */
export function materialClass(extra?: Extra): Schema<MaterialClass> {
  return choice(
    ["资料类别", "Class of material"],
    {
      "new-enrolment": ["新增参保", "new enrolments"],
      change: ["信息变更", "changes of details"],
      "benefit-claim": ["待遇领取", "benefit claims"],
      cancellation: ["注销", "cancellations"],
    },
    extra,
  );
}

/** The members of a facts schema that {@link ClassReport} stand for. */
export function classReportFacts(): Readonly<Record<keyof ClassReport, Schema>> {
  return {
    material: optional(materialClass({ absent: { zh: "按四类一并计", en: "all four at once" } })),
    handedInOn: optional(date(["实报日期", "Day it came in"], { absent: { zh: "按未报计", en: "it did not" } })),
    nothingToReport: optional(flag(["是否无内容可报", "Nothing to report"], takenAsNo)),
    rejected: optional(flag(["是否退回", "Sent back"], takenAsNo)),
    refiledOn: optional(date(["重报日期", "Day it came in again"], { absent: { zh: "按未重报计", en: "it did not" } })),
    refiledLate: optional(flag(["重报是否逾期", "Came in again late"], takenAsNo)),
  };
}

/** The schema of a {@link ClassStanding}. */
export function classStandingSchema(): Schema<ClassStanding> {
  return record(["各类报送情况", "How a class stands"], {
    material: materialClass(),
    state: classState(),
    daysLate: count(["逾期天数", "Days late"]),
    rejected: flag(["是否退回", "Sent back"]),
  });
}

/** A month, its last day and the day of the look. */
export interface Deadline {
  readonly period: string;
  readonly lastDay: string;
  readonly asOf: string;
}

/** How a class of which nothing is said stands: once due, missing only where all that came in is listed. */
export function standingUnlisted(
  material: MaterialClass,
  { lastDay, asOf }: Deadline,
  complete: boolean,
): ClassStanding {
  const late = daysLate(lastDay, asOf);
  if (late === 0) return { material, state: "not-due", daysLate: 0, rejected: false };
  return complete
    ? { material, state: "missing", daysLate: late, rejected: false }
    : { material, state: "not-stated", daysLate: 0, rejected: false };
}

/** How a class that is listed stands on a day. */
export function standingOfClass(
  material: MaterialClass,
  report: ClassReport,
  deadline: Deadline,
  trace: Trace,
): ClassStanding {
  const { counted, afterRefiling } = countedDay(report, trace);
  const late = daysLate(deadline.lastDay, counted ?? deadline.asOf);
  const state = afterRefiling ? "late" : stateOf(material, report, deadline.period, counted, late, trace);
  return {
    material,
    state,
    daysLate: state === "late" || state === "missing" ? late : 0,
    rejected: report.rejected === true,
  };
}

interface Counted {
  /** The day that decides; undefined where nothing came in. */
  readonly counted: string | undefined;
  /** Whether it came in again after the day that the centre had set. */
  readonly afterRefiling: boolean;
}

/** The first day decides, or for material sent back, as it is read, the day it came in again. */
function countedDay({ handedInOn, rejected, refiledOn, refiledLate }: ClassReport, trace: Trace): Counted {
  if (rejected !== true) return { counted: handedInOn, afterRefiling: false };
  if (trace.read("rejectedMaterial") === "lapse") return { counted: refiledOn, afterRefiling: false };
  return refiledLate === true
    ? { counted: refiledOn, afterRefiling: true }
    : { counted: handedInOn, afterRefiling: false };
}

function stateOf(
  material: MaterialClass,
  { nothingToReport, material: listed }: ClassReport,
  period: string,
  counted: string | undefined,
  late: number,
  trace: Trace,
): ClassState {
  if (nothingToReport === true && (counted === undefined || late > 0)) {
    if (listed !== undefined && late > 0) trace.step("nothing-to-report", "P-2.7.a", { period, material });
    // Said of all four at once, it is told once.
    if (listed === undefined && late > 0 && material === materialClasses[0])
      trace.step("nothing-to-report-in-month", "P-2.7.a", { period });
    if (trace.read("nilReport") === "not-a-lapse") return "empty";
  }
  if (counted === undefined) return late > 0 ? "missing" : "not-due";
  return late > 0 ? "late" : "on-time";
}
