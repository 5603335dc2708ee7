import type { Writer } from "./command.js";
import { CommandError } from "./command-error.js";
import { SafeFile, targetOf } from "./safe-file.js";
import { writeOut } from "./write-out.js";

/** Text on its way to a file or a stream. */
export class Output {
  readonly #write: (text: string) => Promise<void>;
  #pending = "";

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  add(text: string): void {
    this.#pending += text;
  }

  /** Writes what was added, and waits until it is written. */
  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = "";
    if (text !== "") await this.#write(text);
  }
}

/** What one piece of work writes. */
export class Outputs {
  readonly #files: SafeFile[] = [];
  readonly #outputs: Output[] = [];
  readonly #taken: Set<string>;

  /** @param input - where the input is; no output may be there */
  constructor(input: string) {
    this.#taken = new Set([input]);
  }

  /** A file that begins with a text of ours, a stream for `-`, or nothing where no path is given. */
  async open(path: string | undefined, stream: Writer, start = ""): Promise<Output> {
    const output = new Output(await this.#writer(path, stream));
    if (path !== "-") output.add(start);
    this.#outputs.push(output);
    return output;
  }

  async flush(): Promise<void> {
    for (const output of this.#outputs) await output.flush();
  }

  /** Moves the files into place, in the order in which they were opened, once all of them are whole. */
  async finish(): Promise<void> {
    await this.flush();
    for (const file of this.#files) await file.close();
    for (const file of this.#files) await file.moveIntoPlace();
  }

  async abandon(): Promise<void> {
    for (const file of this.#files) await file.abandon();
  }

  async #writer(path: string | undefined, stream: Writer): Promise<(text: string) => Promise<void>> {
    if (path === undefined) return async () => undefined;
    if (path === "-") return (text) => writeOut(stream, text);
    const target = await targetOf(path);
    if (this.#taken.has(target)) throw notItself(path);
    this.#taken.add(target);
    const file = await SafeFile.begin(target);
    this.#files.push(file);
    return (text) => file.write(text);
  }
}

/** Work that writes files: all of them, or none. */
export async function writeWhole<Result>(input: string, work: (outputs: Outputs) => Promise<Result>): Promise<Result> {
  const outputs = new Outputs(await targetOf(input));
  try {
    const result = await work(outputs);
    await outputs.finish();
    return result;
  } catch (error) {
    await outputs.abandon();
    throw error;
  }
}

function notItself(path: string): CommandError {
  const zh = `${path} 已是输入或另一输出，不能再作输出`;
  return new CommandError("USAGE", zh, `${path} is the input or another output; it can't be this output too`);
}
