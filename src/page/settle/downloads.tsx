import type { JSX } from "preact";
import { useLocale, useSay } from "../frame/language.js";
import type { LedgerDesk } from "./use-ledger.js";
import type { Download } from "./work/protocol.js";

interface DownloadsProps {
  readonly desk: LedgerDesk;
  readonly hasRejects: boolean;
  /** Whether nothing was counted. */
  readonly isNone: boolean;
}

/** The files that the command writes, to be saved. */
export function Downloads({ desk, hasRejects, isNone }: DownloadsProps): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const { writing } = desk.state;
  const titles: readonly (readonly [Download, string])[] = [
    ["workbook", say("工作簿 .xlsx", "workbook .xlsx")],
    ["persons", say("名单 .xlsx", "Persons .xlsx")],
    ["report", say("报告 .html", "Report .html")],
    ["csv", "CSV"],
    ["json", "JSON"],
    ["rejects", say("退回的行 .xlsx", "Rejects .xlsx")],
  ];
  const offered = titles.filter(([name]) => (name === "rejects" ? hasRejects : !isNone));
  return (
    <fieldset class="chips unprinted">
      <legend class="unseen">{say("下载", "Download")}</legend>
      {offered.map(([name, title], index) => (
        <button
          key={name}
          type="button"
          class={index === 0 ? "button main" : "button"}
          disabled={writing === name}
          onClick={() => desk.save(name, locale)}
        >
          {index === 0 ? say(`下载${title}`, `Download ${title}`) : title}
        </button>
      ))}
    </fieldset>
  );
}
