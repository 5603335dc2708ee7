import type { Text } from "../index.js";

/** The command was not used as it can be: an unknown option, an unreadable file, text that is no JSON. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: "USAGE" | "FILE" | "JSON";
  readonly text: Text;

  constructor(code: CommandError["code"], zh: string, en: string) {
    super(`${zh} | ${en}`);
    this.code = code;
    this.text = { zh, en };
  }

  /** The error as data. */
  toJSON(): { readonly name: string; readonly code: string; readonly message: Text } {
    return { name: this.name, code: this.code, message: this.text };
  }
}
