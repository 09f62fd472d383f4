import { LEAST_ANSWERS } from '../../service/recommend/judge-acceptance.js';
import { offersFaultText } from '../../service/recommend/offers-faults.js';
import type { OffersTraining } from '../../service/recommend/train-offers.js';
import type { AcceptanceReport, SimilarityReport } from '../../service/recommend/training-report.js';
import { plain } from '../preview-text.js';

type Trained = Extract<OffersTraining, { kind: 'trained' }>;

/** What a training came to, for the terminal. */
export function offersTrainingText({ model, isNew, report, faults }: Trained): string {
  const version = `offers ${model.version}`;
  const sections = [
    [
      isNew
        ? `Trained ${version}, ${model.state}.`
        : `The same data led to the same model as before: ${version}, ${model.state}.`,
    ],
    [
      'What it is made from',
      `  ${report.purchases} products held by ${report.customers} customers, of ${report.products} listed; ${report.window.from} to ${report.window.to}`,
    ],
    similarityLines(report.similarity),
    acceptanceLines(report.acceptance),
    faults.length === 0
      ? []
      : ['What speaks against it:', ...faults.map((fault) => `  ${plain(offersFaultText(fault))}`)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

export function offersRefusalText(): string {
  return 'There are no products to offer: import them first (varsel import products FILE).\n';
}

const SIMILARITY_TEXTS: Readonly<Record<NonNullable<SimilarityReport['because']>, string>> = {
  too_few_purchases: 'too few customers have any product (100 are needed)',
  too_few_later:
    'in the last 90 days too few customers came to a product that was new to them (30 are needed)',
  no_better_than_bought_most: 'no better than what everybody buys',
};

function similarityLines({ isUsed, because, judged }: SimilarityReport): string[] {
  return [
    'What similar customers have',
    isUsed || because === null ? '  used' : `  not used: ${SIMILARITY_TEXTS[because]}`,
    ...(judged === null
      ? []
      : [
          `  of ${judged.customers} customers who took something new in the last 90 days it was among five suggestions for ${percent(judged.chosen.hitRate)}; among the five bought most for ${percent(judged.boughtMost.hitRate)}`,
        ]),
  ];
}

const ACCEPTANCE_TEXTS: Readonly<Record<NonNullable<AcceptanceReport['because']>, string>> = {
  too_few_answers: `too few answers (${LEAST_ANSWERS.all} are needed, ${LEAST_ANSWERS.ofEach} of them accepted and ${LEAST_ANSWERS.ofEach} declined)`,
  too_few_later: 'too few answers of either kind to learn from earlier ones and test on later ones',
  no_better_than_the_base_rate: 'no better than one share for every offer',
  calibration_off: 'chances were off on later answers',
};

function acceptanceLines({ isUsed, because, answers, test }: AcceptanceReport): string[] {
  return [
    'Chance that an offer is accepted',
    `  learned from ${answers.accepted} accepted and ${answers.declined} declined offers; those that nobody was shown count for nothing`,
    isUsed || because === null ? '  used' : `  rules of thumb go on: ${ACCEPTANCE_TEXTS[because]}`,
    ...(test === null
      ? []
      : [
          `  tested on ${test.offers} offers from ${test.from} to ${test.to}, ${test.accepted} accepted: log loss ${percent(test.verdict.logLossGain)} under the base rate’s, p ${test.verdict.pValue.toPrecision(2)}`,
          `  AUC ${test.auc.toFixed(3)}; chances are off by ${percent(test.ece.value)} on average (${percent(test.ece.low)} to ${percent(test.ece.high)})`,
        ]),
  ];
}

function percent(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}
