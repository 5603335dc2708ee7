import type { Title } from "../foundation/description.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Certifier } from "../policy/medical-figures.js";

/**
 * Who owes a duty: townships with their social security offices, villages, the district's own bodies, the tax office,
 * the units entrusted with collecting (代收单位), or another department.
 */
export type DutyBearer = "township" | "village" | "district" | "tax" | "collecting-unit" | Certifier;

/** A duty with the days within which it is to be done. */
export interface DatedDuty {
  /** What it is, such as `monthly-material`. */
  readonly duty: string;
  /** What is to be done, in words. */
  readonly title: Text;
  /** Who owes it. */
  readonly owedBy: readonly DutyBearer[];
  /** The clause that asks for it. */
  readonly clause: ClauseId;
  /** The month `YYYY-MM` or quarter `YYYY-Qn` that it is of; null for a duty of the year. */
  readonly period: string | null;
  /** The first day, `YYYY-MM-DD`; null where none is given. */
  readonly from: string | null;
  /** The last day, `YYYY-MM-DD`. */
  readonly to: string;
}

/** A dated duty; one of the year where no period is given. */
export function datedDuty(
  duty: string,
  clause: ClauseId,
  owedBy: readonly DutyBearer[],
  { from, to }: Pick<DatedDuty, "from" | "to">,
  [zh, en]: Title,
  period: string | null = null,
): DatedDuty {
  return { duty, title: { zh, en }, owedBy, clause, period, from, to };
}

/** Whose duties are asked for; undefined for everyone's. */
export type AskedBearer = DutyBearer | undefined;

/** Whether any of those who owe a duty is asked for. */
export function isAsked(asked: AskedBearer, owedBy: readonly DutyBearer[]): boolean {
  return asked === undefined || owedBy.includes(asked);
}
