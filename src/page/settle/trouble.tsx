import type { JSX } from "preact";
import type { Text } from "../../index.js";
import { useSay, useTextOf } from "../frame/language.js";
import { withoutOptions } from "./page-words.js";

interface TroubleProps {
  readonly faults: readonly Text[];
  readonly onAgain: (() => void) | undefined;
}

/** What went wrong with a ledger, how to mend it, and that nothing was settled. */
export function Trouble({ faults, onAgain }: TroubleProps): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  if (faults.length === 0) return null;
  return (
    <div class="sheet trouble" role="alert">
      <div>
        <p class="refusal">{say("这份台账还不能算", "This ledger can't be settled yet")}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault.zh}>{textOf(withoutOptions(fault))}</li>
          ))}
        </ul>
        <p>{say("什么都没有算，原文件没有改动。", "Nothing was settled; the file is as it was.")}</p>
        {onAgain !== undefined && (
          <button type="button" class="button" onClick={onAgain}>
            {say("换一个文件", "Another file")}
          </button>
        )}
      </div>
    </div>
  );
}
