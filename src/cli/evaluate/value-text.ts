import type { ChoiceReason, InnerWindow } from '../../learning/lifetime/choose-lifetime-model.js';
import type { Degeneracy } from '../../learning/lifetime/degeneracy.js';
import type {
  EvaluatedModel,
  HoldoutFigures,
  ValueEvaluation,
} from '../../learning/lifetime/evaluate-value.js';
import { evaluationSentences } from '../../reports/evaluation-sentences.js';
import { reportFormats } from '../../reports/formats.js';
import { shownName } from '../../reports/shown-name.js';
import { reportWording } from '../../reports/wording.js';
import { WAIVED } from './classifier-text.js';
import { alignedRows, secondsText, wrapped } from './lines.js';
import type { ValueSubject } from './value-subject.js';

const formats = reportFormats('en');
const sentences = evaluationSentences(reportWording('en'), formats);
const { count, percent, decimal } = formats;

const MODEL_NAMES: Readonly<Record<EvaluatedModel['name'], string>> = {
  shrunk_rate: 'shrunk rate',
  nbd: 'NBD',
  bg_nbd: 'BG/NBD',
  mbg_nbd: 'MBG/NBD',
  pareto_nbd: 'Pareto/NBD',
  recency_rate: 'rate and recency',
  forest: 'random forest',
  own_rate: 'own rate goes on',
  everybody_alike: 'all alike (bound)',
};
const SPEND_NAMES = { gamma_gamma: 'Gamma-Gamma', shrunk_mean: 'shrunk mean' } as const;
const NOT_USED: Readonly<Record<Degeneracy['reason'], string>> = {
  no_drop_out: 'nobody is seen to drop out; a model without drop-out says the same',
  at_bound: 'a parameter ran off to where the data no longer hold it',
  flat: 'the data hardly hold a parameter',
  not_converged: 'the search found no end',
  too_few: 'too few repeat buyers',
  mean_infinite: 'the mean spend of customers would be infinite',
  spend_depends_on_frequency: 'who buys more often spends more or less a time, which it rules out',
};

/** An evaluation of value for the terminal. */
export function valueText(subject: ValueSubject, evaluation: ValueEvaluation): string {
  const { customers, repeatBuyers, holdoutWeeks, models, chosen, seconds } = evaluation;
  const weeks = decimal(holdoutWeeks, 1);
  const { holdout, interval } = chosen;
  const lines = [
    wrapped(
      `${shownName(subject.file)}: ${count(customers)} customers with a purchase by ${subject.calibrationEnd}, ${count(repeatBuyers)} of them with more than one. Learned from ${subject.firstDay} on; judged on the ${weeks} weeks to ${subject.holdoutEnd}.`,
    ),
    WAIVED,
    '',
    wrapped(`CHOSEN: ${MODEL_NAMES[chosen.name]} with ${SPEND_NAMES[chosen.spendModel]}`),
    wrapped(whyText(chosen.why, chosen.inner)),
    '',
    'Fitted to the calibration',
    ...alignedRows(fitRows(evaluation)),
    ...degenerateLines(evaluation),
    '',
    `Purchases in the ${weeks} weeks after`,
    ...alignedRows([
      ['model', 'predicted', 'actual', 'MAE', 'RMSE', 'Pearson', 'Spearman'],
      ...models.map(({ name, holdout: told }) => purchaseRow(MODEL_NAMES[name], told)),
      purchaseRow('CHOSEN', holdout),
    ]),
    '',
    `Spend in the ${weeks} weeks after`,
    ...alignedRows([
      ['model', 'predicted', 'actual', 'MAE', 'RMSE', 'Pearson', 'Spearman', 'top 10%'],
      ...models.map(({ name, holdout: told }) => spendRow(MODEL_NAMES[name], told)),
      spendRow('CHOSEN', holdout),
    ]),
    '',
    wrapped(
      `${percent(interval.coverage, 1)} of the customers spent within their ${percent(interval.level, 0)} interval. Everything together took ${secondsText(seconds)} s.`,
    ),
    ...worthKnowing(subject, evaluation),
  ];
  return `${lines.join('\n')}\n`;
}

function whyText({ kind, against, chanceBetter }: ChoiceReason, inner: InnerWindow | null): string {
  if (inner === null)
    return 'The calibration is too short, or too few bought in it, to judge models on a part of it; the most elaborate one that can be fitted is taken.';
  const window = `In the last ${decimal(inner.weeks, 1)} weeks of the calibration`;
  const other = against === null ? '' : MODEL_NAMES[against];
  const chance = percent(chanceBetter ?? 0, 0);
  switch (kind) {
    case 'really_better':
      return `${window} its mean absolute error of spend was the least of its kind, and below that of the simpler ${other} in ${chance} of the resamples.`;
    case 'simplest_as_good':
      return `${window} ${other} came closer, but in ${chance} of the resamples only; the simpler one stays.`;
    case 'only_one':
      return 'It is the only one that can be used.';
    default:
      return `${window} its mean absolute error of spend was the least.`;
  }
}

