import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Writer } from "../../src/cli/command.js";
import { Output, Outputs, writeWhole } from "../../src/cli/outputs.js";

const folder = mkdtempSync(join(tmpdir(), "outputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A stream that keeps what is written to it, piece by piece. */
function kept(): Writer & { readonly pieces: readonly string[] } {
  const pieces: string[] = [];
  return {
    pieces,
    write(text, done) {
      pieces.push(text);
      done?.();
    },
  };
}

test("what was added is written once, at the flush; nothing is not written", async () => {
  const pieces: string[] = [];
  const output = new Output(async (text) => void pieces.push(text));
  output.add("a");
  output.add("b");
  expect([output.pending, pieces]).toEqual([2, []]);
  await output.flush();
  await output.flush();
  expect([output.pending, pieces]).toEqual([0, ["ab"]]);
});

test("a long text is written now and then, when more than enough waits", async () => {
  const stream = kept();
  const outputs = new Outputs([]);
  const output = await outputs.open("-", stream);
  const half = "x".repeat(1 << 15);
  await outputs.addAll(output, [half, half]);
  expect(stream.pieces).toEqual([]);
  await outputs.addAll(output, ["y", "z"]);
  expect(stream.pieces).toEqual([`${half}${half}y`]);
  await outputs.flush();
  expect(stream.pieces.at(-1)).toBe("z");
});

test("files of one work are whole together, and so is none where the work fails", async () => {
  const [one, other] = [join(folder, "one.csv"), join(folder, "other.csv")];
  writeFileSync(one, "before");
  const work = (fails: boolean) =>
    writeWhole([], async (outputs) => {
      for (const path of [one, other]) (await outputs.open(path, kept())).add("after");
      await outputs.flush();
      if (fails) throw new Error("it failed");
      return "done";
    });
  await expect(work(true)).rejects.toThrow("it failed");
  expect([readdirSync(folder), readFileSync(one, "utf8")]).toEqual([["one.csv"], "before"]);
  expect(await work(false)).toBe("done");
  expect(readdirSync(folder).sort()).toEqual(["one.csv", "other.csv"]);
  expect([one, other].map((path) => readFileSync(path, "utf8"))).toEqual(["after", "after"]);
});

test("what the last file replaces is not copied first, which would take its time", async () => {
  const paths = ["first.csv", "last.csv"].map((name) => join(folder, name)) as [string, string];
  for (const path of paths) writeFileSync(path, "before");
  const copying = vi.spyOn(promises, "copyFile");
  syncBuiltinESMExports();
  try {
    await writeWhole([], async (outputs) => {
      for (const path of paths) (await outputs.open(path, kept())).add("after");
    });
    expect(copying.mock.calls.map(([path]) => path)).toEqual([join(await promises.realpath(folder), "first.csv")]);
  } finally {
    copying.mockRestore();
    syncBuiltinESMExports();
  }
});

test("no output is an input, nor another output, whatever it is called", async () => {
  const path = join(folder, "in.csv");
  writeFileSync(path, "in");
  const twice = join(folder, ".", "twice.csv");
  for (const [inputs, paths] of [
    [[path], [`${folder}/../${folder.split("/").at(-1)}/in.csv`]],
    [[], [twice, `${folder}/./twice.csv`]],
    [[], [path, path]],
  ] as const)
    await expect(
      writeWhole(inputs, async (outputs) => {
        for (const each of paths) await outputs.open(each, kept());
      }),
    ).rejects.toMatchObject({ code: "USAGE" });
  expect(readFileSync(path, "utf8")).toBe("in");
});

test("folders and names that only look like what is refused", async () => {
  mkdirSync(join(folder, "proc"));
  mkdirSync(join(folder, "dev", "fd"), { recursive: true });
  const paths = ["proc/a.csv", "dev/fd/a.csv", "a.xls.csv", "a.et.json"].map((name) => join(folder, name));
  await writeWhole([], async (outputs) => {
    for (const path of paths) (await outputs.open(path, kept())).add("a");
  });
  expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(["a", "a", "a", "a"]);
});
