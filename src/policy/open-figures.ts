import type { ClauseId } from "./clause-ids.js";
import type { PolicyData } from "./policy.js";
import type { OpenReading } from "./reading-names.js";

/** What may be supplied for an open reading: from 0 to the most that the text leaves open. */
export interface OpenFigure {
  /** Yuan, in whole fen, or points of the evaluation sheet. */
  readonly unit: "yuan" | "points";
  /** The clause that leaves it open. */
  readonly clause: ClauseId;
  /** The most that it can be under a policy. */
  readonly most: (policy: PolicyData) => number;
}

/** An aid whose amount the notice leaves to former policy: at most the whole premium. */
const aid: OpenFigure = { unit: "yuan", clause: "M-2.d", most: ({ medical }) => medical.premium };

/** Bounds and unit of every figure that stays open until someone in authority supplies it. */
export const openFigures: Readonly<Record<OpenReading, OpenFigure>> = {
  agencyTierSubsidy: {
    unit: "yuan",
    clause: "P-2.3.b",
    most: ({ pension }) => Math.min(...pension.subsidyLadder.map(({ subsidy }) => subsidy)),
  },
  incompleteCertificationRecords: {
    unit: "points",
    clause: "PA2-3.4",
    most: ({ pension }) => pension.evaluation.certification.points,
  },
  subsidyForOrphan: aid,
  subsidyForSevereDisability: aid,
  subsidyForOneChildFamily: aid,
  subsidyForTwoDaughterFamily: aid,
  subsidyForFisher: aid,
  subsidyForOther: aid,
};
