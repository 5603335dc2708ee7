import type { XmlAttributes } from "./xml-attributes.js";

/** Whether a property of a font is on, as it is where it does not say otherwise. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false)$/.test(attributes.get("val") ?? "");
}

/** A text that comes in runs, each with a font of its own: the runs joined, without the readings of its characters. */
export class TextRuns {
  text = "";
  /** Whether anything of it is struck out. */
  isStruck = false;
  #isStruckRun = false;
  /** Within a `t`, or a cell's `v`. */
  #isText = false;
  #isReading = false;

  /** Begins another text. */
  begin(): void {
    this.text = "";
    this.isStruck = false;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "v" || name === "t") this.#isText = !this.#isReading;
    else if (name === "rPh") this.#isReading = true;
    else if (name === "strike") this.#isStruckRun = isOn(attributes);
  }

  add(text: string): void {
    if (!this.#isText) return;
    this.text += text;
    if (this.#isStruckRun && text.trim() !== "") this.isStruck = true;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#isText = false;
    else if (name === "r") this.#isStruckRun = false;
    else if (name === "rPh") this.#isReading = false;
  }
}
