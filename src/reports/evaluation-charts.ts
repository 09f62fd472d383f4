import type { ClassifierEvaluation, CurvePoint } from '../learning/evaluation/evaluation.js';
import { curveChart, heightAt } from './charts/curve-chart.js';
import { importanceChart } from './charts/importance-chart.js';
import { reliabilityChart } from './charts/reliability-chart.js';
import type { EvaluationSubject } from './evaluation-subject.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

const MOST_FEATURES = 12;
const LISTED_SHARES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Every chart with its heading, what to look for, and its numbers as a table. */
export function evaluationCharts(
  { kind }: EvaluationSubject,
  { pooled, average, topFeatures }: ClassifierEvaluation,
  { text }: ReportWording,
  formats: ReportFormats,
): Html[] {
  const { count, decimal, percent } = formats;
  const interval = (low: string, high: string) => text('interval', { low, high });
  const whole = (share: number) => percent(share, 0);
  const tenth = (share: number) => percent(share, 1);
  const numbers = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    html`<details><summary>${text('chart.numbers')}</summary>${table(columns, rows)}</details>`;
  const curveRows = (points: readonly CurvePoint[]) =>
    LISTED_SHARES.map((x) => [whole(x), tenth(heightAt(points, x))]);

  const lowest = pooled.reliability.at(0);
  const highest = pooled.reliability.at(-1);
  const reliability = html`<section>
<h2>${text('reliability.title')}</h2>
<p class="quiet">${text('reliability.guide')}</p>
${reliabilityChart(
  pooled.reliability,
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
${numbers(
  [
    text('column.bin'),
    text('column.rows'),
    text('column.stated'),
    text('column.happened'),
    text('column.interval'),
  ],
  pooled.reliability.map(({ count: rows, meanPredicted, observed }, index) => [
    count(index + 1),
    count(rows),
    tenth(meanPredicted),
    tenth(observed.value),
    interval(tenth(observed.low), tenth(observed.high)),
  ]),
)}
</section>`;

  const gain = html`<section>
<h2>${text('gain.title')}</h2>
<p class="quiet">${text('gain.guide')}</p>
${curveChart(
  pooled.gain,
  {
    x: text(`gain.x.${kind}`),
    y: text(`gain.y.${kind}`),
    alternative: text('gain.alternative', {
      at10: whole(heightAt(pooled.gain, 0.1)),
      at20: whole(heightAt(pooled.gain, 0.2)),
      at50: whole(heightAt(pooled.gain, 0.5)),
    }),
  },
  formats,
)}
${numbers([text('column.looked'), text('column.found')], curveRows(pooled.gain))}
</section>`;

  const roc = html`<section>
<h2>${text('roc.title')}</h2>
<p class="quiet">${text('roc.guide')}</p>
${curveChart(
  pooled.roc,
  {
    x: text('roc.x'),
    y: text('roc.y'),
    alternative: text('roc.alternative', {
      at10: whole(heightAt(pooled.roc, 0.1)),
      at20: whole(heightAt(pooled.roc, 0.2)),
      auc: decimal(average.auc.value, 3),
    }),
  },
  formats,
)}
${numbers([text('column.alarms'), text('column.hits')], curveRows(pooled.roc))}
</section>`;

  const top = topFeatures.slice(0, MOST_FEATURES);
  if (top.length === 0) return [reliability, gain, roc];
  const importance = html`<section>
<h2>${text('importance.title')}</h2>
<p class="quiet">${text('importance.guide')}</p>
${importanceChart(
  top,
  {
    x: text('importance.x'),
    alternative: text('importance.alternative', {
      names: formats.list(top.slice(0, 5).map(({ name }) => shownName(name))),
    }),
  },
  formats,
)}
${numbers(
  [text('column.column'), text('column.importance'), text('column.interval')],
  topFeatures.map(({ name, importance: { value, low, high } }) => [
    shownName(name),
    decimal(value, 4),
    interval(decimal(low, 4), decimal(high, 4)),
  ]),
)}
</section>`;
  return [reliability, gain, importance, roc];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="scroll"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}
