import { type FileHandle, lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.js";

/** A file that is there when it is whole: written aside in the same folder, then moved into place. */
export class SafeFile {
  readonly #path: string;
  readonly #aside: string;
  readonly #handle: FileHandle;

  private constructor(path: string, aside: string, handle: FileHandle) {
    this.#path = path;
    this.#aside = aside;
    this.#handle = handle;
  }

  /** Begins a file; a symbolic link is refused, since the move would replace the link and not what it points to. */
  static async begin(path: string): Promise<SafeFile> {
    const there = await lstat(path).catch(() => undefined);
    if (there !== undefined && !there.isFile())
      throw new CommandError("FILE", `输出不是普通文件：${path}`, `the output is no plain file: ${path}`);
    const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    return new SafeFile(path, aside, await open(aside, "wx"));
  }

  async write(text: string): Promise<void> {
    if (text !== "") await this.#handle.writeFile(text);
  }

  /** Makes the file whole and moves it into place. */
  async finish(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#aside, this.#path);
  }

  /** Leaves no trace. */
  async abandon(): Promise<void> {
    try {
      await this.#handle.close();
    } finally {
      await rm(this.#aside, { force: true });
    }
  }
}
