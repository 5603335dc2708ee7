import { RuleInputError, refusalOf } from "../foundation/errors.js";
import { shortly } from "../foundation/shortly.js";
import type { Text } from "../foundation/text.js";

/** A list that is gone through, as errors speak of it. */
interface ListGiven {
  readonly path: string;
  readonly title: Text;
  readonly expected: Text;
}

const RECORDS: ListGiven = {
  path: "records",
  title: { zh: "台账", en: "the ledger" },
  expected: { zh: "台账各行的数组", en: "a list of the rows of a ledger" },
};

/** The states, or the sums, of parts of a ledger. */
export const STATES: ListGiven = {
  path: "states",
  title: { zh: "各部分", en: "the parts" },
  expected: { zh: "各部分结算状态的数组", en: "a list of the states of parts" },
};

/**
 * Takes in records one by one.
 *
 * @param rule - what errors name in the place of a rule
 * @param list - what the records are
 * @throws {@link RuleInputError} when they are no records, or when one is refused, with its place in the list:
 * `[1].tier`
 */
export function addAll<Row>(
  rule: string,
  records: Iterable<Row>,
  add: (record: Row) => void,
  list: ListGiven = RECORDS,
): void {
  if (typeof Object(records)[Symbol.iterator] !== "function") throw noList(rule, records, list);
  let index = 0;
  for (const record of records) {
    try {
      add(record);
    } catch (error) {
      throw placed(`[${index}]`, error);
    }
    index += 1;
  }
}

function noList(rule: string, given: unknown, { path, title, expected }: ListGiven): RuleInputError {
  const received = shortly(given);
  const message = {
    zh: `${title.zh}应为${expected.zh}，实为 ${received}`,
    en: `${title.en}: expected ${expected.en}, received ${received}`,
  };
  return new RuleInputError(rule, [{ path, code: "type", message, expected, received }]);
}

/**
 * Does what is done with a part of what was given.
 *
 * @throws {@link RuleInputError} when it is refused, with the place of the part: `said[3].tier`
 */
export function within<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw placed(place, error);
  }
}

function placed(place: string, error: unknown): RuleInputError {
  const { rule, issues, code } = refusalOf(error);
  return new RuleInputError(
    rule,
    issues.map((issue) => ({ ...issue, path: `${place}${issue.path && `.${issue.path}`}` })),
    code,
  );
}
