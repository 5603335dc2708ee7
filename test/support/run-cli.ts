import type { Writer } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";

/** What a command wrote, and its exit code. */
export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, with the bytes as its standard input. */
export async function runCli(args: readonly string[], stdin: Iterable<Uint8Array> = []): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const writer = (name: "stdout" | "stderr"): Writer => ({
    write(text, done) {
      written[name] += text;
      done?.();
    },
  });
  const exit = await runCommand(args, {
    stdin: (async function* () {
      yield* stdin;
    })(),
    stdout: writer("stdout"),
    stderr: writer("stderr"),
  });
  return { exit, ...written };
}
