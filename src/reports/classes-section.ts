import type { ClassResult } from '../learning/evaluation/class-results.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { reportTable } from './report-table.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

const MOST_CLASSES = 20;

/** How well each class is told: twenty to see, the rest to open. */
export function classesSection(
  results: readonly ClassResult[],
  { text }: ReportWording,
  { count, decimal, percent }: ReportFormats,
): Html {
  const heads = [
    text('column.class'),
    text('column.texts'),
    text('column.precision'),
    text('column.recall'),
    text('column.f1'),
  ];
  const share = (value: number | null) => (value === null ? '–' : percent(value, 1));
  const rows = results.map(({ name, rows: texts, precision, recall, f1 }) => [
    shownName(name),
    count(texts),
    share(precision),
    share(recall),
    decimal(f1, 3),
  ]);
  const rest = rows.slice(MOST_CLASSES);
  return html`<section>
<h2>${text('classes.title')}</h2>
<p class="quiet">${text('classes.guide')}</p>
${reportTable(heads, rows.slice(0, MOST_CLASSES), 'classes')}
${rest.length === 0 ? '' : html`<details><summary>${text('classes.rest', { count: rest.length })}</summary>${reportTable(heads, rest, 'classes')}</details>`}
</section>`;
}
