import { constants, fstatSync } from "node:fs";
import { copyFile, type FileHandle, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./command-error.js";

/** A file that is there when it is whole: written aside in the same folder, then moved into place. */
export class SafeFile {
  readonly #path: string;
  readonly #aside: string;
  readonly #handle: FileHandle;
  /** A copy of what stood in its place. */
  #kept: string | undefined;
  /** Whether it was moved into place, and is to go back if others are not. */
  #mayGoBack = false;

  private constructor(path: string, aside: string, handle: FileHandle) {
    this.#path = path;
    this.#aside = aside;
    this.#handle = handle;
  }

  /**
   * Begins a file, which takes over the permissions of the one that it replaces.
   *
   * @param path - as {@link targetOf} gives it: a link that still is one leads nowhere, and is refused
   */
  static async begin(path: string): Promise<SafeFile> {
    const old = await lstat(path).catch(() => undefined);
    if (old !== undefined && !old.isFile())
      throw new CommandError("FILE", `输出不是普通文件：${path}`, `the output is no plain file: ${path}`);
    const [aside, handle] = await atFreeName(`${path}.unfinished`, (aside) => open(aside, "wx"));
    if (old !== undefined) await handle.chmod(old.mode);
    return new SafeFile(path, aside, handle);
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.#handle.writeFile(piece);
  }

  /** All that was written is on the disk. */
  async close(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }

  /** @param mayGoBack - whether what stands there is kept, for others may still fail to be moved */
  async moveIntoPlace(mayGoBack: boolean): Promise<void> {
    if (mayGoBack) this.#kept = await keptAside(this.#path);
    await rename(this.#aside, this.#path);
    this.#mayGoBack = mayGoBack;
  }

  /** It stays where it was moved to. */
  async stay(): Promise<void> {
    this.#mayGoBack = false;
    if (this.#kept !== undefined) await rm(this.#kept);
    this.#kept = undefined;
  }

  /** Leaves no trace. */
  async abandon(): Promise<void> {
    try {
      await this.#handle.close();
    } finally {
      await rm(this.#aside, { force: true });
      if (this.#kept !== undefined) await rename(this.#kept, this.#path);
      else if (this.#mayGoBack) await rm(this.#path);
    }
  }
}

/** Where a path leads, through links, whether or not something is there yet. */
export async function targetOf(path: string): Promise<string> {
  const folder = dirname(path);
  return realpath(path).catch(async () => join(await realpath(folder).catch(() => folder), basename(path)));
}

const STANDARD_INPUT = 0;

/** What tells a file from all others whatever it is called; undefined where there is none. `-` is standard input. */
export async function identityOf(path: string): Promise<string | undefined> {
  const options = { bigint: true } as const;
  const there = path === "-" ? fstatSync(STANDARD_INPUT, options) : await stat(path, options).catch(() => undefined);
  return there?.isFile() === true ? `${there.dev}:${there.ino}` : undefined;
}

/** The first free name: what a run that was killed left behind bears one, and hinders no later run. */
async function atFreeName<Made>(path: string, make: (aside: string) => Promise<Made>): Promise<[string, Made]> {
  for (let number = 1; ; number++) {
    const aside = `${path}-${number}`;
    try {
      return [aside, await make(aside)];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A copy of what stands at a path; undefined where nothing does. */
async function keptAside(path: string): Promise<string | undefined> {
  if ((await identityOf(path)) === undefined) return undefined;
  const [kept] = await atFreeName(`${path}.before`, (aside) => copyFile(path, aside, constants.COPYFILE_EXCL));
  return kept;
}
