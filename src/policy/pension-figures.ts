import type { Window } from "../foundation/calendar.js";
import type { ClauseId } from "./clause-ids.js";

/** One step of the subsidy ladder: it holds from its tier up to the next step, the last one for every higher tier. */
export interface LadderStep {
  /** Yuan a year. */
  readonly tier: number;
  /** Yuan a year. */
  readonly subsidy: number;
}

/** A phase of the year's collection work. */
export interface Phase {
  /** The clause that sets it. */
  readonly clause: ClauseId;
  /** Its days. */
  readonly window: Window;
  /** What share of the year's task is to be reached by its end, cumulative, in percent. */
  readonly cumulativePercent: number;
}

/** A row of annex 1, in persons. */
export interface TownshipTask {
  /** As printed. */
  readonly name: string;
  /** The row. */
  readonly clause: ClauseId;
  /** The year's task. */
  readonly year: number;
  /** What each phase asks for by itself; together they are the year's task. */
  readonly phases: readonly number[];
}

/** An item of the evaluation sheet. */
export interface SheetItem {
  /** The clause that the item stands in. */
  readonly clause: ClauseId;
  /** Full points. */
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
  /** Enrolment and renewal rate. */
  readonly enrolmentRate: RateItem;
  /** Payment rate. */
  readonly paymentRate: RateItem;
  /** Publicity by the township. */
  readonly townshipPublicity: SheetItem;
  /** Publicity in the villages. */
  readonly villagePublicity: SheetItem;
  /** Service standards. */
  readonly serviceStandards: SheetItem;
  /** Management of changes among the insured. */
  readonly dynamicManagement: SheetItem;
  /** Verification of entitlement. */
  readonly benefitVerification: SheetItem;
  /** Certification of qualification. */
  readonly certification: SheetItem;
  /** Operation of the information system. */
  readonly systemOperation: SheetItem;
  /** Services in the villages. */
  readonly villageServices: SheetItem;
  /** Monthly materials. */
  readonly materialReporting: SheetItem;
  /** Files. */
  readonly fileManagement: SheetItem;
  /** Funds. */
  readonly fundManagement: SheetItem;
  /** Satisfaction with the policy. */
  readonly policySatisfaction: RateItem;
  /** Satisfaction with the work. */
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
  /** The days in which the year's contribution is paid. */
  readonly contributionWindow: Window;
  /** The days of the year's collection work. */
  readonly collectionPeriod: Window;
  /** Contribution tiers, yuan a year, ascending. */
  readonly tiers: readonly number[];
  /** From the lowest tier to the highest. */
  readonly subsidyLadder: readonly LadderStep[];
  /** Whom the government pays for. */
  readonly agencyPaid: {
    /** The tier kept for agency payment only, yuan a year. */
    readonly baseTier: number;
    /** The mildest grade of disability that counts as severe; graver grades have smaller numbers. */
    readonly severeDisabilityGrade: number;
    /** The mildest grade of a child's disability that counts. */
    readonly childDisabilityGrade: number;
    /** The mildest grade of a complication of birth-control surgery that counts. */
    readonly complicationGrade: number;
    /** The age that the wife has reached. */
    readonly wifeAge: number;
  };
  /** Whom renewal work seeks. */
  readonly renewal: {
    /** The day the system began. */
    readonly systemStart: string;
    /** Who had reached the pension age before this day is no renewal target. */
    readonly pensionAgeBefore: string;
    /** The age from which the pension is drawn. */
    readonly pensionAge: number;
    /** The age from which a person is a focus of renewal work. */
    readonly focusAge: number;
  };
  /** The phases of collection work, in their order. */
  readonly phases: readonly Phase[];
  /** The rows of annex 1, in their order. */
  readonly townships: readonly TownshipTask[];
  /** The last row of annex 1: the whole district. */
  readonly total: TownshipTask;
  /** When a month's materials are due. */
  readonly monthlyMaterial: {
    /** The day of the next month by which a month's material is due. */
    readonly dueDay: number;
  };
  /** When qualification is certified, and when that is inspected. */
  readonly certification: {
    /** The days of a cycle of certification. */
    readonly cycle: Window;
    /** The days of its inspection. */
    readonly inspection: Window;
  };
  /** How long lists are posted. */
  readonly publicNotice: {
    /** At least so many days. */
    readonly minimumDays: number;
  };
  /** What publicity a township owes. */
  readonly publicity: {
    /** At least so many of each in the year. */
    readonly campaigns: number;
    /** Trainings of village cadres. */
    readonly cadreTrainings: number;
    /** Rounds of publicity in every village. */
    readonly villagePublicity: number;
  };
  /** The day of each year by which departments hand over the lists of special groups. */
  readonly departmentLists: {
    /** 1 to 12. */
    readonly month: number;
    /** 1 to 31. */
    readonly day: number;
  };
  /** What costs points or payment. */
  readonly deductions: {
    /** Reported deaths below this many in a thousand are spot-checked. */
    readonly deathRatePerMille: number;
    /** What an unreported death costs, in percent. */
    readonly percentPerUnreportedDeath: number;
    /** So many months in a row, or more, late or missing. */
    readonly lapseRun: number;
    /** What such a run costs, in percent. */
    readonly lapsePercent: number;
  };
  /** The evaluation sheet of annex 2. */
  readonly evaluation: EvaluationSheet;
}
