import type { JSX } from "preact";
import type { LookedColumn } from "../../ledger/look-at-table.js";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { useSay } from "../frame/language.js";
import { HowToRead } from "./how-to-read.js";
import { titleOfKind } from "./kind-titles.js";
import { LookedFilePart } from "./looked-file.js";
import { Trouble } from "./trouble.js";
import type { LedgerDesk } from "./use-ledger.js";
import type { Looked, LookedFile } from "./work/protocol.js";

const kinds: readonly LedgerKind[] = ["pension", "medical"];

/** What each column would be read as, to be looked at and put right. */
export function ColumnsStep({ desk, looked }: { desk: LedgerDesk; looked: Looked }): JSX.Element {
  const say = useSay();
  const { kind, files } = looked;
  const { faults, isStopped } = desk.state;
  const own = files.filter(({ isOfRejects }) => !isOfRejects);
  const tables = own.flatMap(({ sheets }) => sheets.flatMap(({ table }) => table ?? []));
  const isWrong = own.some(({ fault }) => fault !== undefined) || tables.some((table) => table.faults.length > 0);
  const lacking = tables.length === 1 ? (tables[0]?.lacking ?? []) : [];
  const columns = tables.flatMap((table) => table.columns);
  const settle = (
    <button
      type="button"
      class="button main"
      disabled={kind === undefined || isWrong || lacking.length > 0}
      onClick={() => kind !== undefined && desk.settle(kind)}
    >
      {say("对，开始核算", "Right: settle")}
    </button>
  );
  return (
    <>
      <Trouble faults={[...faults, ...lacking]} onAgain={undefined} />
      {isStopped && (
        <p class="notice" role="status">
          {say("已停止，什么都没有算出来。改好后可以再开始。", "Stopped; nothing was settled. Start again when ready.")}
        </p>
      )}
      <div class="sheet">
        <div>
          <div class="head">
            <div>
              <h2 tabIndex={-1}>{say("看看各列对得对不对", "Are the columns right?")}</h2>
              {tables.length > 0 && <p>{summaryOf(columns, say)}</p>}
            </div>
            <div class="chips">{settle}</div>
          </div>
          <fieldset class="kind">
            <legend>{say("这是", "This is a")}</legend>
            <div class="segments">
              {kinds.map((one) => (
                <button key={one} type="button" aria-pressed={kind === one} onClick={() => desk.say({}, one)}>
                  {titleOfKind(one, say)}
                </button>
              ))}
            </div>
          </fieldset>
          {kind === undefined && (
            <p class="refusal">
              {say("从各列看不出是哪一种，请选一种。", "The columns don't tell which. Choose one.")}
            </p>
          )}
        </div>
        {own.map((file: LookedFile, index) => (
          <LookedFilePart
            key={`${index}${file.name}`}
            desk={desk}
            kind={kind ?? "pension"}
            file={file}
            isAlone={own.length === 1}
          />
        ))}
        {files.some(({ isOfRejects }) => isOfRejects) && (
          <div>
            <p>
              {say("改好的退回行：", "Mended rejects: ")}
              {files.flatMap(({ isOfRejects, name }) => (isOfRejects ? [name] : [])).join("、")}
              {say("。读在各自的来源行上。", ". Each is read in the place of its source.")}
            </p>
          </div>
        )}
        <HowToRead desk={desk} kind={kind ?? "pension"} isText={own.some(({ isText }) => isText)} />
        <div class="chips">
          {settle}
          <button type="button" class="button" onClick={() => desk.go("choose")}>
            {say("换一个文件", "Another file")}
          </button>
        </div>
      </div>
    </>
  );
}

function summaryOf(columns: readonly LookedColumn[], say: ReturnType<typeof useSay>): string {
  const used = columns.filter(({ fact }) => fact !== undefined);
  const likely = used.filter(({ fact }) => fact?.matched === "likely").length;
  const unused = columns.length - used.length;
  const sure = used.length - likely;
  const asked = likely === 0 ? "" : say(`，${likely} 列请您确认`, `, ${likely} to confirm`);
  return say(
    `${sure} 列已对上${asked}，${unused} 列没有用到。身份证号码只显示首尾。`,
    `${sure} columns matched${asked}, ${unused} not used. ID numbers are masked.`,
  );
}
