import { TEXT_FIGURE_NAMES, type TextEvaluation } from '../../learning/evaluation/text-evaluation.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { evaluationSentences } from '../../reports/evaluation-sentences.js';
import type { TextSubject } from '../../reports/evaluation-text-subject.js';
import { reportFormats } from '../../reports/formats.js';
import { shownName } from '../../reports/shown-name.js';
import { reportWording } from '../../reports/wording.js';
import { WAIVED } from './classifier-text.js';
import { alignedRows, secondsText, wrapped } from './lines.js';

const LONGEST_FOLD_NAME = 8;
const sentences = evaluationSentences(reportWording('en'), reportFormats('en'));

/** An evaluation of texts for the terminal. */
export function textEvaluationText(
  { file, label }: TextSubject,
  { rows, classes, split, folds, average, ece, seconds }: TextEvaluation,
  notes: readonly EvaluationNote[],
): string {
  const largest = classes.reduce((most, each) => (each.rows > most.rows ? each : most));
  const { count, percent } = reportFormats('en');
  const about = `${shownName(file)}: ${count(rows)} texts in ${classes.length} classes of "${shownName(label)}"; the largest, "${shownName(largest.name)}", has ${percent(largest.rows / rows, 1)} of them.`;
  const table = [
    ['fold', 'rows', ...TEXT_FIGURE_NAMES, 'fit s', 'predict s'],
    ...folds.map((fold) => [
      shownName(fold.name, LONGEST_FOLD_NAME),
      String(fold.testRows),
      ...TEXT_FIGURE_NAMES.map((name) => fold[name].toFixed(4)),
      secondsText(fold.seconds.fit),
      secondsText(fold.seconds.predict),
    ]),
    [
      'average',
      '',
      ...TEXT_FIGURE_NAMES.map((name) => average[name].value.toFixed(4)),
      secondsText(seconds.fit),
      secondsText(seconds.predict),
    ],
    ['95% from', '', ...TEXT_FIGURE_NAMES.map((name) => average[name].low.toFixed(4)), '', ''],
    ['to', '', ...TEXT_FIGURE_NAMES.map((name) => average[name].high.toFixed(4)), '', ''],
  ];
  const known = notes.map((note) => wrapped(sentences.note(note), '  - ', '    '));
  const lines = [
    wrapped(about),
    wrapped(sentences.textSplit(split)),
    WAIVED,
    '',
    ...alignedRows(table),
    '',
    wrapped(
      `Calibration, all passes together: the chance of the class named is off by ${percent(ece.value, 1)} on average (ece ${ece.value.toFixed(4)}, 95% interval ${ece.low.toFixed(4)} to ${ece.high.toFixed(4)}).`,
    ),
    ...(known.length === 0 ? [] : ['', 'Worth knowing', ...known]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. The keys are documented in docs/evaluating.md, and stay. */
export function textEvaluationJson(
  subject: TextSubject,
  { rows, classes, split, folds, average, ece, seconds }: TextEvaluation,
  notes: readonly EvaluationNote[],
): string {
  const { macroF1, accuracy } = average;
  const shown = {
    kind: 'text',
    ...subject,
    rows,
    classes,
    minimumsWaived: true,
    split,
    folds,
    average: { macroF1: macroF1.value, accuracy: accuracy.value, seconds },
    intervals: {
      macroF1: { low: macroF1.low, high: macroF1.high },
      accuracy: { low: accuracy.low, high: accuracy.high },
    },
    pooled: { ece: ece.value, eceInterval: { low: ece.low, high: ece.high } },
    notes,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
