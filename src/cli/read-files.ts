import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadFile } from "../ledger/settlement-workbook/basis-lines.js";

/** The names of files that were read, and what tells each from all others. */
export async function readFiles(paths: readonly string[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) files.push({ name: basename(path), hash: await hashOf(path) });
  return files;
}

const UNKNOWN = "（由管道读入，未取）";

async function hashOf(path: string): Promise<string> {
  if (path === "-" || !(await stat(path)).isFile()) return UNKNOWN;
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return `sha256:${hash.digest("hex")}`;
}
