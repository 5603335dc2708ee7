import { table } from "../ledger/text/table.js";
import type { Arguments, Command } from "./command.js";
import { localeHelp, localeOption } from "./locale-option.js";

/** The options of a command that lists a register. */
export const listingOptions: Command["options"] = localeOption;

/** What its help says of them. */
export const listingHelp: string = `${localeHelp}
  --json                         以 JSON 写出              as JSON`;

/** An entry of a register, as data and as a row of a table. */
export interface Entry {
  readonly data: object;
  readonly row: readonly string[];
}

/** The entries that hold the text asked for, as a table or as JSON. */
export function listing(entries: readonly Entry[], given: Arguments): string {
  const wanted = given.positionals[0]?.toLowerCase() ?? "";
  const found = entries.filter(({ data }) => JSON.stringify(data).toLowerCase().includes(wanted));
  if (given.has("json"))
    return JSON.stringify(
      found.map(({ data }) => data),
      null,
      2,
    );
  return table(found.map(({ row }) => row));
}
