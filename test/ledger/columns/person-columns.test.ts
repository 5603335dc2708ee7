import { expect, test } from "vitest";
import { personColumns } from "../../../src/ledger/columns/person-columns.js";
import { headerColumn } from "../../../src/ledger/columns/vocabulary.js";
import { idNumberOf } from "../../support/id-number-of.js";
import { matched } from "../../support/matched.js";
import { readEach } from "../../support/read-each.js";

/** What a column is for a row by its name alone. */
function roleOf(name: string): string | undefined {
  const person = personColumns([headerColumn(name)], [], new Map(), []);
  const roles = Object.entries({ ...person, idNumber: undefined }).filter(
    ([, at]) => at === 0 || (at !== undefined && [...(at as Iterable<number>)].includes(0)),
  );
  return roles.map(([role]) => role).join();
}

test("what columns are by their names", () => {
  const called = (role: string, names: string) => names.split(",").map((name) => [name, role]);
  const roles = Object.fromEntries([
    ...called("name", "姓名,参保人姓名,参保姓名,缴费人姓名,缴费姓名,人员姓名,中文姓名,成员姓名"),
    ...called("remarks", "备注,情况说明,备注栏"),
    ...called("nameless", " ,*"),
    ...called("numbers", "序,序号,编号,行号,No."),
    ...called("printed", "组,村组,组别,小组,村民小组,证件类型,证件种类"),
    ...called("", "父亲姓名,姓名拼音,户编号,序号组,甲组,组长,证件类型码"),
  ]);
  expect(readEach(roleOf, roles)).toEqual(roles);
});

test("a name below a group counts by each of its names", () => {
  const person = personColumns([headerColumn("1"), headerColumn("序号", "本人")], [], new Map(), []);
  expect(person.numbers).toEqual(new Set([1]));
});

test("the ID numbers of a table, facts or not, and what a form holds before anybody is entered", () => {
  const id = { type: "string", "x-format": "id-number" };
  const text = { type: "string" };
  const properties = { name: text, id, village: text, township: text, year: text };
  const sample = [[""], ["x", "", "", "", "", idNumberOf(1)]];
  const { person } = matched(["name", "id", "village", "township", "year", "号"], { properties }, {}, sample);
  expect([person.idNumber, person.printed]).toEqual([1, new Set([2, 3, 4])]);
  expect(matched(["name", "号", "x", "x", "x", "证"], { properties: { name: text } }, {}, sample).person.idNumber).toBe(
    5,
  );
  const [column] = matched(["name"], { properties: { name: text } }).columns;
  expect(personColumns([], column === undefined ? [] : [column], new Map(), []).idNumber).toBeUndefined();
});
