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
  const own = mkdtempSync(join(folder, "together-"));
  const [one, other] = [join(own, "one.csv"), join(own, "other.csv")];
  writeFileSync(one, "before");
  const work = (fails: boolean) =>
    writeWhole([], async (outputs) => {
      for (const path of [one, other]) (await outputs.open(path, kept())).add("after");
      await outputs.flush();
      if (fails) throw new Error("it failed");
      return "done";
    });
  await expect(work(true)).rejects.toThrow("it failed");
  expect([readdirSync(own), readFileSync(one, "utf8")]).toEqual([["one.csv"], "before"]);
  expect(await work(false)).toBe("done");
  expect(readdirSync(own).sort()).toEqual(["one.csv", "other.csv"]);
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
    ).rejects.toMatchObject({
      code: "USAGE",
      text: {
        zh: `${paths.at(-1)} 已是输入或另一输出，不能再作输出`,
        en: `${paths.at(-1)} is the input or another output; it can't be this output too`,
      },
    });
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

test.each(["/dev/stdout", "/dev/stderr", "/dev/fd", "/dev/fd/1", "/proc/self/fd/1"])("%s is no file", async (path) => {
  await expect(new Outputs([]).open(path, kept())).rejects.toMatchObject({
    code: "USAGE",
    text: { zh: `写到标准输出请用 -，不用 ${path}`, en: `say - for standard output, not ${path}` },
  });
});

test.each(["xls", "xlsx", "xlsm", "xlsb", "et", "ods"])("text is not written as .%s", async (extension) => {
  await expect(new Outputs([]).open(join(folder, `a.${extension}`), kept())).rejects.toMatchObject({
    code: "USAGE",
    text: {
      zh: `不写 .${extension}：请用 .csv，Excel 和 WPS 可直接打开`,
      en: `.${extension} is not written: use .csv, which Excel and WPS open as it is`,
    },
  });
});

test("the bytes of a workbook are written once each, whenever they come", async () => {
  const path = join(folder, "book.xlsx");
  await writeWhole([], async (outputs) => {
    const book = await outputs.openWorkbook(path);
    for (const text of ["a", "b"]) {
      book.add(Buffer.from(text));
      await outputs.flush();
    }
  });
  expect(readFileSync(path, "utf8")).toBe("ab");
});
