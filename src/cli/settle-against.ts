import type { ContributionShift, Policy } from "../index.js";
import type { Settling } from "../ledger/settle/settling.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import type { PrintedComparison } from "./comparison-table.js";
import { writesWorkbook } from "./ledger-options.js";
import { policyIn, readAs } from "./policy-option.js";

/** The options that ask for a comparison. */
export const againstOptions: Command["options"] = {
  against: { type: "string" },
  "against-reading": { type: "string", multiple: true },
  shift: { type: "string" },
};

/** What the help of the command says of them. */
export const againstHelp: string = [
  "  --against 2022.json            同一台账另按一份政策（草案）结算并相比：受益、受损的人，缴费、补贴、代缴的差额；",
  "                                 --reading 对两份政策都用",
  "                                 the same ledger under another policy too: who gains and loses, what amounts differ",
  "                                 by; --reading goes for both",
  "  --against-reading 名称=选项    只对另一份政策用的解释；不写 --against 时，是现行政策换一种解释",
  "                                 a reading of the other policy alone; without --against, of the same policy",
  "  --shift 200:500:10%            另设 200 元档自缴的有一成改缴 500 元，缴费、补贴增加多少（养老）",
  "                                 what it brings if a tenth of those who pay 200 yuan pay 500 (pension)",
].join("\n");

/** What a ledger is compared under. */
export interface Against {
  readonly draft: Policy;
  readonly shift: ContributionShift | undefined;
}

/** Compares what is settled; undefined where nothing is to be compared. */
export function comparing(
  settling: Settling,
  against: Against | undefined,
): ((most: number | undefined) => PrintedComparison) | undefined {
  if (against === undefined) return undefined;
  if (settling.kind === "medical") return (most) => settling.settlement.against(against.draft, most);
  const compared = (most: number | undefined) => settling.settlement.against(against.draft, { ...against, most });
  // A shift between tiers that there are not is refused before the ledger is read.
  compared(undefined);
  return compared;
}

/** What the options ask to be compared; undefined for nothing. */
export async function againstOf(
  kind: "pension" | "medical",
  given: Arguments,
  policy: Policy,
  streams: Streams,
): Promise<Against | undefined> {
  const [file, shifted] = [given.option("against"), given.option("shift")];
  const readings = given.all("against-reading");
  if (file === undefined && shifted === undefined && readings.length === 0) return undefined;
  if (kind === "medical" && shifted !== undefined)
    throw new CommandError("USAGE", "--shift 用于养老：医保没有缴费档次", "--shift is for pension ledgers");
  if (!given.has("csv") && !given.has("json") && writesWorkbook(given, given.option("output") ?? "-"))
    throw new CommandError(
      "USAGE",
      "两份政策的对比写作 .csv 或 .json，不写工作簿",
      "a comparison of two policies is written as .csv or .json, not as a workbook",
    );
  const other = file === undefined ? policy : readAs(await policyIn(file, streams), given.all("reading"));
  return { draft: readAs(other, readings), shift: shifted === undefined ? undefined : shiftIn(shifted) };
}

function shiftIn(text: string): ContributionShift {
  const found = /^([\d.]+):([\d.]+):([\d.]+)%?$/.exec(text);
  if (found === null)
    throw new CommandError(
      "USAGE",
      `--shift 应为 原档次:改缴档次:百分比，如 200:500:10%：${text}`,
      `--shift takes tier:tier:percent, such as 200:500:10%: ${text}`,
    );
  const [, fromTier, toTier, percent] = found as unknown as readonly [whole: string, string, string, string];
  return { fromTier, toTier, percent };
}
