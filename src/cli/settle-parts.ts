import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import type { Arguments, Command, Streams } from "./command.js";

/** What `settle` is asked to do. */
export interface SettleJob {
  readonly kind: LedgerKind;
  readonly inputs: readonly string[];
  readonly given: Arguments;
  readonly streams: Streams;
  readonly signal: AbortSignal;
}

/** The options that settle a ledger in parts. */
export const partsOptions: Command["options"] = {
  partial: { type: "boolean" },
  disjoint: { type: "boolean" },
  merge: { type: "boolean" },
};

/** What the help of the command says of them. */
export const partsHelp: string = [
  "  --partial                      只结算台账的一部分，写成 JSON，留待合并；台账怎样拆分都可以，一人的行可在几部分；",
  "                                 内有身份证号码，请当作台账保管",
  "                                 settle a part of a ledger, as JSON to be merged; it may be split anyhow, rows of",
  "                                 one person in several parts; ID numbers stand in it: keep it as the ledger is kept",
  "  --partial --disjoint           同上而只写合计，不含任何个人，文件很小；只用于一人的各行都在同一部分的台账，",
  "                                 合并、冲突的名单由各部分自己的 --duplicates 写下",
  "                                 the same with sums alone, without any person, and small: only for parts that have",
  "                                 no person in common, each of which writes its lists with --duplicates",
  "  --merge                        合并各部分，所得与整册台账一次结算相同；各部分须按同一政策、同一解释结算",
  "                                 merge parts: what comes out is what the whole ledger gives; all of them settled by",
  "                                 one policy, read alike",
].join("\n");
