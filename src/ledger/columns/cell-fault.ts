import type { Labels } from "./json-schema-node.js";

/** A cell that can't be read, and why. */
export class CellFault {
  readonly reason: Labels;
  /** Whether it is a number that Excel has cut: then other numbers of the file may have been cut too. */
  readonly isCut: boolean;

  constructor(zh: string, en: string, isCut = false) {
    this.reason = { zh, en };
    this.isCut = isCut;
  }
}
