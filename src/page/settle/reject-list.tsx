import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { withoutOptions } from "./page-words.js";
import type { LedgerDesk } from "./use-ledger.js";
import type { Shown, ShownReject } from "./work/shown.js";

const FIRST = 5;

/** Rows that could not be read for certain, each with why and as it was written. */
export function RejectList({ rejects, desk }: { rejects: Shown["rejects"]; desk: LedgerDesk }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const plain = usePlain();
  const [isWhole, setWhole] = useState(false);
  const { inAll, kinds, first } = rejects;
  const listed = isWhole ? first : first.slice(0, FIRST);
  const titles = {
    field: say("字段", "Field"),
    reason: say("原因", "Reason"),
    written: say("原文", "As written"),
  };
  if (inAll === 0)
    return (
      <section>
        <h3>{say("退回", "Rejected")}</h3>
        <p>{say("没有退回的行。", "No row was rejected.")}</p>
      </section>
    );
  return (
    <section>
      <h3>{say(`退回的 ${inAll} 行`, `${inAll} rejected rows`)}</h3>
      <p class="small">
        {say(
          "读不准的不改读，也不入账。下载、改好，和台账一起再选。词读不准的，也可在“对列”里说明按什么读。",
          "What can't be read for certain is never guessed, nor counted. Download and mend them, and choose them " +
            "again together with the ledger; doubtful words can also be settled under Columns.",
        )}
      </p>
      <ul class="kinds">
        {kinds.map(({ count, reason }) => (
          <li key={reason}>
            <b>{count.toLocaleString("en")}</b> {plain(reason)}
          </li>
        ))}
      </ul>
      <table class="map">
        <thead>
          <tr>
            <th scope="col" class="num">
              {say("行", "Row")}
            </th>
            <th scope="col">{titles.field}</th>
            <th scope="col">{titles.reason}</th>
            <th scope="col">{titles.written}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <Reject key={row.place} row={row} titles={titles} />
          ))}
        </tbody>
      </table>
      <p class="chips">
        {!isWhole && first.length > FIRST && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {first.length < inAll
              ? say(`前 ${first.length} 行`, `The first ${first.length}`)
              : say(`全部 ${inAll} 行`, `All ${inAll}`)}
          </button>
        )}
        <button type="button" class="link" onClick={() => desk.save("rejects", locale)}>
          {say("下载退回的行 .xlsx", "Download the rejects, .xlsx")}
        </button>
      </p>
    </section>
  );
}

function Reject({ row, titles }: { row: ShownReject; titles: Readonly<Record<string, string>> }): JSX.Element {
  const plain = usePlain();
  return (
    <tr>
      <th scope="row" class="num">
        {row.place}
      </th>
      <td data-label={titles["field"]} class="short">
        {row.fields.filter((field) => field !== "").join("、")}
      </td>
      <td data-label={titles["reason"]}>
        {row.reasons.map((reason) => (
          <p key={reason}>{plain(reason)}</p>
        ))}
      </td>
      <td data-label={titles["written"]} class="small">
        {row.written}
      </td>
    </tr>
  );
}

/** A reason of the library without what it advises those who type a command. */
function usePlain(): (reason: string) => string {
  const textOf = useTextOf();
  return (reason) => textOf(withoutOptions({ zh: reason, en: reason })).replace(/[。.]$/, "");
}
