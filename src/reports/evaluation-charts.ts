import type { ClassifierEvaluation, CurvePoint } from '../learning/evaluation/evaluation.js';
import { curveChart, heightAt } from './charts/curve-chart.js';
import { importanceChart } from './charts/importance-chart.js';
import type { EvaluationSubject } from './evaluation-subject.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { reliabilitySection } from './reliability-section.js';
import { reportTable } from './report-table.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

const MOST_FEATURES = 12;
const LISTED_SHARES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Every chart with its heading, what to look for, and its numbers as a table. */
export function evaluationCharts(
  { kind }: EvaluationSubject,
  { pooled, average, topFeatures }: ClassifierEvaluation,
  wording: ReportWording,
  formats: ReportFormats,
): Html[] {
  const { text } = wording;
  const { decimal, percent } = formats;
  const interval = (low: string, high: string) => text('interval', { low, high });
  const whole = (share: number) => percent(share, 0);
  const tenth = (share: number) => percent(share, 1);
  const numbers = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    html`<details><summary>${text('chart.numbers')}</summary>${reportTable(columns, rows)}</details>`;
  const curveRows = (points: readonly CurvePoint[]) =>
    LISTED_SHARES.map((x) => [whole(x), tenth(heightAt(points, x))]);

  const reliability = reliabilitySection(kind, pooled.reliability, wording, formats);

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
