import { isRuleInputError, PolicyError, type RuleInputError, type Text } from "../index.js";
import { LedgerError } from "../ledger/ledger-error.js";

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

/**
 * An error about what the command was given.
 *
 * @throws the error itself when it is about anything else
 */
export function inputError(error: unknown): CommandError | LedgerError | PolicyError | RuleInputError {
  const isOurs = error instanceof CommandError || error instanceof LedgerError || error instanceof PolicyError;
  if (isOurs || isRuleInputError(error)) return error;
  throw error;
}
