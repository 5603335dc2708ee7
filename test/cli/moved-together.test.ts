import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { Writer } from "../../src/cli/command.js";
import { writeWhole } from "../../src/cli/outputs.js";
import { SafeFile } from "../../src/cli/safe-file.js";

const root = mkdtempSync(join(tmpdir(), "together-"));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const stream: Writer = { write: () => undefined };

/** Writes `new` into each file, and does something else before they are moved. */
const written = (names: readonly string[], before: () => unknown = () => undefined) =>
  writeWhole([], async (outputs) => {
    for (const name of names) (await outputs.open(at(name), stream)).add("new");
    before();
  });

test("every file is on the disk before the first is moved", async () => {
  const handle = await open(at("any"), "w");
  const told: string[] = [];
  const prototype = Object.getPrototypeOf(handle) as { sync: () => Promise<void> };
  const { sync } = prototype;
  const spies = [
    vi.spyOn(prototype, "sync").mockImplementation(function (this: unknown) {
      told.push("on the disk");
      return sync.call(this);
    }),
    vi.spyOn(SafeFile.prototype, "moveIntoPlace").mockImplementation(async () => void told.push("moved")),
  ];
  await handle.close();
  await written(["one", "two", "three"]);
  for (const spy of spies) spy.mockRestore();
  expect(told).toEqual([...Array<string>(3).fill("on the disk"), ...Array<string>(3).fill("moved")]);
});

test.each([
  ["the last", 2],
  ["the second", 1],
  ["the first", 0],
])("where %s of three can't be moved, none is: old ones stand as they were, new ones are gone", async (_, place) => {
  const names = ["one", "two", "three"];
  writeFileSync(at("one"), "old");
  if (place !== 1) writeFileSync(at("two"), "old");
  const block = () => {
    rmSync(at(names[place] as string), { force: true });
    mkdirSync(at(`${names[place]}/in the way`), { recursive: true });
  };
  await expect(written(names, block)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  const others = names.filter((_, index) => index !== place);
  const standing = place === 1 ? ["one"] : ["one", "two"].filter((name) => others.includes(name));
  expect(readdirSync(folder).sort()).toEqual([...standing, names[place]].sort());
  expect(standing.map(text)).toEqual(standing.map(() => "old"));
});

test("a file that was moved to where none stood is gone again", async () => {
  const block = () => mkdirSync(at("two/in the way"), { recursive: true });
  await expect(written(["one", "two"], block)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder)).toEqual(["two"]);
});

test("all are moved, and what stood there is gone", async () => {
  writeFileSync(at("one"), "old");
  writeFileSync(at("one.before-1"), "of a run that was killed");
  await written(["one", "two"]);
  expect(["one", "two", "one.before-1"].map(text)).toEqual(["new", "new", "of a run that was killed"]);
  expect(readdirSync(folder).sort()).toEqual(["one", "one.before-1", "two"]);
});

test("a long text is written on the way, behind what was added before, and is there when it is whole", async () => {
  const pieces = Array.from({ length: 200 }, (_, at) => `${at}，`.padEnd(1_000, "."));
  let onTheWay = 0;
  await writeWhole([], async (outputs) => {
    const before = await outputs.open(at("before"), stream);
    const long = await outputs.open(at("long"), stream);
    before.add("whole");
    const told = function* () {
      for (const piece of pieces) {
        yield piece;
        onTheWay = Math.max(onTheWay, text("long.unfinished-1").length);
        if (onTheWay > 0) expect(text("before.unfinished-1")).toBe("whole");
      }
    };
    await outputs.addAll(long, told());
    expect(readdirSync(folder)).not.toContain("long");
  });
  expect(onTheWay).toBeGreaterThan(100_000);
  expect(text("long")).toBe(pieces.join(""));
});
