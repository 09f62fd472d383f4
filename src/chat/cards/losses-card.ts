import { LOSS_REASONS } from '../../domain/loss-review.js';
import type { LossQuarter } from '../../measures/loss-reasons.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';

/** Why customers left, quarter by quarter. */
export function lossesCard(quarters: readonly LossQuarter[], reader: Reader): Card {
  const { words } = reader;
  const title = words.text('losses.title');
  const withLosses = quarters.filter(({ losses }) => losses > 0);
  const blocks: Block[] =
    withLosses.length === 0
      ? [{ type: 'text', text: [words.text('losses.none')] }]
      : withLosses.map((quarter) => quarterBlock(quarter, reader));
  return { summary: title, blocks: [{ type: 'title', text: title }, ...blocks] };
}

function quarterBlock(quarter: LossQuarter, { words, formats }: Reader): Block {
  const { losses, unanswered, neverWarned } = quarter;
  const reasons = LOSS_REASONS.filter((reason) => quarter.reasons[reason] > 0)
    .sort((a, b) => quarter.reasons[b] - quarter.reasons[a])
    .map((reason) =>
      words.text('losses.reason', {
        reason: words.text(`lossReason.${reason}`),
        count: formats.number(quarter.reasons[reason]),
      }),
    );
  const lines = [
    ...reasons,
    ...(unanswered > 0 ? [words.text('losses.unanswered', { count: unanswered })] : []),
    ...(neverWarned > 0 ? [words.text('losses.neverWarned', { count: neverWarned })] : []),
  ];
  const heading = words.text('losses.quarter', { quarter: quarter.quarter, count: losses });
  return { type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] };
}
