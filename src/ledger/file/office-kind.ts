import type { FileBytes } from "./file-bytes.js";
import { smallPart } from "./part-text.js";
import type { RefusedKind } from "./refused-kind.js";
import { documentPart } from "./workbook.js";
import type { ZipDirectory } from "./zip-directory.js";

/** Whether an archive is a workbook, and where its list of sheets stands; or else what it is. */
export async function zipKind(
  file: FileBytes,
  parts: ZipDirectory,
): Promise<{ readonly document: string } | { readonly refused: RefusedKind }> {
  const mimetype = parts.get("mimetype");
  if (mimetype !== undefined) {
    const isSheet = (await smallPart(file, mimetype)).includes("opendocument.spreadsheet");
    return { refused: isSheet ? "ods" : "zip" };
  }
  const document = (await documentPart(file, parts))?.toLowerCase();
  if (document === undefined) return { refused: "zip" };
  if (document.endsWith(".bin")) return { refused: "xlsb" };
  return /^(?:word|ppt|visio)\//.test(document) ? { refused: "other-document" } : { document };
}

const HEADER_BYTES = 512;
const DIRECTORY_SECTOR = 48;
const SECTOR_SHIFT = 30;
const ENTRY_BYTES = 128;

/** What a file of the old compound format holds, by the names in the first sector of its directory. */
export async function ole2Kind(file: FileBytes): Promise<RefusedKind> {
  const header = await file.read(0, Math.min(file.size, HEADER_BYTES));
  if (header.length < HEADER_BYTES) return "old-document";
  const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
  const sectorBytes = 2 ** Math.min(view.getUint16(SECTOR_SHIFT, true), 12);
  const start = Math.min((view.getUint32(DIRECTORY_SECTOR, true) + 1) * sectorBytes, file.size);
  const sector = await file.read(start, Math.min(start + Math.max(sectorBytes, 8 * ENTRY_BYTES), file.size));
  const names = String.fromCharCode(...sector.filter((byte) => byte > 0x1f && byte < 0x80));
  if (/EncryptedPackage|EncryptionInfo/.test(names)) return "encrypted";
  return /Workbook|Book/.test(names) ? "old-workbook" : "old-document";
}