function fitRows({ models, gammaGamma }: ValueEvaluation): string[][] {
  const parameters = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${Number(value.toPrecision(5))}`)
      .join('  ');
  const fitted = models.flatMap(({ name, fit, seconds }) =>
    fit === null
      ? []
      : [
          [
            MODEL_NAMES[name],
            fit.logLikelihood.toFixed(2),
            secondsText(seconds ?? 0),
            parameters(fit.parameters),
          ],
        ],
  );
  const spend =
    gammaGamma === null
      ? []
      : [
          [
            SPEND_NAMES.gamma_gamma,
            gammaGamma.logLikelihood.toFixed(2),
            secondsText(gammaGamma.seconds),
            parameters(gammaGamma.parameters),
          ],
        ];
  return [['model', 'log-likelihood', 'fit s', 'parameters, in weeks'], ...fitted, ...spend];
}

function degenerateLines({ models, gammaGamma }: ValueEvaluation): string[] {
  const named = [
    ...models.map(({ name, degeneracy }) => ({ name: MODEL_NAMES[name], degeneracy })),
    { name: SPEND_NAMES.gamma_gamma, degeneracy: gammaGamma?.degeneracy ?? null },
  ];
  return named.flatMap(({ name, degeneracy }) => {
    if (degeneracy === null) return [];
    const figures = Object.entries(degeneracy.figures)
      .map(([figure, value]) => `${figure} ${Number(value.toPrecision(4))}`)
      .join(', ');
    return [wrapped(`NOT USED: ${name}, ${NOT_USED[degeneracy.reason]} (${figures}).`, '  ', '    ')];
  });
}

function purchaseRow(name: string, { purchases }: HoldoutFigures): string[] {
  return [
    name,
    count(purchases.predicted),
    count(purchases.actual),
    decimal(purchases.mae, 3),
    decimal(purchases.rmse, 3),
    correlation(purchases.pearson),
    correlation(purchases.spearman),
  ];
}

function spendRow(name: string, { spend, topTenthCapture }: HoldoutFigures): string[] {
  return [
    name,
    count(spend.predicted),
    count(spend.actual),
    decimal(spend.mae, 2),
    decimal(spend.rmse, 2),
    correlation(spend.pearson),
    correlation(spend.spearman),
    topTenthCapture === null ? '-' : percent(topTenthCapture, 1),
  ];
}

function correlation(value: number | null): string {
  return value === null ? '-' : decimal(value, 3);
}

/** Said where it is so: saying nothing of the many who buy once is often nearest, and tells too little in all. */
function ownRateText(models: readonly EvaluatedModel[], { spend }: HoldoutFigures): string[] {
  const own = models.find(({ name }) => name === 'own_rate')?.holdout.spend;
  if (own === undefined || own.mae >= spend.mae) return [];
  const share = (told: typeof spend) => (told.actual > 0 ? percent(told.predicted / told.actual, 0) : '-');
  return [
    `“${MODEL_NAMES.own_rate}” had the lower mean absolute error of spend here (${decimal(own.mae, 2)}); it told ${share(own)} of the total, CHOSEN ${share(spend)}.`,
  ];
}

function worthKnowing(
  { returnRows, returnDays, notes }: ValueSubject,
  { models, gammaGamma, chosen }: ValueEvaluation,
): string[] {
  const usable = gammaGamma !== null && gammaGamma.degeneracy === null;
  const items = [
    `The tables tell spend with ${usable ? 'Gamma-Gamma' : 'the shrunk mean'}, as one purchase counts a day on which a customer bought; CHOSEN tells it with the ${SPEND_NAMES[chosen.spendModel]}.`,
    ...(models.some(({ name }) => name === 'everybody_alike')
      ? ['“All alike” knows the mean that came, as nobody does beforehand: a bound to be under.']
      : []),
    ...ownRateText(models, chosen.holdout),
    ...(returnRows === 0
      ? []
      : [
          `${count(returnRows)} rows with an amount below 0 are returns: they are netted with what the customer bought that day; ${count(returnDays)} days that came to 0 or less by them are no purchases.`,
        ]),
    ...notes.map((note) => sentences.note(note)),
  ];
  return ['', 'Worth knowing', ...items.map((item) => wrapped(item, '  - ', '    '))];
}
