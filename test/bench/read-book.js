// Reads all rows of a workbook by the reader of the ledger room, and does nothing with them.
// node read-book.js <bundle of src/ledger/file/open-tables.ts> <book.xlsx>
import { open } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [bundle, path] = process.argv.slice(2);
const { openTables } = await import(pathToFileURL(bundle).href);
const handle = await open(path);
const { size } = await handle.stat();
const read = async (start, end) => {
  const bytes = new Uint8Array(end - start);
  await handle.read(bytes, 0, bytes.length, start);
  return bytes;
};
const [table] = await openTables({ size, read });
let count = 0;
for await (const rows of table.rows()) count += rows.length;
await handle.close();
process.stdout.write(String(count));
