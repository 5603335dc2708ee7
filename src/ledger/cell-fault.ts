import type { Labels } from "./json-schema-node.js";

/** A cell that can't be read, and why. */
export class CellFault {
  readonly reason: Labels;

  constructor(zh: string, en: string) {
    this.reason = { zh, en };
  }
}
