import { describe, expect, test } from "vitest";
import { whySetAside } from "../../../src/ledger/columns/set-aside.js";
import { idNumberOf } from "../../support/id-number-of.js";

const HEADER = ["序号", "姓名", "身份证号", "乡镇", "村", "档次", "日期", "备注"];
const person = {
  idNumber: 2,
  name: 1,
  remarks: new Set([7]),
  nameless: [],
  numbers: new Set([0]),
  printed: new Set([3, 4]),
};
const why = (...cells: readonly string[]) =>
  whySetAside(
    HEADER.map((_, index) => cells[index] ?? ""),
    person,
    HEADER,
  );

/** A row of a table in which a total stands in one place, and something else before it. */
const totalAt = (place: number, filled: number) =>
  whySetAside(
    Array.from({ length: 10 }, (_, index) => (index === place ? "合计" : index < filled ? "x" : "")),
    { ...person, idNumber: undefined, name: undefined, remarks: new Set() },
    [],
  );

describe("a total", () => {
  test.each([0, 1, 2, 3])("in filled cell %i, however much stands behind it", (place) => {
    expect(totalAt(place, 10)).toBe("total");
  });

  test("behind four filled cells is a word of a person's row, which is never lost for it", () => {
    expect([4, 5, 9].map((place) => totalAt(place, 10))).toEqual([undefined, undefined, undefined]);
  });

  test("behind blank cells is among the first that are filled", () => {
    expect(totalAt(9, 0)).toBe("total");
    expect([totalAt(9, 3), totalAt(9, 4)]).toEqual(["total", undefined]);
  });

  test("in the last column, or in a remark, makes no person a total", () => {
    expect(why("1", "甲", "", "王店镇", "东村", "500", "2021-03-01", "合计")).toBeUndefined();
    expect(why("1", "甲", idNumberOf(1), "合计", "合计", "500", "2021-03-01", "合计")).toBeUndefined();
    expect(why("", "", "", "", "", "", "", "合计")).toBeUndefined();
  });

  test.each([
    "合计",
    "小计：",
    "总计",
    "累计12人",
    "共3户",
    "王店镇小计",
    "Total",
    "subtotal:",
    "平均",
    "大写：伍佰元",
  ])("may be called %s", (word) => {
    expect(why(word, "", "", "", "", "500")).toBe("total");
  });

  test("of forty characters is one, of forty-one is a text", () => {
    expect([38, 39].map((length) => why(`${"x".repeat(length)}合计`))).toEqual(["total", undefined]);
  });
});

test("a number that looks like a person's keeps its row, cut or mistyped", () => {
  for (const id of [idNumberOf(1), "341202199001011", "3.412E+17", "341202 19900101 123X", "3412021990010"])
    expect(why("合计", "", id)).toBeUndefined();
  expect(why("合计", "", "12345")).toBe("total");
});

test("blank rows, the header again, footers", () => {
  expect(why()).toBe("blank");
  expect(why(" ", "　", "\t")).toBe("blank");
  expect(why(...HEADER)).toBe("header");
  expect(why("制表人：张三", "", "", "审核：李四")).toBe("footer");
  expect(why("第1页", "共3页")).toBe("footer");
  expect(why("1", "制表人：张三", "")).toBeUndefined();
});

test("a row of a form that nobody was entered in, which is no person without a number", () => {
  expect(why("12")).toBe("unfilled");
  expect(why("１２", "", "", "王店镇", "东村")).toBe("unfilled");
  expect(why("", "", "", "王店镇", "东村")).toBe("unfilled");
  expect(why("12", "", "", "王店镇", "东村", "0.00", "/")).toBe("unfilled");
  expect(why("12", "甲")).toBeUndefined();
  expect(why("12", "", "", "王店镇", "东村", "500")).toBeUndefined();
  expect(why("12", "", "", "", "", "", "", "已缴")).toBeUndefined();
  expect(why("", "", "", "", "", "0")).toBeUndefined();
  expect(whySetAside(["12"], { ...person, idNumber: undefined }, HEADER)).toBeUndefined();
});

test("a word alone may be the heading of a part", () => {
  expect(why("东村")).toBeUndefined();
  expect(why("", "", "", "", "东村")).toBeUndefined();
});
