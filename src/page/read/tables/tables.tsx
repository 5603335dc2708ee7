import type { ComponentType } from "preact";
import type { ClauseId } from "../../../index.js";
import type { Say } from "../../frame/language.js";
import { Annex1 } from "./annex-1.js";
import { Annex2 } from "./annex-2.js";
import { DeductionLadder } from "./deduction-ladder.js";
import { GrantLadder } from "./grant-ladder.js";
import { PhaseTable } from "./phase-table.js";
import { PremiumTable } from "./premium-table.js";
import { RateLadders } from "./rate-ladders.js";
import { SubsidyLadder } from "./subsidy-ladder.js";

/** A table or ladder of the notices, and the section that it stands in. */
export interface NoticeTable {
  readonly name: string;
  readonly section: string;
  /** The clause that it stands behind; at the head of its section where there is none. */
  readonly behind?: ClauseId;
  readonly titleIn: (say: Say) => string;
  readonly Body: ComponentType<{ readonly isShelf?: boolean }>;
}

/** Every table and ladder of the two notices, in their order. */
export const tables: readonly NoticeTable[] = [
  {
    name: "subsidy",
    section: "P-2.3",
    behind: "P-2.3.c",
    titleIn: (say) => say("缴费补贴标准", "The subsidy ladder"),
    Body: SubsidyLadder,
  },
  {
    name: "phases",
    section: "P-3",
    behind: "P-3.2",
    titleIn: (say) => say("分阶段任务", "Targets by phase"),
    Body: PhaseTable,
  },
  {
    name: "deduction",
    section: "P-5",
    behind: "P-5.3",
    titleIn: (say) => say("工作经费扣减", "The cut ladder"),
    Body: DeductionLadder,
  },
  {
    name: "annex-1",
    section: "PA1",
    titleIn: (say) => say("附件1 任务分解表", "Annex 1, table of tasks"),
    Body: Annex1,
  },
  {
    name: "annex-2",
    section: "PA2",
    titleIn: (say) => say("附件2 评分表", "Annex 2, table of points"),
    Body: Annex2,
  },
  {
    name: "rates",
    section: "PA2",
    behind: "PA2-6.2",
    titleIn: (say) => say("各项率的得分", "Points of the rates"),
    Body: RateLadders,
  },
  {
    name: "premium",
    section: "M-2",
    behind: "M-2.c",
    titleIn: (say) => say("分类资助", "Subsidies by group"),
    Body: PremiumTable,
  },
  {
    name: "grant",
    section: "M-6",
    behind: "M-6.6.e",
    titleIn: (say) => say("工作经费各档", "The work-fund ladder"),
    Body: GrantLadder,
  },
];
