import { attributeOfColumn, factorOfColumn } from '../../deals/features/win-columns.js';
import type { StageRate, WinLeak, WinTrainingReport } from '../../deals/model/training-report.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import type { Block } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { winFactorName } from './win-factors-block.js';

/** A kept win model with what it was made from. */
export interface ReportedWinModel {
  readonly model: TrainedModel;
  readonly report: WinTrainingReport;
}

type Fields = Extract<Block, { type: 'fields' }>['fields'];

const FACTORS_SHOWN = 5;
const LEAKS_SHOWN = 8;

/** What a win model was made from, how good it is, and what was left out. */
export function winReportBlocks({ report }: ReportedWinModel, reader: Reader, more: Fields = []): Block[] {
  const { words } = reader;
  return [
    ...(report.waived.length === 0
      ? []
      : [{ type: 'notice', tone: 'warning', text: [words.text('winModel.waived')] } as const]),
    { type: 'fields', fields: [...more, ...madeFrom(report, reader), ...quality(report, reader)] },
    ...leftOut(report.leaks, reader),
  ];
}

/** "Proposal: 42% of 120". */
export function stageLines(stages: readonly StageRate[], { words, formats }: Reader): string[] {
  return stages.map(({ stage, rate, deals }) =>
    words.text('winModel.stage', { stage, percent: formats.percent(Math.round(100 * rate)), count: deals }),
  );
}

function madeFrom(report: WinTrainingReport, { words, formats }: Reader): Fields {
  const { data, dealsWithNotes } = report;
  const learned = words.text('winModel.trainedOn.value', {
    count: data.deals,
    from: formats.date(new Date(data.from)),
    to: formats.date(new Date(data.to)),
    won: formats.number(data.won),
    moments: formats.number(data.snapshots),
  });
  const notes = dealsWithNotes === 0 ? [] : [words.text('winModel.notes', { count: dealsWithNotes })];
  return [{ label: words.text('model.trainedOn'), value: [learned, ...notes].join('. ') }];
}

function quality(report: WinTrainingReport, reader: Reader): Fields {
  const { words, formats } = reader;
  const { test, topFactors, typicalPercent, closing } = report;
  const isBetter = test.verdict.verdict === 'usable' && test.againstStages.verdict === 'usable';
  const percent = (share: number) => formats.percent(100 * share);
  const factors = topFactors.slice(0, FACTORS_SHOWN).map(({ factor }, place) => {
    const name = words.text(factor === 'attribute' ? 'winModel.ownColumns' : `winFactor.${factor}`);
    return place === 0 ? name : lowerFirst(name, words.language);
  });
  return [
    {
      label: words.text('model.quality'),
      value: words.text(isBetter ? 'winModel.quality.value' : 'winModel.quality.base', {
        auc: percent(test.auc.value),
        stage: percent(test.stageAuc.value),
        count: test.deals,
      }),
    },
    {
      label: words.text('model.calibration'),
      value: words.text('model.calibration.value', { points: Math.round(1000 * test.ece.value) / 10 }),
    },
    { label: words.text('winModel.typical'), value: formats.percent(typicalPercent) },
    ...(factors.length === 0 ? [] : [{ label: words.text('model.factors'), value: formats.list(factors) }]),
    ...(closing === null || closing.deals === 0
      ? []
      : [
          {
            label: words.text('winModel.closing'),
            value: words.text('winModel.closing.value', {
              percent: percent(closing.withinInterval),
              count: closing.deals,
              days: Math.round(closing.medianErrorDays),
            }),
          },
        ]),
  ];
}

/** Each column that gives the answer away, named with the sign that it does. */
function leftOut(leaks: readonly WinLeak[], reader: Reader): Block[] {
  if (leaks.length === 0) return [];
  const { words } = reader;
  const lines = leaks.slice(0, LEAKS_SHOWN).map((leak) => leakText(leak, reader));
  const left = leaks.length - lines.length;
  const more = left === 0 ? [] : [words.text('pipeline.moreRows', { count: left })];
  return [
    {
      type: 'text',
      text: [{ bold: words.text('winModel.leftOut') }, `\n${[...lines, ...more].join('\n')}`],
    },
  ];
}

function leakText({ column, why }: WinLeak, reader: Reader): string {
  const { words, formats } = reader;
  const own = attributeOfColumn(column);
  const name = own === null ? winFactorName({ key: factorOfColumn(column), variant: '' }, reader) : own;
  const percent = (share: number) => formats.percent(Math.round(100 * share));
  switch (why.kind) {
    case 'filled_at_closing':
      return words.text('winModel.leak.closing', {
        name,
        closed: percent(why.presentInClosed),
        open: percent(why.presentInOpen),
      });
    case 'filled_after_the_fact':
      return words.text('winModel.leak.after', {
        name,
        won: percent(why.presentInPositives),
        lost: percent(why.presentInNegatives),
      });
    case 'separates_classes':
      return words.text('winModel.leak.alone', { name });
    case 'after_scoring_date':
      return words.text('winModel.leak.later', { name, percent: percent(why.shareOfRows) });
  }
}
