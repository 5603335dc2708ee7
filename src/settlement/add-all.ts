import { RuleInputError, refusalOf } from "../foundation/errors.js";
import { shortly } from "../foundation/shortly.js";

/**
 * Takes in records one by one.
 *
 * @param rule - what errors name in the place of a rule
 * @throws {@link RuleInputError} when they are no records, or when one is refused, with its place in the list:
 * `[1].tier`
 */
export function addAll<Row>(rule: string, records: Iterable<Row>, add: (record: Row) => void): void {
  if (typeof Object(records)[Symbol.iterator] !== "function") throw noRecords(rule, records);
  let index = 0;
  for (const record of records) {
    try {
      add(record);
    } catch (error) {
      throw ofRecord(index, refusalOf(error));
    }
    index += 1;
  }
}

function noRecords(rule: string, records: unknown): RuleInputError {
  const expected = { zh: "台账各行的数组", en: "a list of the rows of a ledger" };
  const received = shortly(records);
  const message = {
    zh: `台账应为${expected.zh}，实为 ${received}`,
    en: `the ledger: expected ${expected.en}, received ${received}`,
  };
  return new RuleInputError(rule, [{ path: "records", code: "type", message, expected, received }]);
}

function ofRecord(index: number, { rule, issues, code }: RuleInputError): RuleInputError {
  const placed = issues.map((issue) => ({ ...issue, path: `[${index}]${issue.path && `.${issue.path}`}` }));
  return new RuleInputError(rule, placed, code);
}
