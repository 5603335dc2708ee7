import { expect, test } from "vitest";
import { asideOf } from "../../src/cli/reader-thread.js";
import { readAside } from "../../src/cli/reader-worker.js";
import { givenOf } from "../support/given.js";
import { thrownBy } from "../support/thrown-by.js";

test("two threads take part unless it is said that one does all", () => {
  expect(["1", "2"].map((workers) => asideOf(givenOf({ workers })))).toEqual([undefined, readAside]);
  expect(asideOf(givenOf({}))).toBe(readAside);
});

test.each(["0", "3", "12", "21", "", "one"])("%j is no number of threads", (workers) => {
  expect(thrownBy(() => asideOf(givenOf({ workers })))).toMatchObject({
    code: "USAGE",
    text: { zh: `--workers 应为 1 或 2：${workers}`, en: `--workers takes 1 or 2: ${workers}` },
  });
});
