import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Locale } from "../../index.js";
import { html } from "./html.js";
import { REPORT_STYLE } from "./report-style.js";

/** A part of a report, under its own heading. */
export interface ReportSection {
  readonly title: string;
  /** HTML. */
  readonly content: string;
}

/** A page on its own: no script, nothing from elsewhere, and a policy that forbids both. */
export function reportPage(title: string, sections: readonly ReportSection[], locale: Locale): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(REPORT_STYLE))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const parts = sections.map(({ title: head, content }) => `<section><h2>${html(head)}</h2>\n${content}\n</section>`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
${parts.join("\n")}
</main>
</body>
</html>
`;
}
