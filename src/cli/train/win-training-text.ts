import type {
  StageRate,
  WinLeak,
  WinShortfall,
  WinTrainingReport,
} from '../../deals/model/training-report.js';
import { winFaultText } from '../../feedback/training/win/judge-win.js';
import type { WinTraining } from '../../feedback/training/win/train-win.js';
import { plain } from '../preview-text.js';
import { reasonLines } from './reason-lines.js';

type Trained = Extract<WinTraining, { kind: 'trained' }>;

const FACTORS_SHOWN = 8;

/** What a training came to, for the terminal. */
export function winTrainingText({ model, isNew, report, because, faults }: Trained): string {
  const version = `win ${model.version}`;
  const sections = [
    [
      isNew
        ? `Trained ${version}, ${model.state}.`
        : `The same data led to the same model as before: ${version}, ${model.state}.`,
      ...reasonLines(because),
    ],
    report.waived.length === 0
      ? []
      : ['An experiment under the minimums, never used:', ...shortfallLines(report.waived)],
    dataLines(report),
    testLines(report),
    stageLines(report.stages),
    faults.length === 0
      ? []
      : [
          'What speaks against it:',
          ...faults.map((fault) => `  ${plain(winFaultText(fault))}`),
          '  Open deals are shown the share of won deals of their stage, and it is called that.',
        ],
  ];
  return textOf(sections);
}

/** Why nothing was trained, and what to bring. */
export function winRefusalText(refusal: Exclude<WinTraining, Trained>): string {
  if (refusal.kind === 'too_few_later') {
    return `There are ${refusal.deals} closed deals, too few to test on those that closed last: bring older deals, or wait for more.\n`;
  }
  return textOf([
    [
      'There is too little for a model of win chances; open deals are shown the share of won deals of their stage. Missing:',
      ...shortfallLines(refusal.shortfalls),
    ],
    stageLines(refusal.stages),
    ['With --experimental a model is trained all the same, to be looked at.'],
  ]);
}

function textOf(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function shortfallLines(shortfalls: readonly WinShortfall[]): string[] {
  return shortfalls.map(({ what, has, needed }) => `  ${SHORTFALL_TEXTS[what](has, needed)}`);
}

const SHORTFALL_TEXTS: Readonly<Record<WinShortfall['what'], (has: number, needed: number) => string>> = {
  closed: (has, needed) => `${has} of ${needed} closed deals`,
  won: (has, needed) => `${has} of ${needed} won deals`,
  lost: (has, needed) => `${has} of ${needed} lost deals`,
  history_months: (has, needed) => `${has} of ${needed} months of history`,
  activities_a_month: (has, needed) =>
    `${has} of ${needed} activities a month (mails, meetings, notes: import deal_events)`,
  consistent_percent: (has, needed) =>
    `${has} of ${needed} % of products, stages and sources spelled alike (varsel data check says which)`,
  complete_percent: (has, needed) =>
    `${has} of ${needed} % of customer, owner, product, amount and stage filled`,
};

function dataLines({ data, learner, columns, dealsWithNotes, leaks }: WinTrainingReport): string[] {
  return [
    'What it is made from',
    `  ${data.snapshots} moments of ${data.deals} deals that closed from ${data.from} to ${data.to}; ${data.won} were won`,
    `  by ${plain(learner)} on ${columns} features${dealsWithNotes === 0 ? '' : `; notes of ${dealsWithNotes} deals`}`,
    ...(data.withoutSnapshot === 0
      ? []
      : [`  ${data.withoutSnapshot} deals left out: nothing was known of them a day before they ended`]),
    ...leaks.map((leak) => `  left out: ${plain(leak.column)} ${leakText(leak)}`),
  ];
}

function leakText({ why }: WinLeak): string {
  switch (why.kind) {
    case 'filled_at_closing':
      return `is filled for ${percent(why.presentInClosed)} of closed deals and ${percent(why.presentInOpen)} of open ones of like age: filled in at closing`;
    case 'separates_classes':
      return `alone tells won from lost (AUC ${decimals(why.auc)}): filled in at closing`;
    case 'filled_after_the_fact':
      return `is filled for ${percent(why.presentInPositives)} of won and ${percent(why.presentInNegatives)} of lost deals: filled in at closing`;
    case 'after_scoring_date':
      return `lies behind the moment of scoring in ${percent(why.shareOfRows)} of the rows`;
  }
}

function testLines({ test, topFactors, typicalPercent, closing }: WinTrainingReport): string[] {
  const factors = topFactors.slice(0, FACTORS_SHOWN).map(({ factor }) => factor.replaceAll('_', ' '));
  const { verdict, againstStages, auc, stageAuc, ece } = test;
  return [
    `Tested on ${test.deals} deals that closed last, each at one moment from ${test.from} to ${test.to}; ${test.won} were won`,
    `  against one share for all: ${verdict.verdict}, log loss ${percent(verdict.logLossGain)} lower, p ${verdict.pValue.toPrecision(2)}`,
    `  against the share of each stage: ${againstStages.verdict}, log loss ${percent(againstStages.logLossGain)} lower, p ${againstStages.pValue.toPrecision(2)}`,
    `  AUC ${decimals(auc.value)} (${decimals(auc.low)} to ${decimals(auc.high)}); the stage alone ${decimals(stageAuc.value)}`,
    `  chances are off by ${percent(ece.value)} on average (${percent(ece.low)} to ${percent(ece.high)}); the typical deal has ${typicalPercent} %`,
    ...(factors.length === 0 ? [] : [`  what counts most: ${factors.join(', ')}`]),
    ...(closing === null || closing.deals === 0
      ? []
      : [
          `  ${percent(closing.withinInterval)} of ${closing.deals} closed within their interval, which is to hold 80 %; half were told to within ${Math.round(closing.medianErrorDays)} days`,
        ]),
  ];
}

function stageLines(stages: readonly StageRate[]): string[] {
  if (stages.length === 0) return [];
  return [
    'Share of won deals by stage, drawn towards that of all where they are few',
    ...stages.map(({ stage, rate, deals }) => `  ${plain(stage)}: ${percent(rate)} of ${deals} closed deals`),
  ];
}

function decimals(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}
