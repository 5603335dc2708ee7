import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFiles } from "../../src/cli/read-files.js";

const folder = mkdtempSync(join(tmpdir(), "read-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files by their names, and by what tells each from all others; of what is no file that is not known", async () => {
  const path = join(folder, "台账.csv");
  writeFileSync(path, "abc");
  const hash = "（由管道读入，未取）";
  expect(await readFiles([path, "-", devNull])).toEqual([
    // The first example of FIPS 180-2.
    { name: "台账.csv", hash: "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { name: "-", hash },
    { name: basename(devNull), hash },
  ]);
});
