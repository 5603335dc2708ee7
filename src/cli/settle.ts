import {
  ledgerSchema,
  type MedicalRecord,
  medicalSettlement,
  type PensionRecord,
  type Policy,
  pensionSettlement,
} from "../index.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import type { SchemaNode } from "./ledger/json-schema-node.js";
import { bytesOf, ledgerHelp, ledgerOptions, ledgerOptionsOf } from "./ledger/ledger-options.js";
import { REJECT_HEADER, type RowCounts, readLedger } from "./ledger/read-ledger.js";
import { runLedger } from "./ledger/run-ledger.js";
import { SafeFile } from "./ledger/safe-file.js";
import { summary } from "./ledger/summary.js";
import { policyOf, readingHelp, readingOption } from "./reading-option.js";
import { sampleLedger } from "./sample-ledger.js";
import { type Printed, printedMedical, printedPension } from "./settlement-table.js";

const SAMPLE_ROWS = 4000;
const SAMPLE_SEED = 2021;

/** `settle`: the year's accounts from a ledger. */
export const settleCommand: Command = {
  help: `yingzhou-insurance settle pension <缴费台账 ledger.csv | -> [--csv | --json]
yingzhou-insurance settle medical <参保名册 roster.csv | -> [--csv | --json]
yingzhou-insurance settle pension --sample

由台账求年度结算：按村、乡镇、全区。 The year's accounts from a ledger: by village, township and district.

  --csv, --json                  以 CSV 或 JSON 写出        as CSV or JSON, villages included
  --rejects 文件                 写下退回的行               write the rejected rows to a file
  --sample                       用附带的虚构台账           settle an invented ledger
${ledgerHelp}
${readingHelp}`,
  options: {
    csv: { type: "boolean" },
    json: { type: "boolean" },
    sample: { type: "boolean" },
    rejects: { type: "string" },
    ...ledgerOptions,
    ...readingOption,
  },
  arguments: [1, 2],
  run(given, streams) {
    const [kind, input] = given.positionals;
    if (kind !== "pension" && kind !== "medical")
      throw new CommandError("USAGE", `没有 settle ${kind}；有 pension、medical`, `no settle ${kind}`);
    return runLedger(streams, (signal) => settle(kind, input, given, streams, signal));
  },
};

type Kind = "pension" | "medical";

/** Accounts of either kind, as the command needs them. */
interface Settling {
  add(facts: Readonly<Record<string, unknown>>): void;
  close(): { readonly accounts: object; readonly duplicates: number; readonly printed: Printed };
}

const kinds: Readonly<Record<Kind, (policy: Policy) => Settling>> = {
  pension(policy) {
    const settlement = pensionSettlement(policy);
    return {
      add: (facts) => settlement.add(facts as unknown as PensionRecord),
      close() {
        const accounts = settlement.accounts();
        return { accounts, duplicates: accounts.district.duplicates, printed: printedPension(accounts) };
      },
    };
  },
  medical(policy) {
    const settlement = medicalSettlement(policy);
    return {
      add: (facts) => settlement.add(facts as unknown as MedicalRecord),
      close() {
        const accounts = settlement.accounts();
        return { accounts, duplicates: accounts.district.duplicates, printed: printedMedical(accounts) };
      },
    };
  },
};

async function settle(
  kind: Kind,
  input: string | undefined,
  given: Arguments,
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  const settling = kinds[kind](policyOf(given));
  const source = kind === "pension" && given.has("sample") ? sample() : await bytesOf(named(input), streams);
  const path = given.option("rejects");
  const file = path === undefined ? undefined : await SafeFile.begin(path);
  try {
    let rejected = `\ufeff${REJECT_HEADER}\r\n`;
    const counts = await readLedger(source, ledgerSchema(kind) as SchemaNode, ledgerOptionsOf(given, signal), {
      onHeader: () => undefined,
      onFacts(facts) {
        settling.add(facts);
      },
      onReject(record) {
        rejected += `${record}\r\n`;
      },
      async flush() {
        await file?.write(rejected);
        rejected = "";
      },
    });
    await file?.finish();
    const { accounts, duplicates, printed } = settling.close();
    const text = given.has("json")
      ? JSON.stringify(accounts, null, 2)
      : given.has("csv")
        ? `\ufeff${printed.csv}`
        : printed.table;
    const lines = reconciliation(counts, duplicates);
    const isForPeople = !given.has("json") && !given.has("csv");
    streams.stdout.write(isForPeople ? `${text}\n${lines}\n` : `${text}\n`);
    if (!isForPeople) streams.stderr.write(`${lines}\n`);
    return 0;
  } catch (error) {
    await file?.abandon();
    throw error;
  }
}

function reconciliation(counts: RowCounts, duplicates: number): string {
  const counted = counts.results - duplicates;
  return `${summary(counts)}\n结果 ${counts.results} 行 = 入账 ${counted} + 重复 ${duplicates}（公民身份号码已见于前行） | results ${counts.results} = counted ${counted} + duplicates ${duplicates}`;
}

async function* sample(): AsyncGenerator<Uint8Array> {
  for (const piece of sampleLedger(SAMPLE_ROWS, SAMPLE_SEED)) yield Buffer.from(piece);
}

function named(input: string | undefined): string {
  if (input !== undefined) return input;
  throw new CommandError("USAGE", "请给出台账文件，或用 --sample", "name the ledger, or say --sample");
}
