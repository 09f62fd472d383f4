/** The report's style: one column on a telephone, two on a desk, black on white, and made to be printed. */
export const EVALUATION_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #222; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 4px; }
p { margin: 0 0 8px; }
p, li, h1, dd, summary { overflow-wrap: anywhere; }
.quiet { color: #595959; }
.verdict { margin: 24px 0; padding: 16px 20px; border: 1px solid #bbb; border-left: 8px solid #0072b2; border-radius: 4px; }
.verdict.none { border-left-color: #b35900; }
.verdict strong { display: block; font-size: 24px; line-height: 1.3; margin-bottom: 4px; }
.verdict p:last-child { margin: 0; }
.parts { margin-bottom: 24px; }
.parts section { break-inside: avoid; }
@media (min-width: 900px) { .parts { columns: 2; column-gap: 40px; } }
.headlines { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; margin: 16px 0 32px; }
@media (min-width: 700px) { .headlines { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.headline { padding: 12px 16px; border: 1px solid #bbb; border-radius: 4px; }
.headline strong { display: block; font-size: 20px; line-height: 1.3; }
.findings { margin: 0 0 32px; padding-left: 20px; font-size: 18px; }
.findings li { margin-bottom: 6px; }
.charts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 40px; margin-bottom: 40px; }
@media (min-width: 900px) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
section { margin-bottom: 40px; break-inside: avoid; }
.charts section { margin: 0; }
svg { display: block; width: 100%; max-width: 520px; height: auto; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 15px; }
th, td { padding: 5px 10px; text-align: right; border-bottom: 1px solid #ddd; white-space: nowrap; }
th { font-weight: 600; }
thead th { vertical-align: bottom; }
.folds thead th { white-space: normal; hyphens: auto; }
td:first-child { white-space: normal; overflow-wrap: anywhere; min-width: 4em; }
.classes td:first-child, .confusions td:first-child { min-width: 7em; }
.folds th, .folds td { padding: 5px 7px; }
th:first-child, td:first-child { text-align: left; }
.confusions th { white-space: normal; }
.confusions th:nth-child(2), .confusions td:nth-child(2) { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 7em; }
td:first-child { padding-left: 0; } th:first-child { padding-left: 0; }
tbody tr.average > * { font-weight: 600; border-top: 2px solid #222; }
.interval { display: block; white-space: normal; width: 5em; margin-left: auto; line-height: 1.3; font-weight: 400; font-size: 13px; color: #595959; }
summary { cursor: pointer; padding: 6px 0; color: #004c78; }
ul { padding-left: 20px; margin: 0; }
dl { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0; }
dt { font-weight: 600; } dd { margin: 0 0 8px; }
@media (min-width: 640px) { dl { grid-template-columns: 14em minmax(0, 1fr); gap: 4px 16px; } dd { margin: 0; } }
@media (max-width: 640px) { table { font-size: 14px; } th, td { padding: 5px 6px; } .folds th, .folds td { padding: 5px; } }
@media print {
  body { font-size: 11pt; } main { max-width: none; padding: 0; }
  .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px; }
  .charts details { display: none; }
  .scroll { overflow: visible; } table { font-size: 7.5pt; } th, td, .folds th, .folds td { padding: 3px 4px; }
  .interval { font-size: 6.5pt; }
}`;
