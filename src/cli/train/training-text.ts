import type {
  ChurnTrainingReport,
  LevelsReport,
  TrainingLabels,
  TrainingShortfall,
} from '../../churn/model/training-report.js';
import { LEVELS } from '../../domain/level.js';
import { faultText } from '../../feedback/training/judge-candidate.js';
import type { ChurnTraining } from '../../feedback/training/train-churn.js';
import { plain } from '../preview-text.js';
import { segmentLevelsText } from '../segment-levels-text.js';
import { reasonLines } from './reason-lines.js';

type Trained = Extract<ChurnTraining, { kind: 'trained' }>;

const FACTORS_SHOWN = 8;

/** What a training came to, for the terminal. */
export function trainingText({ model, isNew, report, because, freshLabels, faults }: Trained): string {
  const version = `churn ${model.version}`;
  const head = isNew
    ? `Trained ${version}, ${model.state}.`
    : `The same data led to the same model as before: ${version}, ${model.state}.`;
  const sections = [
    [head, ...reasonLines(because)],
    report.waived.length === 0
      ? []
      : ['An experiment under the minimums, never used for alerts:', ...shortfallLines(report.waived)],
    dataLines(report),
    labelLines(report.labels, freshLabels),
    testLines(report),
    levelLines(report),
    faults.length === 0
      ? []
      : ['What speaks against it:', ...faults.map((fault) => `  ${plain(faultText(fault))}`)],
    faults.length > 0
      ? []
      : [`Rules go on alerting. To alert by it: varsel models accept churn ${model.version}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Why nothing was trained, and what to bring. */
export function refusalText(refusal: Exclude<ChurnTraining, Trained>): string {
  if (refusal.kind === 'too_few_dates') {
    return `There are ${refusal.dates} months to learn from, too few to test on later ones: bring older data (varsel data check says which).\n`;
  }
  return `${[
    'There is too little for a churn model; rules go on scoring. Missing:',
    ...shortfallLines(refusal.shortfalls),
    'With --experimental a model is trained all the same, to be looked at.',
  ].join('\n')}\n`;
}

function shortfallLines(shortfalls: readonly TrainingShortfall[]): string[] {
  return shortfalls.map(({ what, has, needed }) => `  ${SHORTFALL_TEXTS[what](has, needed)}`);
}

const SHORTFALL_TEXTS: Readonly<Record<TrainingShortfall['what'], (has: number, needed: number) => string>> =
  {
    active_customers: (has, needed) => `${has} of ${needed} active customers`,
    documented_churns: (has, needed) =>
      `${has} of ${needed} documented losses (import outcomes, or confirm presumed ones: varsel data churned)`,
    history_months: (has, needed) => `${has} of ${needed} months of history`,
    contact_log: () => 'no log of contacts (import interactions)',
    completeness_percent: (has, needed) => `${has} of ${needed} % of the customers’ fields filled`,
    churned_customers: (has, needed) => `${has} of ${needed} customers that left in the months learned from`,
  };

function dataLines({
  data,
  definition,
  horizonDays,
  churnRate,
  learner,
  columns,
  leaks,
}: ChurnTrainingReport) {
  const usual =
    churnRate.isDoubtful && churnRate.sector !== null
      ? `; more than three times what is usual for ${churnRate.sector}: doubt the definition (churn.definition)`
      : '';
  return [
    'What it is made from',
    `  ${data.snapshots} snapshots of ${data.customers} customers, ${data.from} to ${data.to}; ${data.churnedCustomers} customers left`,
    `  left: ${DEFINITION_TEXTS[definition]}; ${churnRate.percentPerYear} % a year${usual}`,
    `  chance of leaving within ${horizonDays} days, by ${plain(learner)} on ${columns} features`,
    ...(data.actedOn === 0
      ? []
      : [
          data.controls === 0
            ? `  ${data.actedOn} snapshots had an alert acted on; without a control group, high chances include what our own work changed`
            : `  ${data.actedOn} snapshots had an alert acted on, ${data.controls} are of the control group`,
        ]),
    ...(leaks.length === 0
      ? []
      : [
          `  left out, because they give the answer away: ${leaks.map(({ column }) => plain(column)).join(', ')}`,
        ]),
  ];
}

const DEFINITION_TEXTS = {
  auto: 'the last contract ended, or, where there never was one, silence beyond the customer’s own rhythm',
  contract: 'the last contract ended',
  silence: 'silence beyond the customer’s own rhythm',
  documented: 'somebody documented it',
} as const;

function labelLines(labels: TrainingLabels, fresh: TrainingLabels): string[] {
  const line = (counts: Readonly<Record<string, number>>, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts)
      .map(([key, text]) => `${counts[key] ?? 0} ${text}`)
      .join(', ');
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return [
    'Labels',
    `  losses: ${line(labels.losses, LOSS_TEXTS)}`,
    `  answers in chat: ${line(labels.answers, ANSWER_TEXTS)}`,
    `  since the last training: ${sum(fresh.losses)} losses (${line(fresh.losses, LOSS_TEXTS)}), ${sum(fresh.answers)} answers (${line(fresh.answers, ANSWER_TEXTS)})`,
  ];
}

const LOSS_TEXTS = {
  import: 'imported',
  answer: 'by button',
  confirmation: 'presumed and confirmed',
  contract: 'by contract',
  silence: 'by silence',
} as const;

const ANSWER_TEXTS = {
  lost: 'lost',
  saved: 'saved',
  never_at_risk: 'never at risk',
  too_early: 'too early to say',
} as const;

function testLines({ test, topFactors, typicalPercent }: ChurnTrainingReport): string[] {
  const { verdict, auc, recencyAuc, aheadOfRecency, ece } = test;
  const factors = topFactors.slice(0, FACTORS_SHOWN).map(({ factor }) => factor.replaceAll('_', ' '));
  const ahead =
    aheadOfRecency.low > 0 ? `ahead by ${decimals(aheadOfRecency.value)}` : 'not surely ahead of it';
  return [
    `Tested on ${test.from} to ${test.to}: ${test.rows} snapshots, ${test.positives} of leavers`,
    `  ${verdict.verdict}: log loss ${percent(verdict.logLossGain)} under the base rate’s, p ${verdict.pValue.toPrecision(2)}`,
    `  AUC ${decimals(auc.value)} (${decimals(auc.low)} to ${decimals(auc.high)}); days since the last purchase alone ${decimals(recencyAuc.value)}: ${ahead}`,
    `  chances are off by ${percent(ece.value)} on average; the typical customer has ${typicalPercent} %`,
    `  what counts most: ${factors.join(', ')}`,
  ];
}

function levelLines({ levels, proposal }: ChurnTrainingReport): string[] {
  return [
    'Levels, as they would have been in the past year',
    ...levelsLines(levels),
    ...(proposal.by === 'configuration'
      ? []
      : [
          `  These reach too few leavers; by what owners have the time for${levels.segmentBorders === undefined ? '' : ', the same for all segments'}:`,
          ...levelsLines(proposal),
        ]),
  ];
}

function levelsLines({ borders, segmentBorders = [], levels }: LevelsReport): string[] {
  const lines = [...LEVELS].reverse().map((level) => {
    const { customersPerMonth, alertsPerMonth, leaversCaught, lift } = levels[level];
    const figures = `${customersPerMonth} customers, ${alertsPerMonth} alerts a month, ${percent(leaversCaught)} of leavers`;
    return `  ${level.padEnd(6)} from ${borders[level]} %: ${figures}${lift === 0 ? '' : `, ${lift} times the usual risk`}`;
  });
  return [...lines, ...segmentBorders.map((own) => `  ${segmentLevelsText(own)}`)];
}

function decimals(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}
