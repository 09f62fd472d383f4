import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import { LEVELS } from '../../domain/level.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

/** The levels that a model proposes, with what they would have meant in the past year. */
export function modelLevels(
  { proposal, data }: Pick<ChurnTrainingReport, 'proposal' | 'data'>,
  reader: Reader,
): Block[] {
  const { words } = reader;
  const lines = [...LEVELS].reverse().map((level) => levelLine(level, proposal, reader));
  const remarks = [
    ...(proposal.by === 'capacity' ? [words.text('model.capacity')] : []),
    ...(data.actedOn > 0 && data.controls === 0 ? [words.text('model.ownEffect')] : []),
  ];
  return [
    { type: 'text', text: [{ bold: words.text('model.levels') }, `\n${lines.join('\n')}`] },
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
        lift: formats.number(lift),
      });
}
