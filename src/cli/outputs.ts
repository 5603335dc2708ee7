import type { Writer } from "./command.js";
import { CommandError } from "./command-error.js";
import { identityOf, SafeFile, targetOf } from "./safe-file.js";
import { writeOut } from "./write-out.js";

/** So much of a long text may wait until it is written, in characters. */
const MOST_PENDING = 1 << 16;

/** Text on its way to a file or a stream. */
export class Output {
  readonly #write: (text: string) => Promise<void>;
  #pending = "";

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  /** How much was added that is not written, in characters. */
  get pending(): number {
    return this.#pending.length;
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

/** The bytes of a workbook on their way to a file. */
export class BytesOutput {
  readonly #file: SafeFile;
  #pending: Uint8Array[] = [];

  constructor(file: SafeFile) {
    this.#file = file;
  }

  add(bytes: Uint8Array): void {
    this.#pending.push(bytes);
  }

  async flush(): Promise<void> {
    const pieces = this.#pending;
    this.#pending = [];
    for (const bytes of pieces) await this.#file.write(bytes);
  }
}

/** What one piece of work writes. */
export class Outputs {
  readonly #files: SafeFile[] = [];
  readonly #outputs: Pick<Output, "flush">[] = [];
  readonly #taken: Set<string | undefined>;

  /** @param inputs - the files that are read, by their identity; no output may be one of them */
  constructor(inputs: readonly string[]) {
    this.#taken = new Set<string | undefined>(inputs);
  }

  /** A file of text, a stream for `-`, or nothing where no path is given. */
  async open(path: string | undefined, stream: Writer): Promise<Output> {
    const output = new Output(await this.#writer(path, stream));
    this.#outputs.push(output);
    return output;
  }

  /** A workbook. */
  async openWorkbook(path: string): Promise<BytesOutput> {
    const output = new BytesOutput(await this.#file(path));
    this.#outputs.push(output);
    return output;
  }

  async flush(): Promise<void> {
    for (const output of this.#outputs) await output.flush();
  }

  /** Adds text piece by piece, and waits now and then until it is written: it need not be in memory whole. */
  async addAll(output: Output, pieces: Iterable<string>): Promise<void> {
    for (const piece of pieces) {
      output.add(piece);
      if (output.pending > MOST_PENDING) await this.flush();
    }
  }

  /** Moves the files into place, in the order in which they were opened, once all of them are whole: all, or none. */
  async finish(): Promise<void> {
    await this.flush();
    for (const file of this.#files) await file.close();
    const last = this.#files.at(-1);
    for (const file of this.#files) await file.moveIntoPlace(file !== last);
    for (const file of this.#files) await file.stay();
  }

  async abandon(): Promise<void> {
    for (const file of this.#files) await file.abandon();
  }

  async #writer(path: string | undefined, stream: Writer): Promise<(text: string) => Promise<void>> {
    if (path === undefined) return async () => undefined;
    if (path === "-") return (text) => writeOut(stream, text);
    refuseForm(path);
    const file = await this.#file(path);
    return (text) => file.write(text);
  }

  async #file(path: string): Promise<SafeFile> {
    const target = await targetOf(path);
    const identity = await identityOf(target);
    if (this.#taken.has(target) || this.#taken.has(identity)) throw notItself(path);
    this.#taken.add(target);
    const file = await SafeFile.begin(target);
    this.#files.push(file);
    return file;
  }
}

/** Work that reads files and writes others: all of them, or none. */
export async function writeWhole<Result>(
  inputs: readonly string[],
  work: (outputs: Outputs) => Promise<Result>,
): Promise<Result> {
  const identities: string[] = [];
  for (const input of inputs) identities.push((await identityOf(input)) ?? input);
  const outputs = new Outputs(identities);
  try {
    const result = await work(outputs);
    await outputs.finish();
    return result;
  } catch (error) {
    await outputs.abandon();
    throw error;
  }
}

/** Standard output by its path can't be moved into place, and a name that promises a workbook would hold none. */
function refuseForm(path: string): void {
  if (/^\/(?:dev\/(?:std(?:out|err)|fd)|proc)(?:\/|$)/.test(path))
    throw new CommandError("USAGE", `写到标准输出请用 -，不用 ${path}`, `say - for standard output, not ${path}`);
  const [extension] = /\.(?:xls[xmb]?|et|ods)$/i.exec(path) ?? [];
  if (extension !== undefined)
    throw new CommandError(
      "USAGE",
      `不写 ${extension}：请用 .csv，Excel 和 WPS 可直接打开`,
      `${extension} is not written: use .csv, which Excel and WPS open as it is`,
    );
}

function notItself(path: string): CommandError {
  const zh = `${path} 已是输入或另一输出，不能再作输出`;
  return new CommandError("USAGE", zh, `${path} is the input or another output; it can't be this output too`);
}
