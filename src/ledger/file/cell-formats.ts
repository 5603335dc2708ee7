import { builtInKind, kindOfCode, type NumberKind } from "./number-format.js";
import type { XmlAttributes } from "./xml-attributes.js";
import { readXml, type XmlTaker } from "./xml-reader.js";

/** The kind of each cell format, in the order in which cells refer to them. */
export type CellFormats = readonly NumberKind[];

/** Reads the formats of cells out of the styles of a workbook. */
export function cellFormats(part: string, text: string): CellFormats {
  const taker = new FormatTaker();
  readXml(part, text, taker);
  return taker.ids.map((id) => taker.own.get(id) ?? builtInKind(id));
}

class FormatTaker implements XmlTaker {
  readonly own: Map<number, NumberKind> = new Map();
  readonly ids: number[] = [];
  readonly #path: string[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    const id = Number(attributes.get("numFmtId") ?? 0);
    if (name === "numFmt" && parent === "numFmts") this.own.set(id, kindOfCode(attributes.get("formatCode") ?? ""));
    if (name === "xf" && parent === "cellXfs") this.ids.push(id);
    this.#path.push(name);
  }

  text(): void {}

  close(): void {
    this.#path.pop();
  }
}
