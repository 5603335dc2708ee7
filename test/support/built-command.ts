import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../gates/project.js";

/** Builds the command into a folder, to be run as a process of its own; answers with its path. */
export async function builtCommand(folder: string): Promise<string> {
  await build({
    entryPoints: { cli: join(root, "src/cli/main.ts"), reader: join(root, "src/cli/reader.ts") },
    bundle: true,
    format: "esm",
    platform: "node",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  return join(folder, "cli.mjs");
}

/** How a process ended. */
export interface Ended {
  /** As a shell tells it: 128 and the signal's number where a signal ended it. */
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process, and how it will have ended. */
export function started(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(program, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.setEncoding("utf8").on("data", (text: string) => (written[name] += text));
  // A process that has ended takes no more input.
  child.stdin?.on("error", () => undefined);
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (exit, signal) => resolve({ exit, signal, ...written })),
  );
  return { child, ended };
}
