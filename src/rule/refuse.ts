import { RuleInputError } from "../foundation/errors.js";
import { shortly } from "../foundation/shortly.js";
import type { Text } from "../foundation/text.js";

/**
 * Refuses facts that have the right shape and contradict each other or the notices: a tier that does not exist, a date
 * before another.
 *
 * @throws {@link RuleInputError} always
 */
export function refuse(ruleId: string, path: string, received: unknown, message: Text, expected: Text): never {
  throw new RuleInputError(ruleId, [{ path, code: "inconsistent", message, expected, received: shortly(received) }]);
}
