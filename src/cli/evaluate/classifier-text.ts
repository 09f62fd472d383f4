import {
  type ClassifierEvaluation,
  FIGURE_NAMES,
  type FigureName,
} from '../../learning/evaluation/evaluation.js';
import { FIGURE_DECIMALS } from '../../reports/evaluation-folds.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { evaluationSentences } from '../../reports/evaluation-sentences.js';
import type { EvaluationSubject } from '../../reports/evaluation-subject.js';
import { reportFormats } from '../../reports/formats.js';
import { shownName } from '../../reports/shown-name.js';
import { reportWording } from '../../reports/wording.js';
import { alignedRows, secondsText, wrapped } from './lines.js';

export const WAIVED = "History minimums waived: this judges the file, not your company's history.";

const MOST_FEATURES = 10;
const LONGEST_FOLD_NAME = 8;
const HEADS = {
  auc: 'auc',
  averagePrecision: 'avgPrecision',
  logLoss: 'logLoss',
  brier: 'brier',
  accuracy: 'accuracy',
  liftAt10: 'liftAt10',
} as const satisfies Record<FigureName, string>;

const formats = reportFormats('en');
const sentences = evaluationSentences(reportWording('en'), formats);

/** An evaluation for the terminal: lines of at most a hundred columns, but where one name is longer. */
export function classifierText(
  subject: EvaluationSubject,
  evaluation: ClassifierEvaluation,
  notes: readonly EvaluationNote[],
): string {
  const { rows, positives, features, leaks, warnings, verdict, pooled } = evaluation;
  const { count, percent, decimal } = formats;
  const share = percent(positives / rows, 1);
  const about = `${shownName(subject.file)}: ${count(rows)} rows, "${shownName(subject.label)}" is "${shownName(subject.positive)}" in ${count(positives)} (${share}), ${features.length} columns to learn from.`;
  const { value, low, high } = pooled.ece;
  const lines = [
    wrapped(about),
    wrapped(sentences.split(evaluation.split)),
    WAIVED,
    '',
    `VERDICT: ${verdict.verdict}`,
    wrapped(sentences.verdict(verdict, positives / rows)),
    '',
    ...alignedRows(foldRows(evaluation)),
    '',
    wrapped(
      `Calibration, all passes together: chances are off by ${decimal(100 * value, 1)} percentage points on average (ece ${decimal(value, 4)}, 95% interval ${decimal(low, 4)} to ${decimal(high, 4)}).`,
    ),
    wrapped(sentences.learner(evaluation.learner)),
    ...importanceLines(evaluation),
    ...listed('Left out, because it gives the answer away', leaks.map(sentences.leak)),
    ...listed('Worth knowing', [...warnings.map(sentences.warning), ...notes.map(sentences.note)]),
  ];
  return `${lines.join('\n')}\n`;
}

function foldRows({ folds, average, seconds, split }: ClassifierEvaluation): string[][] {
  const figure = (name: FigureName, value: number) => formats.decimal(value, FIGURE_DECIMALS[name]);
  return [
    [
      split.kind === 'forward_in_time' ? 'step' : 'fold',
      'rows',
      'yes',
      ...FIGURE_NAMES.map((name) => HEADS[name]),
      'fit s',
      'predict s',
    ],
    ...folds.map((fold) => [
      shownName(fold.name, LONGEST_FOLD_NAME),
      String(fold.testRows),
      String(fold.testPositives),
      ...FIGURE_NAMES.map((name) => figure(name, fold[name])),
      secondsText(fold.seconds.fit),
      secondsText(fold.seconds.predict),
    ]),
    [
      'average',
      '',
      '',
      ...FIGURE_NAMES.map((name) => figure(name, average[name].value)),
      secondsText(seconds.fit),
      secondsText(seconds.predict),
    ],
    ['95% from', '', '', ...FIGURE_NAMES.map((name) => figure(name, average[name].low)), '', ''],
    ['to', '', '', ...FIGURE_NAMES.map((name) => figure(name, average[name].high)), '', ''],
  ];
}

function importanceLines({ topFeatures }: ClassifierEvaluation): string[] {
  if (topFeatures.length === 0) return [];
  const { decimal } = formats;
  const rows = topFeatures
    .slice(0, MOST_FEATURES)
    .map(({ name, importance: { value, low, high } }) => [
      `  ${shownName(name, 40)}`,
      decimal(value, 4),
      `(${decimal(low, 4)} to ${decimal(high, 4)})`,
    ]);
  return ['', 'What counts most (rise of the log loss when the column is shuffled)', ...alignedRows(rows)];
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => wrapped(item, '  - ', '    '))];
}
