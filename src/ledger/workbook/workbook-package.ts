import { Zip, ZipDeflate } from "fflate";
import { fileFault } from "../file/file-fault.js";

/** 223,300 rows take 13 MB; at level 1 they take 14, in a tenth less time. */
const LEVEL = 4;
const PIECE_CHARACTERS = 1 << 16;
/** It is read by the local clock, and so gives the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** Writes the parts of a package one after another, piece by piece: the same text always gives the same bytes. */
export class WorkbookPackage {
  readonly #zip: Zip;
  readonly #mostBytes: number;
  readonly #encoder = new TextEncoder();
  #part = new ZipDeflate("");
  #pending = "";
  #unpacked = 0;
  #packed = 0;

  /** @param mostBytes - how many a part, and the file, may have; beyond 4 GB programs differ in what they read */
  constructor(take: (bytes: Uint8Array) => void, mostBytes: number) {
    this.#mostBytes = mostBytes;
    this.#zip = new Zip((_, bytes) => {
      this.#packed += bytes.length;
      take(bytes);
    });
  }

  /** Begins a part; {@link add} writes into it until {@link end}. */
  begin(name: string): void {
    this.#part = new ZipDeflate(name, { level: LEVEL });
    this.#part.mtime = NO_TIME;
    this.#zip.add(this.#part);
    this.#unpacked = 0;
  }

  add(text: string): void {
    this.#pending += text;
    if (this.#pending.length > PIECE_CHARACTERS) this.#push(false);
  }

  end(): void {
    this.#push(true);
  }

  /** Writes a part that is known as a whole. */
  whole(name: string, text: string): void {
    this.begin(name);
    this.add(text);
    this.end();
  }

  finish(): void {
    this.#zip.end();
  }

  #push(isLast: boolean): void {
    const bytes = this.#encoder.encode(this.#pending);
    this.#pending = "";
    this.#unpacked += bytes.length;
    if (this.#unpacked > this.#mostBytes || this.#packed > this.#mostBytes)
      throw fileFault(
        "结果过大，一个工作簿写不下，请写作 .csv",
        "the result is too large for a workbook; write it as .csv",
      );
    this.#part.push(bytes, isLast);
  }
}
