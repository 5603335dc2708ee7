/** How each part of a workbook begins. */
export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML can't hold, what it would read as a line feed, and what a spreadsheet would read as one of these. */
const UNHELD = /_(?=x[\dA-Fa-f]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text in an element or an attribute of XML; characters that it can't hold as spreadsheets write them, `_x0001_`. */
export function xmlText(text: string): string {
  return text.replace(UNHELD, coded).replace(/[&<>"]/g, (character) => SPECIAL[character] as string);
}

function coded(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
