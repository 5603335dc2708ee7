import type { Text } from "../index.js";

/** What is wrong with a ledger as a whole, or with a text that should be JSON. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly code: "FILE" | "JSON";
  readonly text: Text;

  constructor(code: LedgerError["code"], zh: string, en: string) {
    super(`${zh} | ${en}`);
    this.code = code;
    this.text = { zh, en };
  }

  /** The error as data. */
  toJSON(): { readonly name: string; readonly code: string; readonly message: Text } {
    return { name: this.name, code: this.code, message: this.text };
  }
}
