import { builtInKind, kindOfCode, type NumberKind } from "./number-format.js";
import { isOn } from "./text-runs.js";
import type { XmlAttributes } from "./xml-attributes.js";
import { readXml, type XmlTaker } from "./xml-reader.js";

/** A format that cells refer to. */
interface CellFormat {
  readonly kind: NumberKind;
  /** Whether what is shown by it is struck out. */
  readonly isStruck: boolean;
}

/** The formats of cells, in the order in which these refer to them. */
export type CellFormats = readonly CellFormat[];

/** Reads the formats of cells out of the styles of a workbook. */
export function cellFormats(part: string, text: string): CellFormats {
  const taker = new FormatTaker();
  readXml(part, text, taker);
  return taker.formats.map(({ id, font }) => ({
    kind: taker.own.get(id) ?? builtInKind(id),
    isStruck: taker.struck.has(font),
  }));
}

class FormatTaker implements XmlTaker {
  readonly own: Map<number, NumberKind> = new Map();
  readonly formats: { readonly id: number; readonly font: number }[] = [];
  readonly struck: Set<number> = new Set();
  #fonts = 0;
  readonly #path: string[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    const numberOf = (reference: string): number => Number(attributes.get(reference) ?? 0);
    const id = numberOf("numFmtId");
    if (name === "numFmt" && parent === "numFmts") this.own.set(id, kindOfCode(attributes.get("formatCode") ?? ""));
    if (name === "xf" && parent === "cellXfs") this.formats.push({ id, font: numberOf("fontId") });
    if (name === "font" && parent === "fonts") this.#fonts += 1;
    if (name === "strike" && parent === "font" && isOn(attributes)) this.struck.add(this.#fonts - 1);
    this.#path.push(name);
  }

  text(): void {}

  close(): void {
    this.#path.pop();
  }
}
