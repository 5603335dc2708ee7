import { cellText } from "./cell-value.js";
import type { FileBytes } from "./file-bytes.js";
import { oversized } from "./file-fault.js";
import { partText } from "./part-text.js";
import { TextRuns } from "./text-runs.js";
import type { XmlAttributes } from "./xml-attributes.js";
import { XmlReader, type XmlTaker } from "./xml-reader.js";
import type { ZipEntry } from "./zip-directory.js";

const GROUP = 1024;
/** Sixteen different texts for each of Excel's 1,048,576 rows. */
const MOST_GROUPS = 1 << 14;
const MOST_CHARACTERS = 1 << 29;

/** Texts of one group joined, those of one byte a character apart from the others, as memory is kept that way. */
interface Group {
  readonly narrow: string;
  readonly wide: string;
  /** Where each text starts in `narrow`, or, as `~start`, in `wide`. */
  readonly starts: Int32Array;
  /** The places of those that are struck out, few if any. */
  readonly struck: readonly number[];
}

/** The texts that cells refer to by number: millions of them, in little more than the memory of their characters. */
export class SharedStrings {
  readonly #groups: Group[] = [];
  readonly #part: string;
  #pending: string[] = [];
  #struck: number[] = [];
  #characters = 0;

  /** @param part - the part that they stand in */
  constructor(part: string) {
    this.#part = part;
  }

  /** @param isStruck - whether anything of it is struck out */
  add(text: string, isStruck: boolean): void {
    if (isStruck) this.#struck.push(this.#pending.length);
    this.#pending.push(text);
    this.#characters += text.length;
    if (this.#pending.length === GROUP) this.#close();
    if (this.#groups.length > MOST_GROUPS || this.#characters > MOST_CHARACTERS)
      throw oversized(this.#part, "文字过多", "too many texts");
  }

  /** @param index - a whole number from 0 */
  at(index: number): string | undefined {
    const group = this.#groups[Math.floor(index / GROUP)];
    const place = index % GROUP;
    if (group === undefined) return this.#pending[index - this.#groups.length * GROUP];
    const start = group.starts[place] as number;
    return start < 0 ? group.wide.slice(~start, endIn(group, place)) : group.narrow.slice(start, endIn(group, place));
  }

  /** Whether anything of the text at an index is struck out. */
  isStruck(index: number): boolean {
    const { struck } = this.#groups[Math.floor(index / GROUP)] ?? { struck: this.#struck };
    return struck.includes(index % GROUP);
  }

  #close(): void {
    // A list of one text would be joined as that text, which keeps alive the piece that it was cut from.
    const narrow: string[] = [" "];
    const wide: string[] = [" "];
    let [narrowEnd, wideEnd] = [1, 1];
    const starts = Int32Array.from(this.#pending, (text) => {
      if (/[^\0-\xff]/.test(text)) {
        wide.push(text);
        wideEnd += text.length;
        return ~(wideEnd - text.length);
      }
      narrow.push(text);
      narrowEnd += text.length;
      return narrowEnd - text.length;
    });
    this.#groups.push({ narrow: narrow.join(""), wide: wide.join(""), starts, struck: this.#struck });
    this.#pending = [];
    this.#struck = [];
  }
}

/** A text ends where the next of its kind starts. */
function endIn({ starts }: Group, place: number): number | undefined {
  const isWide = (starts[place] as number) < 0;
  for (let next = place + 1; next < GROUP; next++) {
    const start = starts[next] as number;
    if (start < 0 === isWide) return isWide ? ~start : start;
  }
  return undefined;
}

/** Reads the texts that a workbook's cells share. */
export async function readSharedStrings(file: FileBytes, entry: ZipEntry): Promise<SharedStrings> {
  const taker = new TextTaker(entry.name);
  const reader = new XmlReader(entry.name, taker);
  for await (const piece of partText(file, entry)) reader.feed(piece);
  reader.end();
  return taker.strings;
}

class TextTaker implements XmlTaker {
  readonly strings: SharedStrings;
  readonly #runs: TextRuns = new TextRuns();

  constructor(part: string) {
    this.strings = new SharedStrings(part);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "si") this.#runs.begin();
    else this.#runs.open(name, attributes);
  }

  text(text: string): void {
    this.#runs.add(text);
  }

  close(name: string): void {
    if (name === "si") this.strings.add(cellText(this.#runs.text), this.#runs.isStruck);
    else this.#runs.close(name);
  }
}
