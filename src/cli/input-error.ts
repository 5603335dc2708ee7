import { isPolicyError, isRuleInputError, type PolicyError, type RuleInputError } from "../index.js";
import type { LedgerError } from "../ledger/ledger-error.js";
import type { CommandError } from "./command-error.js";

/**
 * An error about what the command was given.
 *
 * @throws the error itself when it is about anything else
 */
export function inputError(error: unknown): CommandError | LedgerError | PolicyError | RuleInputError {
  if (isRuleInputError(error) || isPolicyError(error) || isOurs(error)) return error;
  throw error;
}

/** By the name, for commands are bundled apart from each other. */
function isOurs(error: unknown): error is CommandError | LedgerError {
  return error instanceof Error && NAMES.has(error.name);
}

const NAMES: ReadonlySet<string> = new Set<(CommandError | LedgerError)["name"]>(["CommandError", "LedgerError"]);
