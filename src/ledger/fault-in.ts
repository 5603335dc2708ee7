import { MappingError } from "./columns/mapping-faults.js";
import { LedgerError } from "./ledger-error.js";

/** What is wrong with one of several tables, and with which; other errors, and those of a table alone, as they are. */
export function faultIn(place: string, error: unknown): unknown {
  if (place === "") return error;
  if (error instanceof LedgerError)
    return new LedgerError(error.code, `${place}：${error.text.zh}`, `${place}: ${error.text.en}`);
  if (error instanceof MappingError)
    return new MappingError(error.faults.map(({ zh, en }) => ({ zh: `${place}：${zh}`, en: `${place}: ${en}` })));
  return error;
}
