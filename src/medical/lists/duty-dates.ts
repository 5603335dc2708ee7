import { type AskedBearer, type DatedDuty, type DutyBearer, datedDuty, isAsked } from "../../rule/duty.js";
import { handInDays, type WorkCalendarFacts } from "../../rule/hand-in.js";
import type { Trace } from "../../rule/trace.js";

/** The windows name nobody; the notice has the tax office collect, and the entrusted units do the actual collecting. */
const COLLECTING: readonly DutyBearer[] = ["tax", "collecting-unit"];

/** What the notice asks for by a day, in the order of its clauses; a newborn's term is the guardian's own. */
export function medicalDutyDates(asked: AskedBearer, calendar: WorkCalendarFacts, trace: Trace): readonly DatedDuty[] {
  const listing = [...new Set(Object.values(trace.policy.medical.certifiers).map(({ body }) => body))];
  return [
    ...(isAsked(asked, COLLECTING) ? collection(trace) : []),
    ...(isAsked(asked, listing) ? [lists(listing, calendar, trace)] : []),
  ];
}

function collection(trace: Trace): readonly DatedDuty[] {
  const { premiumWindow, returningWorkersTo } = trace.policy.medical;
  trace.cite("M-5.3");
  trace.cite("M-5.8");
  return [
    datedDuty("premium-collection", "M-3.a", COLLECTING, premiumWindow, ["居民医保集中缴费", "premiums collected"]),
    datedDuty(
      "returning-workers-collection",
      "M-3.b",
      COLLECTING,
      { from: premiumWindow.from, to: returningWorkersTo },
      ["外出务工返乡人员医保缴费", "premiums of returning migrant workers collected"],
    ),
  ];
}

function lists(owedBy: readonly DutyBearer[], calendar: WorkCalendarFacts, trace: Trace): DatedDuty {
  const to = handInDays("M-5.T", calendar, trace)(trace.policy.medical.listDeadline);
  return datedDuty("certified-lists", "M-5.T", owedBy, { from: null, to }, [
    "将参保人员基础数据以正式文件和电子版报区医保局",
    "lists of the groups to the medical security bureau, as a document and as a file",
  ]);
}
