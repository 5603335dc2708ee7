import { askRule, definePolicy, isPolicyError, isRuleInputError, type Policy, yingzhou2021 } from "../index.js";
import { parseExactly } from "../ledger/exact-json.js";
import { LedgerError } from "../ledger/ledger-error.js";

export { version } from "../index.js";

/**
 * Asks a rule, for programs that hold a JavaScript engine and know JSON alone.
 *
 * @param ruleId - the id of the rule, such as `pension/contribution-subsidy`
 * @param factsJson - what the rule takes, as JSON
 * @param policyJson - a policy, whole or as a draft, as JSON; left out or null, that of this package. It is checked
 * once, and kept by its text
 * @returns JSON, as the command `answer` writes it: `{"finding": …}`, or `{"error": …}` for whatever is wrong with any
 * of the three. Nothing is thrown
 */
export function ask(ruleId: string, factsJson: string, policyJson?: string | null): string {
  try {
    const policy = policyOf(policyJson ?? undefined);
    return JSON.stringify({ finding: askRule(ruleId, parseExactly(factsJson, "facts"), policy) });
  } catch (error) {
    return JSON.stringify({ error: errorAsData(error) });
  }
}

/**
 * Asks a rule of many rows in one call.
 *
 * @param factsLines - the facts of a row on each line, as JSON
 * @returns a line for each line, in order, as {@link ask} returns it; what is wrong with one is that line's answer
 * alone
 */
export function askMany(ruleId: string, factsLines: string, policyJson?: string | null): string {
  const lines = `${factsLines}`.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => ask(ruleId, line, policyJson)).join("\n");
}

/** Policies by their text: each is checked once, and what is wrong with one is found once. */
const policies = new Map<string, () => Policy>();

const MOST_POLICIES = 64;

function policyOf(json: string | undefined): Policy {
  if (json === undefined) return yingzhou2021;
  const known = policies.get(json) ?? checked(json);
  if (policies.size >= MOST_POLICIES) policies.clear();
  policies.set(json, known);
  return known();
}

function checked(json: string): () => Policy {
  try {
    const policy = definePolicy(parseExactly(json, "policy") as Policy);
    return () => policy;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** What is wrong, as data; what nobody foresaw too, for an engine's host can't always catch. */
function errorAsData(error: unknown): unknown {
  if (error instanceof LedgerError || isPolicyError(error) || isRuleInputError(error)) return error;
  const said = `${error}`;
  return { name: "Error", code: "UNFORESEEN", message: { zh: `程序出错：${said}`, en: `the program failed: ${said}` } };
}
