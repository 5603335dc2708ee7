import type { ParseArgsConfig } from "node:util";

/** Where a command reads from and writes to: the process, or a test's own streams. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean; destroy?(error: Error): unknown };
  readonly stdout: Writer;
  readonly stderr: Writer;
}

/** What a command writes to. */
export interface Writer {
  readonly isTTY?: boolean;
  /** How wide a terminal is. */
  readonly columns?: number;
  /** @param done - is told once the text is written, or why it could not be */
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/** What stands behind the name of a command, parsed. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value of an option, if it was given. */
  option(name: string): string | undefined;
  /** Every value of an option that may be repeated. */
  all(name: string): readonly string[];
  has(name: string): boolean;
}

/** One command: what it takes, what it says of itself, and the text that it answers. */
export interface Command {
  /** Its own help, in Chinese and English. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** The least and the most arguments beside the options. */
  readonly arguments: readonly [least: number, most: number];
  run(given: Arguments, streams: Streams): Answer | Promise<Answer>;
}

/**
 * What a command prints; `failed` for a check that came out wrong, which ends with exit code 1. A command that writes
 * for itself gives its exit code alone.
 */
export type Answer = string | { readonly text: string; readonly failed: boolean } | { readonly exit: number };
