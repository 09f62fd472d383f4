import type { Confusion } from '../learning/evaluation/confusions.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { reportTable } from './report-table.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

/** Which classes are taken for which, the most frequent mistake first. */
export function confusionsSection(
  confusions: readonly Confusion[],
  { text }: ReportWording,
  { count, percent }: ReportFormats,
): Html {
  const heads = [text('column.actual'), text('column.predicted'), text('column.texts'), text('column.share')];
  const rows = confusions.map(({ actual, predicted, count: texts, share }) => [
    shownName(actual),
    shownName(predicted),
    count(texts),
    percent(share, 1),
  ]);
  return html`<section>
<h2>${text('confusions.title')}</h2>
${
  rows.length === 0
    ? html`<p>${text('confusions.none')}</p>`
    : html`<p class="quiet">${text('confusions.guide')}</p>
${reportTable(heads, rows, 'confusions')}`
}
</section>`;
}
