import { factorOfColumn } from '../../deals/features/win-columns.js';
import type { DeliveryContent } from '../../domain/delivery.js';
import { CHANCE_COLUMN } from '../../feedback/training/win/win-references.js';
import type { Block, Card } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { modelNumber } from './model-number.js';
import { type ReportedWinModel, winReportBlocks } from './win-report-blocks.js';

type ReportContent = Extract<DeliveryContent, { kind: 'win_model_report' }>;

const FAULTS = [
  'minimums_waived',
  'truncated',
  'no_better_than_the_base_rate',
  'no_better_than_the_stage',
  'calibration_off',
  'calibration_lost',
  'worse_than_active',
] as const;

/** Of the factors that have moved, the most. */
const MOVED_SHOWN = 5;

/** What a training of win chances came to. Nobody has to accept it: what it replaces is a share of the stage. */
export function winModelReportCard(
  shown: ReportedWinModel,
  { faults, because }: ReportContent,
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const { model } = shown;
  const title = words.text('winTraining.title', { model: modelNumber(model.id) });
  const named = FAULTS.filter((fault) => faults.includes(fault)).map((fault) =>
    words.text(`winFault.${fault}`),
  );
  const verdict =
    faults.length > 0
      ? words.text('winTraining.unfit', { why: formats.list(named) })
      : words.text(model.state === 'shadow' ? 'winTraining.shadow' : 'winTraining.active');
  return {
    summary: `${title}. ${verdict}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: verdict }] },
      ...becauseBlock(because, reader),
      ...winReportBlocks(shown, reader),
    ],
  };
}

/** Why it was trained before its time; nothing where it was not. */
function becauseBlock(because: ReportContent['because'], { words, formats }: Reader): Block[] {
  const block = (text: string): Block[] => [{ type: 'text', text: [text] }];
  switch (because?.kind) {
    case 'drift': {
      const names = because.moved.map(({ column }) => {
        if (column === CHANCE_COLUMN) return words.text('winTraining.because.chances');
        const factor = factorOfColumn(column);
        return words.text(factor === 'attribute' ? 'winModel.ownColumns' : `winFactor.${factor}`);
      });
      const shown = [...new Set(names)].slice(0, MOVED_SHOWN).map((name) => lowerFirst(name, words.language));
      return block(words.text('winTraining.because.drift', { factors: formats.list(shown) }));
    }
    case 'win_calibration': {
      const stated = formats.percent(because.statedPercent);
      const won = formats.percent(because.wonPercent);
      return block(words.text('winTraining.because.calibration', { stated, won }));
    }
    case 'win_quality':
      return block(words.text('winTraining.because.quality'));
    default:
      return [];
  }
}
