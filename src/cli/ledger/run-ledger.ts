import type { Streams } from "../command.js";
import { CommandError } from "../command-error.js";
import { CsvFormatError } from "./csv-rows.js";
import { EncodingError } from "./decode.js";
import { MappingError } from "./match-columns.js";

const INTERRUPTED = 130;

/** Runs work that Ctrl-C may end, and says what went wrong with the file or its columns as the command says all else. */
export async function runLedger(
  { stderr }: Streams,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<{ readonly exit: number }> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return { exit: await work(stop.signal) };
  } catch (error) {
    if (stop.signal.aborted) {
      stderr.write("已中断，未留下输出 | interrupted; nothing was written\n");
      return { exit: INTERRUPTED };
    }
    if (error instanceof MappingError || error instanceof EncodingError || error instanceof CsvFormatError) {
      const [zh = "", en = zh] = error.message.split(" | ");
      throw error instanceof MappingError
        ? new CommandError(
            "FILE",
            error.faults.map((fault) => fault.zh).join("\n"),
            error.faults.map((fault) => fault.en).join("\n"),
          )
        : new CommandError("FILE", zh, en);
    }
    if (typeof (error as NodeJS.ErrnoException).syscall === "string")
      throw new CommandError("FILE", `读写失败：${(error as Error).message}`, (error as Error).message);
    throw error;
  } finally {
    process.removeListener("SIGINT", onInterrupt);
  }
}
