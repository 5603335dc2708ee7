/** How a report looks, on a screen and on A4. */
export const REPORT_STYLE = `
@page { size: A4; margin: 14mm 12mm 16mm }
* { box-sizing: border-box }
html { background: #f4f6f6; -webkit-text-size-adjust: 100% }
body { margin: 0; color: #14201f; font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
  sans-serif; font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere }
main { max-width: 832px; margin: 0 auto; padding: 36px; background: #fff }
h1 { margin: 0 0 24px; font-size: 28px; line-height: 1.35 }
h2 { margin: 36px 0 12px; padding-top: 12px; border-top: 2px solid #0b5a63; font-size: 20px; line-height: 1.4 }
h3 { margin: 0 0 4px; font-size: 16px }
p { margin: 0 0 12px; font-size: 14px; color: #4a5857 }
dl { margin: 0 }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 16px 24px;
  margin-bottom: 16px }
.figures dt { font-size: 14px; line-height: 1.5; color: #4a5857 }
.figures dd { margin: 0; font-size: 20px; font-weight: 700; line-height: 1.4 }
.charts { display: flex; flex-wrap: wrap; gap: 24px }
.charts figure { flex: 0 1 352px; min-width: 0; margin: 0; break-inside: avoid }
svg { display: block; width: 100%; max-width: 416px; height: auto; font: 11px system-ui, "PingFang SC",
  "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
svg.key { display: inline-block; width: 28px; height: 14px; margin: 0 6px 0 0; vertical-align: -2px }
.keys span { margin-right: 20px; white-space: nowrap }
.wide { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5 }
th, td { padding: 6px 8px; border-bottom: 1px solid #d5dcdb; text-align: left; vertical-align: top }
th { border-bottom: 1.5px solid #6b7a79; vertical-align: bottom }
.n { text-align: right; white-space: nowrap }
th.n { white-space: normal; word-break: keep-all }
.wide:not(.read) td:first-child { white-space: nowrap }
td:not(.n) { min-width: 5.5em }
.total td { border-top: 1.5px solid #6b7a79; font-weight: 700 }
.basis > div { display: grid; grid-template-columns: 128px 1fr; gap: 4px 16px; padding: 6px 0;
  border-bottom: 1px solid #d5dcdb; font-size: 14px; break-inside: avoid }
.basis dt { color: #4a5857 }
.basis dd { margin: 0 }
@media (max-width: 720px) {
  main { padding: 24px 16px }
  h1 { font-size: 22px }
  .figures { grid-template-columns: 1fr 1fr; gap: 12px 16px }
  .figures dd { font-size: 18px }
  .wide td, .wide th { white-space: nowrap }
  .wide.read td { white-space: normal; min-width: 96px }
  .wide.read td:first-child { min-width: 184px }
  .basis > div { grid-template-columns: 1fr }
}
@media print {
  html { background: #fff }
  main { max-width: none; padding: 0 }
  h2 { break-after: avoid }
  tr, figure, .figures > div { break-inside: avoid }
  .figures { grid-template-columns: repeat(4, 1fr); gap: 12px 16px }
  .figures dd { font-size: 12pt }
  .charts { display: grid; grid-template-columns: 1fr 1fr; gap: 12px 16px }
  thead { display: table-header-group }
  .wide { overflow: visible }
  table { font-size: 9pt }
  .wide td, .wide th { padding: 3px 5px }
  .total { break-before: avoid }
}
`;
