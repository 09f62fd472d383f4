import type { Language } from '../domain/staff.js';
import { TEXT_FIGURE_NAMES, type TextEvaluation } from '../learning/evaluation/text-evaluation.js';
import { classesSection } from './classes-section.js';
import { confusionsSection } from './confusions-section.js';
import type { EvaluationNote } from './evaluation-note.js';
import { evaluationSentences } from './evaluation-sentences.js';
import type { TextSubject } from './evaluation-text-subject.js';
import { type ReportFormats, reportFormats } from './formats.js';
import { html } from './html.js';
import { passTable } from './pass-table.js';
import { reliabilitySection } from './reliability-section.js';
import { reportList } from './report-list.js';
import { reportPage } from './report-page.js';
import { shownName } from './shown-name.js';
import { type ReportWording, reportWording } from './wording.js';

export interface EvaluationTextReport {
  readonly subject: TextSubject;
  readonly evaluation: TextEvaluation;
  readonly notes: readonly EvaluationNote[];
  readonly language: Language;
  readonly madeAt: Date;
}

const FIGURE_DECIMALS = 4;

/** An evaluation of texts as one HTML file, made like that of cases: it loads and runs nothing, and names are text. */
export function evaluationTextReport(report: EvaluationTextReport): string {
  const { subject, evaluation, notes, language, madeAt } = report;
  const wording = reportWording(language);
  const formats = reportFormats(language);
  const { text } = wording;
  const sentences = evaluationSentences(wording, formats);
  const { classes, rows, folds, average, seconds, guessing, reliability } = evaluation;
  const largest = classes.reduce((most, each) => (each.rows > most.rows ? each : most));
  const isAhead = average.accuracy.low > guessing;
  const meanings = [
    ['column.accuracy', 'meaning.text.accuracy'],
    ['column.macroF1', 'meaning.macroF1'],
    ['column.precision', 'meaning.precision'],
    ['column.recall', 'meaning.recall'],
    ['column.f1', 'meaning.f1'],
  ] as const;
  const about = text('about.texts', {
    file: shownName(subject.file),
    rows: formats.count(rows),
    count: classes.length,
    label: shownName(subject.label),
    largest: shownName(largest.name),
    share: formats.percent(largest.rows / rows, 1),
  });
  return reportPage(
    language,
    text('title.text'),
    html`<p>${about}</p>
<p class="quiet">${text('about.date', { date: formats.date(madeAt) })} ${text('waived')}</p>
<div class="verdict ${isAhead ? 'usable' : 'none'}">
<strong>${text('verdict.text', { right: inHundred(average.accuracy.value, formats) })}</strong>
<p>${text(isAhead ? 'verdict.text.ahead' : 'verdict.text.level', {
      largest: shownName(largest.name),
      guess: inHundred(guessing, formats),
      low: formats.decimal(100 * average.accuracy.low, 1),
      high: formats.decimal(100 * average.accuracy.high, 1),
    })}</p>
</div>
${reportList(findings(evaluation, wording, formats), 'findings')}
<div class="charts">${reliabilitySection('text', reliability, wording, formats)}
${confusionsSection(evaluation.confusions, wording, formats)}</div>
${classesSection(evaluation.classResults, wording, formats)}
<section>
<h2>${text('tried.title')}</h2>
<p>${sentences.textSplit(evaluation.split)} ${text('tried.text')}</p>
</section>
<section>
<h2>${text('folds.title')}</h2>
${passTable(
  {
    first: text('column.fold'),
    counts: [text('column.texts')],
    figures: TEXT_FIGURE_NAMES.map((name) => ({
      name,
      head: text(`column.${name}`),
      decimals: FIGURE_DECIMALS,
    })),
    passes: folds.map((fold) => ({ ...fold, counts: [fold.testRows] })),
    average,
    seconds,
  },
  wording,
  formats,
)}
</section>
${
  notes.length === 0
    ? ''
    : html`<section>
<h2>${text('warnings.title')}</h2>
${reportList(notes.map(sentences.note))}
</section>`
}
<section>
<h2>${text('meaning.title')}</h2>
<dl>${meanings.map(([name, meaning]) => html`<dt>${text(name)}</dt><dd>${text(meaning)}</dd>`)}</dl>
</section>`,
  );
}

/** What a manager remembers. */
function findings(
  { classResults, confusions, ece }: TextEvaluation,
  { text }: ReportWording,
  formats: ReportFormats,
): string[] {
  const [hardest] = classResults
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => (a.recall ?? 0) - (b.recall ?? 0) || b.rows - a.rows);
  const [mistake] = confusions;
  return [
    // Where nothing is mistaken, no class is hard.
    ...(hardest === undefined || mistake === undefined
      ? []
      : [
          text('finding.text.hardest', {
            name: shownName(hardest.name),
            found: formats.count(Math.round(hardest.rows * (hardest.recall ?? 0))),
            count: hardest.rows,
          }),
        ]),
    ...(mistake === undefined
      ? []
      : [
          text('finding.text.confused', {
            actual: shownName(mistake.actual),
            predicted: shownName(mistake.predicted),
            count: mistake.count,
          }),
        ]),
    text('finding.ece', { points: formats.decimal(100 * ece.value, 1) }),
  ];
}

/** Whole ones, but where that would claim all or none. */
function inHundred(share: number, { decimal }: ReportFormats): string {
  const rounded = Math.round(100 * share);
  return decimal(100 * share, (rounded === 100 && share < 1) || (rounded === 0 && share > 0) ? 1 : 0);
}
