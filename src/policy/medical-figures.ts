import type { Window } from "../foundation/calendar.js";
import type { ClauseId } from "./clause-ids.js";

/**
 * The groups whose premium the medical notice speaks of (二): for the first four it prints a figure, for the others it
 * refers to standards that it does not print. Whoever is in a group that it does not name (其他特殊人群) is in `other`.
 */
export type PremiumGroup =
  | "destitute"
  | "disaster-stricken-poor"
  | "subsistence-allowance"
  | "registered-poor"
  | "orphan"
  | "severe-disability"
  | "one-child-family"
  | "two-daughter-family"
  | "fisher"
  | "other";

/** The bodies that identify a group: poverty relief, civil affairs, health, the disabled persons' federation. */
export type Certifier = "poverty-alleviation" | "civil-affairs" | "health" | "disabled-persons-federation";

/** What the medical aid fund pays for a person of a group. */
export interface GroupSubsidy {
  /** Yuan a year, or the whole premium, whatever it is. */
  readonly subsidy: number | "full";
  /** Yuan a year that the person pays beside an amount; with it the premium, and none beside the whole of it. */
  readonly selfPaid?: number;
  /** The clause that prints it. */
  readonly clause: ClauseId;
}

/** Who identifies a group. */
export interface GroupCertifier {
  /** The body. */
  readonly body: Certifier;
  /** The clause that names it. */
  readonly clause: ClauseId;
}

/** An online way of paying that a notice can name: the bureau's WeChat account, Alipay, Wanshitong (皖事通). */
export type NamedOnlineChannel = "wechat-account" | "alipay" | "wanshitong";

/** A community or village where one may pay offline: of registration, of usual residence. */
export type NamedPlace = "registration" | "usual-residence";

/** Bounds in percent, both included. */
export interface PercentRange {
  /** At least. */
  readonly from: number;
  /** At most; none where there is no upper bound. */
  readonly to?: number;
}

/** A row of the work-fund grant; bounds in percent, both included. */
export interface GrantStep {
  /** The clause of the row. */
  readonly clause: ClauseId;
  /** The enrolment rate that it asks for. */
  readonly enrolment: PercentRange;
  /** The accuracy of the data that it asks for. */
  readonly accuracy: PercentRange;
  /** Yuan a person, a decimal. */
  readonly yuanPerPerson: string;
}

/** Figures of the medical notice. */
export interface MedicalFigures {
  /** The insured year that the notice governs. */
  readonly year: number;
  /** Yuan a person and year. */
  readonly premium: number;
  /** Yuan a person and year, for the groups whose figure is printed. */
  readonly subsidies: Readonly<Partial<Record<PremiumGroup, GroupSubsidy>>>;
  /** Who was on the register of the poor on this day or after it. */
  readonly registeredPoorSince: string;
  /** The days in which the premium is paid. */
  readonly premiumWindow: Window;
  /** The last day for returning migrant workers. */
  readonly returningWorkersTo: string;
  /** Where the premium may be paid. */
  readonly channels: {
    /** The online channels named; their list is open. */
    readonly online: readonly NamedOnlineChannel[];
    /** The places for paying offline. */
    readonly places: readonly NamedPlace[];
  };
  /** The term for the newborn. */
  readonly newborn: {
    /** In months. */
    readonly months: number;
    /** The same term in days, for the reading that counts days. */
    readonly days: number;
  };
  /** Who identifies each group. */
  readonly certifiers: Readonly<Partial<Record<PremiumGroup, GroupCertifier>>>;
  /** The day by which lists of groups are handed over. */
  readonly listDeadline: string;
  /** In percent. */
  readonly enrolmentRateTarget: number;
  /** The grant of work funds. */
  readonly workFund: {
    /** The activation rate that every row asks for, in percent. */
    readonly activationPercent: number;
    /** From the best row to the least. */
    readonly steps: readonly GrantStep[];
    /** The clause on those who reach no row. */
    readonly otherwise: ClauseId;
  };
}
