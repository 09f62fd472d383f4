import type { ReliabilityBin } from '../learning/evaluation/evaluation.js';
import { reliabilityChart } from './charts/reliability-chart.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { reportTable } from './report-table.js';
import type { ReportWording } from './wording.js';

/** Whether the stated chances hold: a chart with what to look for, and its numbers as a table. */
export function reliabilitySection(
  kind: 'churn' | 'win' | 'text',
  bins: readonly ReliabilityBin[],
  { text }: ReportWording,
  formats: ReportFormats,
): Html {
  const { count, percent } = formats;
  const tenth = (share: number) => percent(share, 1);
  const lowest = bins.at(0);
  const highest = bins.at(-1);
  return html`<section>
<h2>${text('reliability.title')}</h2>
<p class="quiet">${text(kind === 'text' ? 'reliability.guide.text' : 'reliability.guide')}</p>
${reliabilityChart(
  bins,
  {
    x: text('reliability.x'),
    y: text(`reliability.y.${kind}`),
    alternative: text('reliability.alternative', {
      lowStated: tenth(lowest?.meanPredicted ?? 0),
      lowHappened: tenth(lowest?.observed.value ?? 0),
      highStated: tenth(highest?.meanPredicted ?? 0),
      highHappened: tenth(highest?.observed.value ?? 0),
    }),
  },
  formats,
)}
<details><summary>${text('chart.numbers')}</summary>${reportTable(
    [
      text('column.bin'),
      text(kind === 'text' ? 'column.texts' : 'column.rows'),
      text('column.stated'),
      text(kind === 'text' ? 'column.right' : 'column.happened'),
      text('column.interval'),
    ],
    bins.map(({ count: rows, meanPredicted, observed }, index) => [
      count(index + 1),
      count(rows),
      tenth(meanPredicted),
      tenth(observed.value),
      text('interval', { low: tenth(observed.low), high: tenth(observed.high) }),
    ]),
  )}</details>
</section>`;
}
