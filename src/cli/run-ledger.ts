import { MappingError } from "../ledger/columns/mapping-faults.js";
import type { Streams } from "./command.js";
import { CommandError } from "./command-error.js";

/** The signals that ask for an end, and the exit codes by which a shell knows them. */
const exits = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = Object.keys(exits) as readonly (keyof typeof exits)[];

/**
 * Runs work that Ctrl-C may end, and says what went wrong with the columns as the command says all else.
 */
export async function runLedger(
  { stderr }: Streams,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<{ readonly exit: number }> {
  const stop = new AbortController();
  let exit = 0;
  const end = (signal: NodeJS.Signals): void => {
    exit = exits[signal as keyof typeof exits];
    stop.abort();
  };
  for (const signal of signals) process.once(signal, end);
  try {
    await work(stop.signal);
    return { exit: 0 };
  } catch (error) {
    if (!stop.signal.aborted) throw withoutMapping(error);
    stderr.write("已中断，未留下输出 | interrupted; nothing was written\n");
    return { exit };
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
  }
}

/** What is wrong with the columns of a table as an error of the command; any other error as it is. */
export function withoutMapping(error: unknown): unknown {
  if (!(error instanceof MappingError)) return error;
  const { faults } = error;
  return new CommandError(
    "FILE",
    faults.map((fault) => fault.zh).join("\n"),
    faults.map((fault) => fault.en).join("\n"),
  );
}
