import type { SchemaNode } from "./json-schema-node.js";
import type { MappedColumn } from "./mapping.js";
import type { PersonColumns } from "./set-aside.js";
import type { HeaderColumn } from "./vocabulary.js";

/** The facts that a form holds before anybody is entered. */
const PRINTED: ReadonlySet<string> = new Set(["township", "village", "year"]);

/** Where a table says who a row is about, and where it says anything at all. */
export function personColumns(
  header: readonly HeaderColumn[],
  columns: readonly MappedColumn[],
  nodes: ReadonlyMap<string, SchemaNode>,
): PersonColumns {
  const named = (test: RegExp): readonly number[] =>
    header.flatMap(({ names }, index) => (names.some((name) => test.test(name)) ? [index] : []));
  return {
    idNumber: columns.find(({ field }) => nodes.get(field)?.["x-format"] === "id-number")?.index,
    name: named(/^(?:参保人?|缴费人?|人员|中文|成员)?姓名$/)[0],
    remarks: new Set(named(/备注|说明/)),
    nameless: named(/^$/),
    numbers: new Set(named(/^(?:序号?|编号|行号|no\.?)$/)),
    printed: new Set([
      ...columns.flatMap(({ field, index }) => (PRINTED.has(field) ? [index] : [])),
      ...named(/^(?:村?组|组别|(?:村民)?小组|证件(?:类型|种类))$/),
    ]),
  };
}
