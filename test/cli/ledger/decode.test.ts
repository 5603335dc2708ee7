import { expect, test } from "vitest";
import { decode } from "../../../src/ledger/decode.js";
import { gb18030 } from "../../support/gb18030.js";

async function textOf(pieces: readonly Uint8Array[], said?: "utf-8" | "gb18030"): Promise<string> {
  const source = (async function* () {
    yield* pieces;
  })();
  let text = "";
  for await (const piece of decode(source, said)) text += piece;
  return text;
}

test("a character cut in two is whole again", async () => {
  for (const bytes of [Buffer.from("乡镇"), gb18030("乡镇")]) {
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await textOf([bytes.subarray(0, 3), bytes.subarray(3)])).toBe("乡镇");
    expect(await textOf(pieces, bytes.length === 4 ? "gb18030" : "utf-8")).toBe("乡镇");
  }
});

test("bytes that are not what was said, to either side", async () => {
  await expect(textOf([gb18030("乡镇")], "utf-8")).rejects.toThrow("try --encoding gb18030");
  await expect(textOf([Uint8Array.of(0xff, 0xff)], "gb18030")).rejects.toThrow("try --encoding utf-8");
  await expect(textOf([Buffer.from("乡").subarray(0, 2)], "utf-8")).rejects.toThrow("not utf-8");
  expect(await textOf([])).toBe("");
});
