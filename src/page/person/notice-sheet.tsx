import type { JSX } from "preact";
import type { NoticeForPerson, PersonPart } from "../../index.js";
import { personHeadings } from "../../ledger/text/person-answer.js";
import { isUnsettled } from "../answer/standing.js";
import { focusFact } from "../form/focus-fact.js";
import type { FormState } from "../form/form-state.js";
import { useSay, useTextOf } from "../frame/language.js";
import { AmountTable } from "./amount-table.js";
import { Amounts } from "./amounts.js";
import type { Answered } from "./ask-person.js";
import { DAYS, Lines } from "./lines.js";
import { Needs } from "./needs.js";
import { RuleParts } from "./rule-parts.js";

interface NoticeSheetProps {
  readonly notice: "pension" | "medical";
  readonly asked: Answered;
  readonly form: FormState;
}

/** What a notice gives and asks: amounts, what is open, what to do and until when, and part by part why. */
export function NoticeSheet({ notice, asked, form }: NoticeSheetProps): JSX.Element {
  const said = asked.said[notice];
  const id = `person-${notice}`;
  if (asked.byBirth.includes(notice)) {
    return (
      <article class="sheet notice" aria-labelledby={id}>
        <header>
          <h3 id={id}>{said.title}</h3>
          <ByBirth form={form} />
        </header>
      </article>
    );
  }
  return (
    <article class="sheet notice" aria-labelledby={id}>
      <header>
        <div class="head">
          <h3 id={id}>{said.title}</h3>
          <State said={said} parts={asked.overview[notice] as readonly PersonPart[]} />
        </div>
        <WindowOver asked={asked} notice={notice} />
        <Amounts amounts={said.amounts.filter(({ ofHousehold }) => !ofHousehold)}>
          <Needs said={said} form={form} />
        </Amounts>
      </header>
      <Tables said={said} />
      <Ways said={said} />
      <Household said={said} />
      <RuleParts said={said} parts={asked.overview[notice] as readonly PersonPart[]} isByAge={asked.isByAge} />
    </article>
  );
}

/** That the days to pay in are over: said before any amount. */
function WindowOver({ asked, notice }: Pick<NoticeSheetProps, "asked" | "notice">): JSX.Element | null {
  const say = useSay();
  const isOver = (asked.overview[notice] as readonly PersonPart[]).some(
    ({ rule, finding }) =>
      (rule === "pension/contribution-window" && "window" in finding && finding.window === "after") ||
      (rule === "medical/premium-window" && "lastDay" in finding && finding.lastDay < asked.facts.asOf),
  );
  if (!isOver) return null;
  return (
    <p class="window-over">
      {say(
        `到 ${asked.said.asOf}，这一年的缴费期已过。`,
        `By ${asked.said.asOf} the days to pay for the year are over.`,
      )}
    </p>
  );
}

/** An age leaves the birthday open, and here it matters. */
function ByBirth({ form }: { form: FormState }): JSX.Element {
  const say = useSay();
  return (
    <div class="needs">
      <span class="tag open">{say("待定", "Open")}</span>
      <p>
        {say(
          "这个年龄的人，生日不同，结果不同：要知道出生日期。",
          "At this age the answer hangs on the birthday: a date of birth is needed.",
        )}
      </p>
      <div class="chips">
        <button type="button" class="chip need" onClick={() => focusFact(form.id, "birthDate")}>
          {say("＋ 出生日期", "+ Date of birth")}
        </button>
      </div>
    </div>
  );
}

interface StateProps {
  readonly said: NoticeForPerson;
  readonly parts: readonly PersonPart[];
}

/** Whether all amounts are settled, and all that they hang on. */
function State({ said: { amounts, tables, missing, questions }, parts }: StateProps): JSX.Element {
  const say = useSay();
  const told = [...amounts, ...tables.flatMap(({ rows }) => rows.flat())].filter(({ bounds }) => bounds !== null);
  if (told.some(({ bounds }) => bounds?.open === true))
    return <span class="tag open">{say("金额待定", "Amounts open")}</span>;
  if (missing.length + questions.length === 0 && !parts.some(({ finding }) => isUnsettled(finding)))
    return <span class="tag">{say("已定", "Determined")}</span>;
  return (
    <span class="tag open">
      {told.length === 0 ? say("待定", "Open") : say("金额已定，另有待定", "Amounts settled, more is open")}
    </span>
  );
}

/** What to do, and the days that matter. */
function Ways({ said: { standing, ways } }: { said: NoticeForPerson }): JSX.Element | null {
  const textOf = useTextOf();
  const lines = [...standing.filter(({ rule }) => DAYS.has(rule)), ...ways];
  if (lines.length === 0) return null;
  return (
    <section class="gutter">
      <h4>{textOf(personHeadings.ways)}</h4>
      <Lines lines={lines} />
    </section>
  );
}

function Household({ said: { amounts, tables } }: { said: NoticeForPerson }): JSX.Element | null {
  const textOf = useTextOf();
  const own = amounts.filter(({ ofHousehold }) => ofHousehold);
  if (own.length === 0) return null;
  return (
    <section>
      <h4>{textOf(personHeadings.household)}</h4>
      <Amounts amounts={own} />
      {tables
        .filter(({ ofHousehold }) => ofHousehold)
        .map((table) => (
          <AmountTable key={table.rule} table={table} name={textOf(personHeadings.household)} />
        ))}
    </section>
  );
}

function Tables({ said: { title, tables } }: { said: NoticeForPerson }): JSX.Element | null {
  const own = tables.filter(({ ofHousehold }) => !ofHousehold);
  if (own.length === 0) return null;
  return (
    <section>
      {own.map((table) => (
        <div key={table.rule}>
          {table.title !== "" && <h4>{table.title}</h4>}
          <AmountTable table={table} name={table.title === "" ? title : table.title} />
        </div>
      ))}
    </section>
  );
}
