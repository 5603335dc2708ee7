import { isIdNumber } from "../../index.js";
import type { SchemaNode } from "./json-schema-node.js";
import type { MappedColumn } from "./mapping.js";
import type { PersonColumns } from "./set-aside.js";
import type { HeaderColumn } from "./vocabulary.js";

/** The facts that a form holds before anybody is entered. */
const PRINTED: ReadonlySet<string> = new Set(["township", "village", "year"]);

/**
 * Where a table says who a row is about, and where it says anything at all. An ID number that is no fact tells persons'
 * rows from others all the same.
 *
 * @param sample - the first rows below the header
 */
export function personColumns(
  header: readonly HeaderColumn[],
  columns: readonly MappedColumn[],
  nodes: ReadonlyMap<string, SchemaNode>,
  sample: readonly (readonly string[])[],
): PersonColumns {
  const named = (test: RegExp): readonly number[] =>
    header.flatMap(({ names }, index) => (names.some((name) => test.test(name)) ? [index] : []));
  const holdsIdNumbers = (index: number): boolean => sample.some((cells) => isIdNumber(cells[index]));
  const fact = columns.find(({ field }) => nodes.get(field)?.["x-format"] === "id-number");
  return {
    idNumber: fact?.index ?? [...header.keys()].find(holdsIdNumbers),
    name: named(/^(?:参保人?|缴费人?|人员|中文|成员)?姓名$/)[0],
    remarks: new Set(named(/备注|说明/)),
    nameless: named(/^$/),
    numbers: new Set(named(/^(?:序号?|编号|行号|no)$/)),
    printed: new Set([
      ...columns.flatMap(({ field, index }) => (PRINTED.has(field) ? [index] : [])),
      ...named(/^(?:村?组|组别|(?:村民)?小组|证件(?:类型|种类))$/),
    ]),
  };
}
