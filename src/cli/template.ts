import { ledgerSchema, type Policy } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { sampleRows } from "../ledger/sample/samples.js";
import type { LedgerKind } from "../ledger/settle/ledger-kind.js";
import { templateSheets } from "../ledger/template.js";
import { workbookBytes } from "../ledger/workbook/workbook-writer.js";
import type { Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { ledgerKindOf } from "./ledger-kind.js";
import { outputOf } from "./output-option.js";
import { writeWhole } from "./outputs.js";
import { policyIn } from "./policy-option.js";
import { isWorkbook } from "./table-output.js";

/** `template`: a workbook to be filled in and settled. */
export const templateCommand: Command = {
  help: `yingzhou-insurance template pension|medical -o <台账模板.xlsx>

写出供填写的空台账：缴费台账（pension）或参保名册（medical）。词有下拉列表，号码、日期、金额的格式已设好；
“填表说明”一张说明各列填什么，并有虚构的示例，settle 不读。填好即可结算：settle pension 台账模板.xlsx
Writes an empty ledger to be filled in, with lists of words to choose from and formats set for ID numbers, days and
amounts; a sheet that settle does not read says what each column takes, with an invented example.

  -o, --output 文件              输出                       the output
  -p, --policy 文件              另一份政策的乡镇（街道）   the townships of another policy`,
  options: { output: { type: "string", short: "o" }, policy: { type: "string", short: "p" } },
  arguments: [1, 1],
  async run(given, streams) {
    const kind = ledgerKindOf("template", given.positionals[0]);
    const path = outputOf(given);
    if (!isWorkbook(path))
      throw new CommandError("USAGE", `模板写作 .xlsx：${path}`, `a template is an .xlsx: ${path}`);
    const policy = await policyIn(given.option("policy"), streams);
    await writeWhole([], async (outputs) => {
      const output = await outputs.openWorkbook(path);
      output.add(templateOf(kind, policy));
    });
    return { exit: 0 };
  },
};

const NAMES: Readonly<Record<LedgerKind, string>> = { pension: "缴费台账", medical: "参保名册" };

function templateOf(kind: LedgerKind, { pension }: Policy): Uint8Array {
  const rows = sampleRows(kind);
  const header: readonly string[] = rows.next().value;
  // The second of the invented persons has no fault.
  rows.next();
  const row: readonly string[] = rows.next().value;
  return workbookBytes(
    templateSheets({
      schema: ledgerSchema(kind) as SchemaNode,
      name: NAMES[kind],
      townships: pension.townships.map(({ name }) => name),
      example: new Map(header.map((title, index) => [title, row[index] as string])),
    }),
  );
}
