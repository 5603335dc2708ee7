import { REPORT_STYLE } from "../report/report-style.js";

/** How explanations look: as a report does, each a sheet of its own. */
export const EXPLAINED_STYLE: string = `${REPORT_STYLE}
h1 { margin-bottom: 4px }
article { margin-top: 36px; padding-top: 20px; border-top: 2px solid #0b5a63; content-visibility: auto;
  contain-intrinsic-size: auto 640px }
h2 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 16px;
  margin: 0; padding: 0; border: 0; font-size: 20px }
h2 small { font-size: 14px; font-weight: 400; color: #4a5857 }
.of { margin: 0; font-size: 16px; color: #14201f }
h3 { margin: 20px 0 4px; font-size: 14px; color: #0b5a63 }
section p { margin: 0 0 4px; padding-left: 1em; text-indent: -1em; color: #14201f }
section:first-of-type p:first-of-type { margin-bottom: 8px; font-size: 18px; font-weight: 700 }
section .d1 { padding-left: 2.5em }
section .d2 { padding-left: 4em }
section .d3 { padding-left: 5.5em }
section .d4 { padding-left: 7em }
.refused { margin-top: 12px; font-size: 16px; color: #14201f }
.note { margin: 24px 0 0; padding-top: 8px; border-top: 1px solid #d5dcdb; font-size: 12px }
@media print {
  h1, .about { display: none }
  article { margin: 0; padding: 0; border: 0; content-visibility: visible }
  article + article { break-before: page }
  h2 { padding-bottom: 8px; border-bottom: 2px solid #0b5a63 }
  .of { margin-top: 12px }
  h3 { break-after: avoid }
  section p { orphans: 2; widows: 2 }
}
`;
