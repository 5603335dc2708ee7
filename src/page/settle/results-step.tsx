import type { JSX } from "preact";
import { yingzhou2021 } from "../../index.js";
import { useSay } from "../frame/language.js";
import { AccountsTable } from "./accounts-table.js";
import { Downloads } from "./downloads.js";
import { OpenPoints, Parts } from "./open-points.js";
import { PersonsToLookAt } from "./persons-to-look-at.js";
import { RejectList } from "./reject-list.js";
import { Headline, RowEquation } from "./row-equation.js";
import { TargetBars } from "./target-bars.js";
import { Trouble } from "./trouble.js";
import type { LedgerDesk } from "./use-ledger.js";
import type { Shown } from "./work/shown.js";

/** The accounts of a ledger that was settled. */
export function ResultsStep({ desk, shown }: { desk: LedgerDesk; shown: Shown }): JSX.Element {
  const say = useSay();
  const { source, kind, faults } = desk.state;
  const { pension, medical } = yingzhou2021;
  const title =
    kind === "medical"
      ? say(`${medical.year} 年医保年度结算`, `Medical accounts of ${medical.year}`)
      : say(`${pension.year} 年养老缴费年度结算`, `Pension accounts of ${pension.year}`);
  const several = shown.persons.filter(({ inAll }) => inAll > 0);
  const names =
    typeof source === "object" ? source.map(({ name }) => name).join("、") : say("虚构的示例", "An invented sample");
  return (
    <>
      <Trouble faults={faults} onAgain={undefined} />
      <div class="head">
        <div>
          <h2 tabIndex={-1}>{title}</h2>
          <p>{names}</p>
          <button type="button" class="link unprinted" onClick={() => desk.go("choose")}>
            {say("换一个文件", "Another file")}
          </button>
        </div>
        <Downloads desk={desk} hasRejects={shown.rejects.inAll > 0} isNone={shown.fault !== undefined} />
      </div>
      <div class="sheet accounts">
        <RowEquation rows={shown.rows} />
        {shown.fault === undefined ? (
          <>
            <Headline figures={shown.headline} />
            {shown.charts.length > 0 && <TargetBars charts={shown.charts} />}
            <AccountsTable shown={shown} />
            <Parts parts={shown.parts} isMedical={kind === "medical"} />
            <OpenPoints open={shown.open} />
          </>
        ) : (
          <div role="alert">
            <p class="refusal">{shown.fault}</p>
          </div>
        )}
        <RejectList rejects={shown.rejects} desk={desk} />
        {several.map((list) => (
          <PersonsToLookAt key={list.what} list={list} />
        ))}
        <ToldOf shown={shown} />
      </div>
    </>
  );
}

/** What else is told of the rows, for people to look at. */
function ToldOf({ shown: { aside, remarks, joined } }: { shown: Shown }): JSX.Element | null {
  const say = useSay();
  if (aside.first.length + remarks.first.length === 0 && joined === "") return null;
  return (
    <section>
      <h3>{say("其他各行", "Other rows")}</h3>
      {joined !== "" && <p>{joined}</p>}
      {remarks.inAll > 0 && (
        <p>
          {say(
            `备注不读，有 ${remarks.inAll} 行的备注像与数额有关，请核对：`,
            `Remarks are not read; those of ${remarks.inAll} rows may matter: `,
          )}
          {remarks.first.join("、")}
        </p>
      )}
      {aside.first.length > 0 && (
        <p>
          {say(`搁置的 ${aside.inAll} 行不是人：`, `Set aside, as no person's (${aside.inAll}): `)}
          {aside.first.join("、")}
        </p>
      )}
    </section>
  );
}
