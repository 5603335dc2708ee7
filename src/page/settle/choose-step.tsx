import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { useSay } from "../frame/language.js";
import { titleOfKind } from "./kind-titles.js";
import type { LedgerDesk } from "./use-ledger.js";

interface ChooseProps {
  readonly isOver: boolean;
  readonly isReading: boolean;
  readonly desk: LedgerDesk;
}

const kinds: readonly LedgerKind[] = ["pension", "medical"];

/** Where files are dropped, or chosen; and ledgers to try it with. */
export function ChooseStep({ isOver, isReading, desk }: ChooseProps): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <>
      <div class={`drop${isOver ? " over" : ""}`}>
        <h2 tabIndex={-1}>{isReading ? say("正在打开……", "Opening…") : say("把台账拖到这里", "Drop a ledger here")}</h2>
        <p id={`${id}-hint`}>
          {say(
            ".xlsx 或 .csv。只在这台电脑上读，原文件不改动，什么都不发出去。",
            ".xlsx or .csv. It is read on this machine only, never altered, and nothing is sent anywhere.",
          )}
        </p>
        <label class="button main">
          <input
            type="file"
            class="unseen"
            multiple
            accept=".xlsx,.csv,.txt,.tsv,.xls,.et"
            aria-describedby={`${id}-hint ${id}-several`}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // The same file can be chosen again once it was mended.
              currentTarget.value = "";
              if (files.length > 0) desk.choose(files);
            }}
          />
          {say("选择文件", "Choose a file")}
        </label>
        <p id={`${id}-several`} class="small">
          {say(
            "可以一次选几个文件：分开的花名册和缴费名单，几个村的台账，或台账和改好的“退回”表。",
            "Several files can be chosen at once: a roll and a list of payments, ledgers of several villages, or a " +
              "ledger and its rejects once they are mended.",
          )}
        </p>
      </div>
      <div class="samples">
        <p>{say("没有台账？用虚构的示例试一试：", "No ledger at hand? Try an invented one:")}</p>
        <div class="chips">
          {kinds.map((kind) => (
            <button key={kind} type="button" class="chip" onClick={() => desk.choose(kind)}>
              {titleOfKind(kind, say)}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
