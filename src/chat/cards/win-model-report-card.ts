import type { DeliveryContent } from '../../domain/delivery.js';
import type { Card } from '../card.js';
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
  'worse_than_active',
] as const;

/** What a training of win chances came to. Nobody has to accept it: what it replaces is a share of the stage. */
export function winModelReportCard(shown: ReportedWinModel, { faults }: ReportContent, reader: Reader): Card {
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
      ...winReportBlocks(shown, reader),
    ],
  };
}
