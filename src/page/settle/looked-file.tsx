import type { JSX } from "preact";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { useSay, useTextOf } from "../frame/language.js";
import { ColumnRows } from "./column-rows.js";
import { withoutOptions } from "./page-words.js";
import type { LedgerDesk } from "./use-ledger.js";
import type { LookedFile, LookedSheet } from "./work/protocol.js";

interface FileProps {
  readonly desk: LedgerDesk;
  readonly kind: LedgerKind;
  readonly file: LookedFile;
  /** Whether it is the only one: what is said of sheets is said of all files. */
  readonly isAlone: boolean;
}

/** A file: its sheets, and the columns of those that are read. */
export function LookedFilePart({ desk, kind, file, isAlone }: FileProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { name, sheets, fault } = file;
  const read = sheets.filter(({ isRead }) => isRead);
  const unread = sheets.filter(({ isRead }) => !isRead);
  return (
    <section>
      {name !== "" && <h3 class="file">{name}</h3>}
      {fault !== undefined && (
        <div class="field refused" role="alert">
          <p class="refusal">{textOf(withoutOptions(fault))}</p>
        </div>
      )}
      {sheets.length > 1 && isAlone && <SheetChoice desk={desk} sheets={sheets} />}
      {unread.length > 0 && !isAlone && (
        <p class="small">
          {say("未读的工作表：", "Sheets not read: ")}
          {unread.map((sheet) => sheet.name).join("、")}
        </p>
      )}
      {read.map((sheet) => {
        const { table } = sheet;
        if (table === undefined) return null;
        return (
          <div key={sheet.name ?? ""} class="looked">
            {read.length > 1 && <h4>{sheet.name}</h4>}
            {table.faults.length > 0 && (
              <div class="field refused" role="alert">
                {table.faults.map((each) => (
                  <p key={each.zh} class="refusal">
                    {textOf(withoutOptions(each))}
                  </p>
                ))}
                <p>
                  {say(
                    "请在“当作”一栏指定，或在下面“其他说明”里说明；都不是的，请核对文件。",
                    "Say it under “Taken as”, or further down; if neither fits, look whether it is the right file.",
                  )}
                </p>
              </div>
            )}
            {table.above > 0 && (
              <p class="small">
                {say(
                  `表头之上的 ${table.above} 行是标题、单位，不读。`,
                  `${table.above} rows above the header are not read.`,
                )}
              </p>
            )}
            {table.columns.length > 0 && <ColumnRows desk={desk} kind={kind} table={table} />}
            <Absent table={table} />
          </div>
        );
      })}
    </section>
  );
}

/** Which sheets are read. */
function SheetChoice({ desk, sheets }: { desk: LedgerDesk; sheets: readonly LookedSheet[] }): JSX.Element {
  const say = useSay();
  const said = desk.state.said.sheets;
  const read = said.length > 0 ? said : sheets.flatMap(({ name = "", isRead }) => (isRead ? [name] : []));
  return (
    <fieldset class="field">
      <legend>{say("读哪几张工作表", "Sheets to be read")}</legend>
      <small>{say("几张合作一册，各按自己的表头读。", "Several are one ledger, each read by its own header.")}</small>
      <div class="options row">
        {sheets.map(({ name = "" }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={read.includes(name)}
              onChange={() => {
                const chosen = read.includes(name) ? read.filter((each) => each !== name) : [...read, name];
                desk.say({
                  sheets: sheets.flatMap((each) => (chosen.includes(each.name ?? "") ? [each.name ?? ""] : [])),
                });
              }}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What no column gives, and what is then taken to be so. */
function Absent({ table }: { table: NonNullable<LookedSheet["table"]> }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  if (table.absent.length === 0) return null;
  const decisive = table.absent.filter(({ isDecisive }) => isDecisive);
  const said = ({ title, takenAs }: (typeof decisive)[number]): string =>
    takenAs === undefined ? title : say(`${title}（${takenAs.zh}）`, `${title} (${textOf(takenAs)})`);
  return (
    <>
      {decisive.length > 0 && (
        <p class="small">
          {say("表里没有，而数额与之有关：", "Not in the table, and amounts hang on it: ")}
          {decisive.map(said).join(say("、", ", "))}
        </p>
      )}
      <details>
        <summary>
          {say(
            `表里没有的 ${table.absent.length} 列按什么计`,
            `What ${table.absent.length} missing columns are taken as`,
          )}
        </summary>
        <ul class="small">
          {table.absent.map((fact) => (
            <li key={fact.field}>{said(fact)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
