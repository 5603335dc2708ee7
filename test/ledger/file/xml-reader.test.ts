import { describe, expect, test } from "vitest";
import type { XmlAttributes } from "../../../src/ledger/file/xml-attributes.js";
import { XmlReader } from "../../../src/ledger/file/xml-reader.js";
import { fc } from "../../support/properties.js";

/** What a reader tells of a document that comes in pieces. */
function told(...pieces: readonly string[]): string {
  let told = "";
  const reader = new XmlReader("part", {
    open: (name: string, attributes: XmlAttributes) => {
      const [plain, prefixed] = [attributes.get("a"), attributes.prefixed("a")];
      told += `(${name}${plain === undefined ? "" : ` ${plain}`}${prefixed === undefined ? "" : ` :${prefixed}`}`;
    },
    text: (text: string) => {
      told += text;
    },
    close: (name: string) => {
      told += `${name})`;
    },
  });
  for (const piece of pieces) reader.feed(piece);
  reader.end();
  return told;
}

const documents: readonly (readonly [document: string, told: string])[] = [
  ["<r/>", "(rr)"],
  ["\n<?xml version='1.0'?>\r\n<!-- <a> -->\n<r></r>\n<!---->", "(rr)"],
  ["<r >甲</r\n>", "(r甲r)"],
  ["<p:r xmlns:p='u'><p:c>x</p:c></p:r>", "(r(cxc)r)"],
  [`<r a="1" b='2' p:a = "3"/>`, "(r 1 :3r)"],
  [`<r b="/>" a="a>b"></r>`, "(r a>br)"],
  [`<r a="&lt;&#20013;&#x1F600;&quot;&apos;&gt;&amp;"/>`, "(r <中😀\"'>&r)"],
  ["<r><![CDATA[]]>]]]></r>", "(r]]r)"],
  ["<r>a\r\nb\rc<![CDATA[\r\n&amp;<]]></r>", "(ra\nb\nc\n&amp;<r)"],
];

describe("a document is read", () => {
  test.each(documents)("%j", (document, expected) => {
    expect(told(document.replace("]]>]]]>", "]]]]>"))).toBe(expected);
  });

  test("the same in whatever pieces it comes", () => {
    const start = `<?xml version="1.0"?><!--c--><p:r a="x&amp;y" p:a='>'>`;
    const document = `${start}t&#65;<![CDATA[<>]]><e/>\r\n<f a="1" /></p:r> `;
    const whole = told(document);
    fc.assert(
      fc.property(fc.array(fc.nat(document.length), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), document.length];
        const pieces = places.map((place, at) => document.slice(places[at - 1] ?? 0, place));
        expect(told(...pieces)).toBe(whole);
      }),
    );
    expect(told(...document)).toBe(whole);
  });
});

describe("a document is refused", () => {
  test.each([
    ["", "不完整"],
    ["  ", "不完整"],
    ["<r>", "不完整"],
    ["<r", "不完整"],
    ["<r/", "不完整"],
    ["<r a", "不完整"],
    ["<r a=", "不完整"],
    ["<r a='", "不完整"],
    ["<r>text", "不完整"],
    ["<r></r", "不完整"],
    ["<r><!--</r>", "不完整"],
    ["<r><![CDATA[</r>", "不完整"],
    ["<?xml", "不完整"],
    ["<r/>text", "不完整"],
    ["<!", "不完整"],
    ["text<r/>", "不合规范"],
    ["<r/>text<!-- -->", "不合规范"],
    ["<r/><r/>", "不合规范"],
    ["</r>", "不合规范"],
    ["<r></s>", "不合规范"],
    ["<r></rs>", "不合规范"],
    ["<r><s></r></s>", "不合规范"],
    ["<></>", "不合规范"],
    ["<r/x>", "不合规范"],
    ["<r a></r>", "不合规范"],
    ["<r a b='1'/>", "不合规范"],
    ["<r a=1/>", "不合规范"],
    ["<r a='1' a='2'/>", "不合规范"],
    ["<r ='1'/>", "不合规范"],
    ["<r<s/>", "不合规范"],
    ["<!DOCTYPE r><r/>", "不合规范"],
    ["<![CDATA[x]]><r/>", "不合规范"],
    [`<r ${Array.from({ length: 257 }, (_, place) => `a${place}=""`).join(" ")}/>`, "不合规范"],
    ["<r>&nbsp;</r>", "不明的字符引用 &nbsp;"],
    ["<r>&amp</r>", "不明的字符引用 &amp"],
    ["<r>&#xD800;</r>", "不明的字符引用"],
    ["<r>&#0;</r>", "不明的字符引用"],
    ["<r>&#1114112;</r>", "不明的字符引用"],
    ["<r>&#;</r>", "不明的字符引用"],
    ["<r>&__proto__;</r>", "不明的字符引用"],
    ["<r>&toString;</r>", "不明的字符引用"],
  ])("%s: %s", (document, reason) => {
    expect(() => told(document)).toThrow(reason);
  });
});
