import { workbookBytes } from "../ledger/workbook/workbook-writer.js";
import type { Answer, Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { writesWorkbook } from "./ledger-options.js";
import { writeWhole } from "./outputs.js";
import { plainSheet, type SheetWords } from "./plain-sheet.js";
import { alignedOf, csvOf, type PlainTable } from "./plain-table.js";

/** How a table is asked for that fits in memory. */
export const plainOptions: Command["options"] = {
  output: { type: "string", short: "o" },
  format: { type: "string" },
  csv: { type: "boolean" },
};

export const plainHelp = `  -o, --output 文件              写入文件，扩展名 .xlsx、.csv、.json 各为其式；
                                 或用 --format xlsx
                                 to a file, in the form that its extension says, or --format xlsx
      --csv, --json              以 CSV、JSON 写出          as CSV or JSON`;

/** A table in each form that may be asked for. */
export interface PlainForms {
  readonly plain: PlainTable;
  readonly words: SheetWords;
  /** What it was made from, for programs. */
  readonly json: unknown;
}

/**
 * Writes a table where it is asked for, in the form that is asked for; without an output it is the answer itself.
 *
 * @param inputs - the files it was made from, none of which is written over
 */
export async function plainAnswer(
  given: Arguments,
  { stdout }: Streams,
  inputs: readonly string[],
  forms: PlainForms,
): Promise<Answer> {
  const output = given.option("output") ?? "-";
  const form = formAsked(given, output);
  if (form === "xlsx")
    return writeWhole(inputs, async (outputs) => {
      const book = await outputs.openWorkbook(output);
      book.add(workbookBytes([plainSheet(forms.plain, forms.words)]));
      return { exit: 0 };
    });
  const text = textOf(forms, form);
  if (output === "-") return text;
  return writeWhole(inputs, async (outputs) => {
    const file = await outputs.open(output, stdout);
    file.add(`${text}\n`);
    return { exit: 0 };
  });
}

/** Undefined for a table in columns. */
type PlainForm = "csv" | "json" | "xlsx" | undefined;

/** As said, else by the extension of the output. */
function formAsked(given: Arguments, output: string): PlainForm {
  if (given.has("csv") && given.has("json"))
    throw new CommandError("USAGE", "--csv 和 --json 只能用一个", "use --csv or --json, not both");
  if (given.has("csv")) return "csv";
  if (given.has("json")) return "json";
  if (writesWorkbook(given, output)) return "xlsx";
  if (/\.csv$/i.test(output)) return "csv";
  return /\.json$/i.test(output) ? "json" : undefined;
}

function textOf({ plain, words, json }: PlainForms, form: PlainForm): string {
  if (form === "json") return JSON.stringify(json, null, 2);
  if (form === "csv") return csvOf(plain);
  const { below = [] } = words;
  return [alignedOf(plain), ...(below.length === 0 ? [] : ["", ...below])].join("\n");
}
