import { vi } from "vitest";
import type { Streams, Writer } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";

/**
 * Runs the command with its standard error at a terminal, where a second passes whenever somebody looks at the clock;
 * tells what was written there, piece by piece.
 */
export async function toldAtTerminal(...args: readonly string[]): Promise<readonly string[]> {
  let now = 0;
  const clock = vi.spyOn(performance, "now");
  clock.mockImplementation(() => (now += 1000));
  const told: string[] = [];
  const writer = (isTTY: boolean): Writer => ({
    isTTY,
    columns: 80,
    write(text, done) {
      if (isTTY) told.push(text);
      done?.();
    },
  });
  try {
    const streams = { stdin: {} as Streams["stdin"], stdout: writer(false), stderr: writer(true) };
    await runCommand(args, streams);
  } finally {
    clock.mockRestore();
  }
  return told;
}
