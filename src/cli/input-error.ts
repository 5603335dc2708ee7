import { isRuleInputError, PolicyError, type RuleInputError } from "../index.js";
import { LedgerError } from "../ledger/ledger-error.js";
import { CommandError } from "./command-error.js";

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
