import { FIGURE_NAMES, type FigureName } from '../../learning/evaluation/evaluation.js';
import { FIGURE_DECIMALS } from '../../reports/evaluation-folds.js';
import { evaluationSentences } from '../../reports/evaluation-sentences.js';
import { reportFormats } from '../../reports/formats.js';
import { shownName } from '../../reports/shown-name.js';
import { reportWording } from '../../reports/wording.js';
import { alignedRows, secondsText, wrapped } from './lines.js';
import type { OrdersEvaluation } from './orders-evaluation.js';
import { shortfallText } from './orders-minimums.js';
import type { SnapshotCounts } from './orders-snapshot.js';
import type { OrdersSubject } from './orders-subject.js';

const MOST_FEATURES = 10;
const SURE = 0.05;

const formats = reportFormats('en');
const sentences = evaluationSentences(reportWording('en'), formats);
const { count, percent, decimal } = formats;

/** An evaluation of orders for the terminal: lines of at most a hundred columns, but where one name is longer. */
export function ordersText(subject: OrdersSubject, evaluation: OrdersEvaluation): string {
  const { trainAt, testAt, silenceDays, shortfalls } = subject;
  const { train, test, pooled, verdict, seconds, features } = evaluation;
  const { value, low, high } = pooled.ece;
  const lines = [
    wrapped(
      `${shownName(subject.file)}: who orders nothing in the ${count(silenceDays)} days from a date on, told from the orders before it by ${features.length} features.`,
    ),
    wrapped(`Learned on ${trainAt}: ${customersText(train)}. Tested on ${testAt}: ${customersText(test)}.`),
    ...(shortfalls.length === 0
      ? []
      : [
          wrapped(
            `EXPERIMENTAL, history minimums waived: ${shortfalls.map(shortfallText).join(', ')}. For a look, not for use.`,
          ),
        ]),
    '',
    `VERDICT: ${verdict.verdict}`,
    wrapped(sentences.verdict(verdict, train.positives / train.customers)),
    '',
    ...alignedRows(figureRows(evaluation)),
    '',
    wrapped(recencyText(evaluation)),
    wrapped(
      `Calibration: chances are off by ${decimal(100 * value, 1)} percentage points on average (ece ${decimal(value, 4)}, 95% interval ${decimal(low, 4)} to ${decimal(high, 4)}).`,
    ),
    wrapped(
      `${sentences.learner(evaluation.learner)} Fitted in ${secondsText(seconds.fit)} s, predicted in ${secondsText(seconds.predict)} s.`,
    ),
    ...importanceLines(evaluation),
    ...worthKnowing(subject, evaluation),
  ];
  return `${lines.join('\n')}\n`;
}

function customersText({ customers, positives }: SnapshotCounts): string {
  return `${count(customers)} customers, ${count(positives)} silent (${percent(positives / customers, 1)})`;
}

function figureRows({ figures, recencyAlone }: OrdersEvaluation): string[][] {
  const row = (name: string, figure: (typeof figures)[FigureName], decimals: number) => [
    name,
    decimal(figure.value, decimals),
    decimal(figure.low, decimals),
    decimal(figure.high, decimals),
  ];
  return [
    ['figure', 'value', '95% from', 'to'],
    ...FIGURE_NAMES.map((name) =>
      row(name === 'averagePrecision' ? 'avgPrecision' : name, figures[name], FIGURE_DECIMALS[name]),
    ),
    row('auc of recency alone', recencyAlone.auc, FIGURE_DECIMALS.auc),
  ];
}

function recencyText({ recencyAlone: { auc, modelAhead } }: OrdersEvaluation): string {
  const { value, low, high, pValue } = modelAhead;
  const interval = `95% interval ${decimal(low, 3)} to ${decimal(high, 3)}`;
  const difference = `${decimal(value, 3)} (${interval}, ${formats.pValue(pValue)})`;
  const alone = `Days since the last order alone reach an AUC of ${decimal(auc.value, 3)}`;
  if (pValue >= SURE) return `${alone}; that the model differs by ${difference} may be chance.`;
  return value > 0
    ? `${alone}; the model is ahead by ${difference}.`
    : `${alone}, which is BETTER than the model: the difference is ${difference}. Sort by that instead.`;
}

function importanceLines({ topFeatures }: OrdersEvaluation): string[] {
  const rows = topFeatures
    .slice(0, MOST_FEATURES)
    .map(({ name, importance: { value, low, high } }) => [
      `  ${name}`,
      decimal(value, 4),
      `(${decimal(low, 4)} to ${decimal(high, 4)})`,
    ]);
  return ['', 'What counts most (rise of the log loss when the column is shuffled)', ...alignedRows(rows)];
}

function worthKnowing({ trainAt, testAt, notes }: OrdersSubject, evaluation: OrdersEvaluation): string[] {
  const moved = evaluation.moved.map(({ name, psi }) => `${name} (${decimal(psi, 2)})`);
  const items = [
    ...(moved.length === 0
      ? []
      : [
          `Between ${trainAt} and ${testAt} these moved a lot (population stability index): ${moved.join(', ')}. The model meets values it has seen little of.`,
        ]),
    ...ignoredText(evaluation),
    ...notes.map((note) => shownName(note, 200)),
  ];
  return items.length === 0
    ? []
    : ['', 'Worth knowing', ...items.map((item) => wrapped(item, '  - ', '    '))];
}

/** In one line: with a short history many features are empty for the same reason. */
function ignoredText({ warnings }: OrdersEvaluation): string[] {
  const names = (wanted: (reason: string) => boolean) =>
    warnings.flatMap((warning) =>
      warning.kind === 'column_ignored' && wanted(warning.reason) ? [warning.column] : [],
    );
  const empty = names((reason) => reason === 'empty');
  const others = names((reason) => reason !== 'empty');
  return [
    ...(empty.length === 0
      ? []
      : [`The orders don't reach back far enough for ${empty.join(', ')}; not learned from.`]),
    ...(others.length === 0
      ? []
      : [`The same for all customers, or as another feature: ${others.join(', ')}; not learned from.`]),
  ];
}
