import { expect, test } from "vitest";
import { citedText } from "../../src/explain/cited.js";
import { yingzhou2021 } from "../../src/index.js";
import { secondPolicy } from "../policy/second-policy.js";

test("what speaks of the notices of 2021 is told as such under another policy", () => {
  const text = { zh: "甲", en: "A" };
  expect(citedText(text, yingzhou2021)).toBe(text);
  expect(citedText(text, secondPolicy)).toEqual({
    zh: "据2021年通知转述：甲",
    en: "As retold from the notices of 2021: A",
  });
});
