import { expect, test } from "vitest";
import { plainJson } from "../../src/rule/accept.js";

test.each(["颍州", "😀", "\\ud83d", "\\\\udc00", ["\\ud83d"]])("%j has a form in JSON", (value) => {
  expect(plainJson("test", value)).toEqual(value);
});

test.each(["\ud83d", "\udc00", "\\\ud83d", "\\\\\ud83d", ["a\ud83d"], { "\ud83d": 1 }])(
  "%j is half a character, and has none",
  (value) => {
    expect(() => plainJson("test", value)).toThrow("无法写成 JSON");
  },
);
