import { RuleInputError, refusalOf } from "../foundation/errors.js";

/**
 * Takes in records one by one.
 *
 * @throws {@link RuleInputError} when one is refused, with its place in the list: `[1].tier`
 */
export function addAll<Row>(records: Iterable<Row>, add: (record: Row) => void): void {
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

function ofRecord(index: number, { rule, issues, code }: RuleInputError): RuleInputError {
  const placed = issues.map((issue) => ({ ...issue, path: `[${index}]${issue.path && `.${issue.path}`}` }));
  return new RuleInputError(rule, placed, code);
}
