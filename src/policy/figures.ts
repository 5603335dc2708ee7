import type { ClauseId } from "./clause-ids.js";

/** Two calendar dates `YYYY-MM-DD`, both included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** One step of the subsidy ladder; the last one holds for its tier and every higher one. */
export interface LadderStep {
  /** Yuan a year. */
  readonly tier: number;
  /** Yuan a year. */
  readonly subsidy: number;
}

/** A phase of the year's collection work. */
export interface Phase {
  readonly window: Window;
  /** What share of the year's task is to be reached by its end, cumulative, in percent. */
  readonly cumulativePercent: number;
}

/** A row of annex 1, in persons. */
export interface TownshipTask {
  readonly name: string;
  readonly clause: ClauseId;
  readonly year: number;
  readonly phases: readonly number[];
}

/** How an item of the evaluation sheet earns its points. */
export type ItemKind = "rate" | "all-or-nothing" | "certification" | "discretion";

/** An item of the evaluation sheet. */
export interface SheetItem {
  readonly clause: ClauseId;
  readonly points: number;
}

/** An item that loses points for every percentage point below its line. */
export interface RateItem extends SheetItem {
  /** The rate that earns full points, in percent. */
  readonly fullPercent: number;
  /** What a percentage point below costs, a decimal. */
  readonly pointsPerPercentagePoint: string;
}

/** The evaluation sheet of annex 2. */
export interface EvaluationSheet {
  readonly enrolmentRate: RateItem;
  readonly paymentRate: RateItem;
  readonly townshipPublicity: SheetItem;
  readonly villagePublicity: SheetItem;
  readonly serviceStandards: SheetItem;
  readonly dynamicManagement: SheetItem;
  readonly benefitVerification: SheetItem;
  readonly certification: SheetItem;
  readonly systemOperation: SheetItem;
  readonly villageServices: SheetItem;
  readonly materialReporting: SheetItem;
  readonly fileManagement: SheetItem;
  readonly fundManagement: SheetItem;
  readonly policySatisfaction: RateItem;
  readonly workSatisfaction: RateItem;
}

/** Figures of the pension notice. */
export interface PensionFigures {
  /** The contribution year that the notice governs. */
  readonly year: number;
  /** The district's task, in persons. */
  readonly task: number;
  /** Both rates to be reached, in percent. */
  readonly completionPercent: number;
  readonly contributionWindow: Window;
  readonly collectionPeriod: Window;
  /** Contribution tiers, yuan a year, ascending. */
  readonly tiers: readonly number[];
  readonly subsidyLadder: readonly LadderStep[];
  readonly agencyPaid: {
    /** The tier kept for agency payment only, yuan a year. */
    readonly baseTier: number;
    /** The mildest grade of disability that counts as severe; graver grades have smaller numbers. */
    readonly severeDisabilityGrade: number;
    readonly childDisabilityGrade: number;
    readonly complicationGrade: number;
    /** The age that the wife has reached. */
    readonly wifeAge: number;
  };
  readonly renewal: {
    /** The day the system began. */
    readonly systemStart: string;
    /** Who had reached the pension age before this day is no renewal target. */
    readonly pensionAgeBefore: string;
    readonly pensionAge: number;
    /** The age from which a person is a focus of renewal work. */
    readonly focusAge: number;
  };
  readonly phases: readonly Phase[];
  readonly townships: readonly TownshipTask[];
  /** The last row of annex 1: the whole district. */
  readonly total: TownshipTask;
  readonly monthlyMaterial: {
    /** The day of the next month by which a month's material is due. */
    readonly dueDay: number;
  };
  readonly certification: { readonly cycle: Window; readonly inspection: Window };
  readonly publicNotice: { readonly minimumDays: number };
  readonly publicity: {
    /** At least so many of each in the year. */
    readonly campaigns: number;
    readonly cadreTrainings: number;
    readonly villagePublicity: number;
  };
  /** The day of each year by which departments hand over the lists of special groups. */
  readonly departmentLists: { readonly month: number; readonly day: number };
  readonly deductions: {
    /** Reported deaths below this many in a thousand are spot-checked. */
    readonly deathRatePerMille: number;
    readonly percentPerUnreportedDeath: number;
    /** So many months in a row, or more, late or missing. */
    readonly lapseRun: number;
    readonly lapsePercent: number;
  };
  readonly evaluation: EvaluationSheet;
}

/** The groups whose premium the medical notice speaks of. */
export type PremiumGroup =
  | "destitute"
  | "disaster-stricken-poor"
  | "subsistence-allowance"
  | "registered-poor"
  | "orphan"
  | "severe-disability"
  | "one-child-family"
  | "two-daughter-family"
  | "fisher";

/** The bodies that identify a group. */
export type Certifier = "poverty-alleviation" | "civil-affairs" | "health" | "disabled-persons-federation";

/** A row of the work-fund grant; bounds in percent, both included. */
export interface GrantStep {
  readonly clause: ClauseId;
  readonly enrolment: { readonly from: number; readonly to?: number };
  readonly accuracy: { readonly from: number; readonly to?: number };
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
  readonly subsidies: Readonly<Partial<Record<PremiumGroup, { readonly yuan: number; readonly clause: ClauseId }>>>;
  /** Who was on the register of the poor on this day or after it. */
  readonly registeredPoorSince: string;
  readonly paymentWindow: Window;
  /** The last day for returning migrant workers, and the one that the other reading gives. */
  readonly returningWorkersTo: { readonly yearAfterOpening: string; readonly yearAfterInsuredYear: string };
  readonly newborn: {
    readonly months: number;
    /** The same term in days, for the reading that counts days. */
    readonly days: number;
  };
  readonly certifiers: Readonly<Partial<Record<PremiumGroup, { readonly body: Certifier; readonly clause: ClauseId }>>>;
  readonly listDeadline: string;
  /** In percent. */
  readonly enrolmentRateTarget: number;
  readonly workFund: {
    /** The activation rate that every row asks for, in percent. */
    readonly activationPercent: number;
    /** From the best row to the least. */
    readonly steps: readonly GrantStep[];
    readonly otherwise: ClauseId;
  };
}
