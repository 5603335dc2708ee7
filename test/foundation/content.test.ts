import { expect, test } from "vitest";
import { contentOf, identifierOf } from "../../src/foundation/content.js";

test.each([
  ["\u3000 王店镇 ", "王店镇"],
  ["王店\u3000镇\u3000", "王店 镇"],
  ["１２３ａＺ", "123aZ"],
  ["！～", "!~"],
  ["\uFF00\uFF5F", "\uFF00\uFF5F"],
])("%j is read as %j", (text, content) => {
  expect(contentOf(text)).toBe(content);
});

test("an x is the same letter in either case where it ends what tells a person apart, and only there", () => {
  expect(["11010519491231002x", "１ｘ", "x1", "1X", "xx"].map(identifierOf)).toEqual([
    "11010519491231002X",
    "1X",
    "x1",
    "1X",
    "xX",
  ]);
});
