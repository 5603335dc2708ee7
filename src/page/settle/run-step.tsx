import type { JSX } from "preact";
import { useSay } from "../frame/language.js";
import type { LedgerDesk } from "./use-ledger.js";

const QUARTERS = 4;

/** How far it has come; each quarter is spoken. */
export function RunStep({ desk }: { desk: LedgerDesk }): JSX.Element {
  const say = useSay();
  const { progress, began } = desk.state;
  const share = progress === undefined || progress.size === 0 ? 0 : Math.min(1, progress.bytes / progress.size);
  const percent = Math.floor(share * 100);
  const quarter = Math.floor(share * QUARTERS) / QUARTERS;
  const seconds = Math.ceil(((performance.now() - began) / 1000 / Math.max(share, 0.01)) * (1 - share));
  const rows = (progress?.rows ?? 0).toLocaleString("en");
  return (
    <div class="sheet">
      <div>
        <h2 tabIndex={-1}>{say("正在核算", "Settling")}</h2>
        <div
          class="progress"
          role="progressbar"
          aria-label={say("已读", "Read")}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <i style={{ width: `${percent}%` }} />
        </div>
        <p>
          {say(`已读 ${rows} 行，${percent}%`, `${rows} rows read, ${percent}%`)}
          {share > 0 && share < 1 && say(`，还需约 ${seconds} 秒`, `, about ${seconds} seconds left`)}
          {say("。其他页可用。", ". The other views can be used meanwhile.")}
        </p>
        <p class="unseen" aria-live="polite">
          {quarter > 0 && say(`已读百分之 ${quarter * 100}`, `${quarter * 100} percent read`)}
        </p>
        <button type="button" class="button" onClick={desk.stop}>
          {say("停止", "Stop")}
        </button>
      </div>
    </div>
  );
}
