import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import { LEVELS } from '../../domain/level.js';
import type { SegmentBorders } from '../../domain/thresholds.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

/** The levels that a model proposes, by segment where they differ, and what they would have meant in the past year. */
export function modelLevels(
  { levels, proposal, data }: Pick<ChurnTrainingReport, 'levels' | 'proposal' | 'data'>,
  reader: Reader,
): Block[] {
  const { words } = reader;
  const lines = [...LEVELS].reverse().map((level) => levelLine(level, proposal, reader));
  const remarks = [
    ...(proposal.by === 'capacity' ? [words.text('model.capacity')] : []),
    ...(proposal.by === 'capacity' && levels.segmentBorders !== undefined
      ? [words.text('model.capacity.segments')]
      : []),
    ...(data.actedOn > 0 && data.controls === 0 ? [words.text('model.ownEffect')] : []),
  ];
  return [
    { type: 'text', text: [{ bold: words.text('model.levels') }, `\n${lines.join('\n')}`] },
    ...(proposal.segmentBorders === undefined ? [] : [segmentsBlock(proposal.segmentBorders, reader)]),
    ...(remarks.length === 0 ? [] : [{ type: 'text', text: [remarks.join(' ')], isMuted: true } as const]),
  ];
}

function levelLine(
  level: (typeof LEVELS)[number],
  { borders, levels }: ChurnTrainingReport['proposal'],
  { words, formats }: Reader,
): string {
  const { alertsPerMonth, leaversCaught, lift } = levels[level];
  const named = { level: words.text(`level.${level}`), border: formats.percent(borders[level]) };
  return lift === 0
    ? words.text('model.level.none', named)
    : words.text('model.level', {
        ...named,
        alerts: formats.number(alertsPerMonth),
        caught: formats.percent(100 * leaversCaught),
        // A tenth of many times would be no more exact.
        lift: formats.number(lift < 10 ? lift : Math.round(lift)),
      });
}

function segmentsBlock(segments: readonly SegmentBorders[], { words, formats }: Reader): Block {
  const lines = segments.map(({ segment, borders: { low, medium, high } }) =>
    words.text('model.ownLevels.segment', {
      segment: segment === '' ? words.text('value.unknown') : segment,
      low: formats.percent(low),
      medium: formats.percent(medium),
      high: formats.percent(high),
    }),
  );
  return { type: 'text', text: [{ bold: words.text('model.ownLevels') }, `\n${lines.join('\n')}`] };
}
