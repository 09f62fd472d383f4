import type { Language } from '../domain/staff.js';
import type { ClassifierEvaluation } from '../learning/evaluation/evaluation.js';
import { FIGURE_NAMES } from '../learning/evaluation/evaluation.js';
import { heightAt } from './charts/curve-chart.js';
import { evaluationCharts } from './evaluation-charts.js';
import { foldTable } from './evaluation-folds.js';
import type { EvaluationNote } from './evaluation-note.js';
import { evaluationSentences } from './evaluation-sentences.js';
import type { EvaluationSubject } from './evaluation-subject.js';
import { type ReportFormats, reportFormats } from './formats.js';
import { html } from './html.js';
import { reportList } from './report-list.js';
import { reportPage } from './report-page.js';
import { shownName } from './shown-name.js';
import { type ReportWording, reportWording } from './wording.js';

export interface EvaluationReport {
  readonly subject: EvaluationSubject;
  readonly evaluation: ClassifierEvaluation;
  readonly notes: readonly EvaluationNote[];
  readonly language: Language;
  readonly madeAt: Date;
}

/**
 * An evaluation as one HTML file that needs nothing else: no script, no font, no network. Names from the file are text
 * in it, whatever they hold; the page forbids itself to run or load anything.
 */
export function evaluationReport({ subject, evaluation, notes, language, madeAt }: EvaluationReport): string {
  const wording = reportWording(language);
  const formats = reportFormats(language);
  const { text } = wording;
  const sentences = evaluationSentences(wording, formats);
  const { verdict, leaks, warnings, features, rows, positives } = evaluation;
  const baseRate = positives / rows;
  const title = text(`title.${subject.kind}`);
  const leaked = leaks.map(sentences.leak);
  return reportPage(
    language,
    title,
    html`<p>${aboutRows(subject, evaluation, wording, formats)} ${text('about.features', { count: features.length })}</p>
<p class="quiet">${text('about.date', { date: formats.date(madeAt) })} ${text('waived')}</p>
<div class="verdict ${verdict.verdict === 'usable' ? 'usable' : 'none'}">
<strong>${sentences.verdictTitle(verdict)}</strong>
<p>${sentences.verdict(verdict, baseRate)}</p>
</div>
${reportList(findings(subject, evaluation, wording, formats), 'findings')}
<div class="charts">${evaluationCharts(subject, evaluation, wording, formats)}</div>
<section>
<h2>${text('tried.title')}</h2>
<p>${sentences.split(evaluation.split)} ${text('tried.inside')}</p>
<p>${sentences.learner(evaluation.learner)}</p>
</section>
<section>
<h2>${text('folds.title')}</h2>
${foldTable(evaluation, wording, formats)}
</section>
<section>
<h2>${text('leaks.title')}</h2>
${leaked.length === 0 ? html`<p>${text('leaks.none')}</p>` : reportList(leaked)}
</section>
<section>
<h2>${text('warnings.title')}</h2>
${reportList([...warnings.map(sentences.warning), ...notes.map(sentences.note)])}
</section>
<section>
<h2>${text('meaning.title')}</h2>
<dl>${FIGURE_NAMES.map((name) => html`<dt>${text(`column.${name}`)}</dt><dd>${text(`meaning.${name}`)}</dd>`)}</dl>
</section>`,
  );
}

function aboutRows(
  { file, label, positive }: EvaluationSubject,
  { rows, positives }: ClassifierEvaluation,
  { text }: ReportWording,
  { count, percent }: ReportFormats,
): string {
  return text('about.rows', {
    file: shownName(file),
    rows: count(rows),
    positives: count(positives),
    share: percent(positives / rows, 1),
    label: shownName(label),
    positive: shownName(positive),
  });
}

/** What a manager remembers. */
function findings(
  { kind }: EvaluationSubject,
  { average, pooled, verdict }: ClassifierEvaluation,
  { text }: ReportWording,
  { decimal, percent }: ReportFormats,
): string[] {
  // Where nothing was found, such sentences would only sound as if.
  if (verdict.verdict !== 'usable')
    return [text('finding.ece', { points: decimal(100 * pooled.ece.value, 1) })];
  return [
    text(`finding.gain.${kind}`, {
      top: percent(0.1, 0),
      found: percent(heightAt(pooled.gain, 0.1), 0),
    }),
    text(`finding.lift.${kind}`, { lift: decimal(average.liftAt10.value, 1) }),
    text(`finding.auc.${kind}`, { pairs: decimal(100 * average.auc.value, 0) }),
    text('finding.ece', { points: decimal(100 * pooled.ece.value, 1) }),
  ];
}
