import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { identityOf, SafeFile, targetOf } from "../../src/cli/safe-file.js";

const root = mkdtempSync(join(tmpdir(), "safe-"));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
/** A folder of its own, with a file `a` that holds "before" if asked for. */
function folderWith(before: boolean): string {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  if (before) writeFileSync(join(folder, "a"), "before");
  return folder;
}

async function begun(folder: string): Promise<SafeFile> {
  const file = await SafeFile.begin(join(folder, "a"));
  await file.write("after");
  return file;
}

/** What a folder holds, by name. */
const held = (folder: string): object =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

test.each([true, false])("it stands aside until it is moved (something stood there: %s)", async (before) => {
  const folder = folderWith(before);
  const there = before ? { a: "before" } : {};
  const file = await begun(folder);
  expect(held(folder)).toEqual({ ...there, "a.unfinished-1": "after" });
  await file.close();
  await file.moveIntoPlace(false);
  // No copy is made of what can't go back.
  expect(held(folder)).toEqual({ a: "after" });
  await file.stay();
  expect(held(folder)).toEqual({ a: "after" });
});

test.each([true, false])("moved with others it may go back, until it stays (something stood: %s)", async (before) => {
  const folder = folderWith(before);
  const file = await begun(folder);
  await file.close();
  await file.moveIntoPlace(true);
  expect(held(folder)).toEqual({ a: "after", ...(before && { "a.before-1": "before" }) });
  await file.abandon();
  expect(held(folder)).toEqual(before ? { a: "before" } : {});
});

test.each([true, false])("what has stayed stays though others fail (something stood: %s)", async (before) => {
  const folder = folderWith(before);
  const file = await begun(folder);
  await file.close();
  await file.moveIntoPlace(true);
  await file.stay();
  await file.abandon();
  expect(held(folder)).toEqual({ a: "after" });
});

test("the last to be moved can't go back", async () => {
  const folder = folderWith(false);
  const file = await begun(folder);
  await file.close();
  await file.moveIntoPlace(false);
  await file.abandon();
  expect(held(folder)).toEqual({ a: "after" });
});

test.skipIf(!existsSync("/proc/self/fd"))(
  "abandoned before it is whole, it is let go of and leaves no trace",
  async () => {
    const folder = folderWith(true);
    const file = await begun(folder);
    await file.abandon();
    expect(held(folder)).toEqual({ a: "before" });
    const open = readdirSync("/proc/self/fd").flatMap((number) => {
      try {
        return [readlinkSync(`/proc/self/fd/${number}`)];
      } catch {
        // The folder that is just being read.
        return [];
      }
    });
    expect(open.filter((path) => path.startsWith(folder))).toEqual([]);
  },
);

test("it takes over the permissions of the one that it replaces", async () => {
  const folder = folderWith(true);
  chmodSync(join(folder, "a"), 0o640);
  const file = await begun(folder);
  await file.close();
  await file.moveIntoPlace(false);
  expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o640);
});

test("what a run that was killed left behind hinders no later one", async () => {
  const folder = folderWith(true);
  for (const number of [1, 2]) writeFileSync(join(folder, `a.unfinished-${number}`), "left");
  const file = await begun(folder);
  expect(held(folder)).toEqual({
    a: "before",
    "a.unfinished-1": "left",
    "a.unfinished-2": "left",
    "a.unfinished-3": "after",
  });
  await file.abandon();
});

test("a folder is no output, and a folder that is not there has none", async () => {
  const folder = folderWith(false);
  await expect(SafeFile.begin(folder)).rejects.toMatchObject({
    code: "FILE",
    text: { zh: `输出不是普通文件：${folder}`, en: `the output is no plain file: ${folder}` },
  });
  await expect(SafeFile.begin(join(folder, "none", "a"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("a file is told from others whatever it is called; standard input by what it is", async () => {
  const folder = folderWith(true);
  const [path, link] = [join(folder, "a"), join(folder, "b")];
  symlinkSync(path, link);
  const identity = await identityOf(path);
  expect(identity).toMatch(/^\d+:\d+$/);
  expect(await identityOf(link)).toBe(identity);
  expect(await targetOf(link)).toBe(await targetOf(path));
  expect([await identityOf(folder), await identityOf(join(folder, "c"))]).toEqual([undefined, undefined]);
  const statOf = vi.spyOn(fs, "fstatSync");
  statOf.mockImplementation(((number: number) =>
    number === 0 ? statSync(path, { bigint: true }) : undefined) as typeof fs.fstatSync);
  syncBuiltinESMExports();
  try {
    expect(await identityOf("-")).toBe(identity);
  } finally {
    statOf.mockRestore();
    syncBuiltinESMExports();
  }
});
