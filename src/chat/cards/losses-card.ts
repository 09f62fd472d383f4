import { LOSS_REASONS } from '../../domain/loss-review.js';
import type { LossesByQuarter, LossQuarter } from '../../measures/loss-reasons.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';

/** Why customers left, quarter by quarter. */
export function lossesCard({ quarters, warningsSince }: LossesByQuarter, reader: Reader): Card {
  const { words, formats } = reader;
  const title = words.text('losses.title');
  const withLosses = quarters.filter(({ losses }) => losses > 0);
  const blocks: Block[] =
    withLosses.length === 0
      ? [{ type: 'text', text: [words.text('losses.none')] }]
      : withLosses.map((quarter) => quarterBlock(quarter, reader));
  const since: Block[] =
    withLosses.length === 0 || warningsSince === null
      ? []
      : [
          {
            type: 'notice',
            tone: 'info',
            text: [words.text('losses.since', { date: formats.date(warningsSince) })],
          },
        ];
  return { summary: title, blocks: [{ type: 'title', text: title }, ...blocks, ...since] };
}

function quarterBlock(quarter: LossQuarter, reader: Reader): Block {
  const { words, formats } = reader;
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
  const heading = words.text('losses.quarter', {
    quarter: quarterText(quarter.quarter, reader),
    count: losses,
  });
  return { type: 'text', text: [{ bold: heading }, `\n${lines.join('\n')}`] };
}

/** A quarter such as 2026-Q4 as people write it. */
function quarterText(text: string, { formats }: Reader): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  return year === undefined ? text : formats.quarter(Number(quarter), Number(year));
}
