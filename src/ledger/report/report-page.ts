import { createHash } from "sha256-uint8array";
import type { Locale } from "../../index.js";
import { html } from "./html.js";
import { REPORT_STYLE } from "./report-style.js";

/** A part of a report, under its own heading. */
export interface ReportSection {
  readonly title: string;
  /** HTML. */
  readonly content: string;
}

/** What stands around the content of a page. */
export interface PageFrame {
  readonly start: string;
  readonly end: string;
}

/** A page on its own: no script, nothing from elsewhere, and a policy that forbids both. */
export function pageFrame(title: string, style: string, locale: Locale): PageFrame {
  const hash = btoa(String.fromCharCode(...createHash().update(style).digest()));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const start = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
`;
  return { start, end: "</main>\n</body>\n</html>\n" };
}

/** A report. */
export function reportPage(title: string, sections: readonly ReportSection[], locale: Locale): string {
  const { start, end } = pageFrame(title, REPORT_STYLE, locale);
  const parts = sections.map(({ title: head, content }) => `<section><h2>${html(head)}</h2>\n${content}\n</section>\n`);
  return `${start}${parts.join("")}${end}`;
}
