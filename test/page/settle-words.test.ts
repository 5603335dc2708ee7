import { expect, test } from "vitest";
import { maskIds } from "../../src/ledger/text/mask-ids.js";
import { withoutOptions } from "../../src/page/settle/page-words.js";

test.each([
  {
    zh: "缺少“公民身份号码”一列；表头有：乡镇、村。可用 --map 列名=公民身份号码 指定",
    en: "no column for idNumber; there are 乡镇、村. Say --map COLUMN=idNumber",
    kept: { zh: "缺少“公民身份号码”一列；表头有：乡镇、村。", en: "no column for idNumber; there are 乡镇、村." },
  },
  {
    zh: "第 5 行不是 utf-8 编码，可试 --encoding gb18030；由几种编码的文件拼成的，请分开读入",
    en: "line 5 is not utf-8; try --encoding gb18030, and read files of several encodings one by one",
    kept: {
      zh: "第 5 行不是 utf-8 编码，由几种编码的文件拼成的，请分开读入。",
      en: "line 5 is not utf-8; and read files of several encodings one by one.",
    },
  },
  {
    zh: "请用 --word 原词=词 说明",
    en: "say --word WORD=MEANING",
    kept: { zh: "请用 --word 原词=词 说明", en: "say --word WORD=MEANING" },
  },
])("$zh", ({ kept, ...text }) => {
  expect(withoutOptions(text)).toEqual(kept);
});

test.each([
  ["张三 341202195001010018", "张三 341202********0018"],
  ["341202 19500101 001X，500", "341202**********001X，500"],
  ["３４１２０２１９５００１０１００１８", "３４１２０２********００１８"],
  ["电话 13912345678，2021-03-01，500", "电话 13912345678，2021-03-01，500"],
  ["3.41202E+17", "3.41202E+17"],
])("%s is shown as %s", (text, shown) => {
  expect(maskIds(text)).toBe(shown);
});
