import { sampleRows } from "../ledger/sample/samples.js";
import type { ColumnsLook } from "../ledger/table-sink.js";
import type { Answer, Command, Writer } from "./command.js";
import { ledgerKindOf } from "./ledger-kind.js";
import { outputOf } from "./output-option.js";
import { writeWhole } from "./outputs.js";
import { openTables } from "./table-output.js";

/** `sample`: the invented ledger that `settle --sample` settles. */
export const sampleCommand: Command = {
  help: `yingzhou-insurance sample pension|medical -o <样例.xlsx | 样例.csv | ->

写出 settle --sample 所用的虚构台账，带有这类台账常见的错误；姓名、号码都是编造的。
Writes the invented ledger that settle --sample settles, with the faults that such ledgers have; nobody in it exists.

  -o, --output 文件              输出，- 为标准输出         the output, - for standard output`,
  options: { output: { type: "string", short: "o" } },
  arguments: [1, 1],
  run: (given, { stdout }) =>
    writeSample(sampleRows(ledgerKindOf("sample", given.positionals[0])), outputOf(given), stdout),
};

/** Writes the rows of a ledger, its header first. */
export async function writeSample(
  rows: IterableIterator<readonly string[]>,
  path: string,
  stdout: Writer,
): Promise<Answer> {
  await writeWhole([], async (outputs) => {
    const tables = await openTables(outputs, path, stdout, sampleSheet.name);
    tables.begin(rows.next().value, sampleSheet.look);
    for (const cells of rows) tables.add(cells);
    tables.end();
  });
  return { exit: 0 };
}

/** The sheet of a workbook: the first column numbers the rows, the fifth holds ID numbers. */
export const sampleSheet: { readonly name: string; readonly look: ColumnsLook } = {
  name: "台账",
  look: { widths: [8, 18, 18, 12, 24] },
};
