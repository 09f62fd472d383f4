import type { AcceptedThresholds } from '../../domain/accepted-thresholds.js';
import type { Level } from '../../domain/level.js';
import type { Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';

export interface PointsView {
  readonly settings: Pick<ChatSettings, 'thresholds'>;
  /** Those of a trained model; null while rules alone alert. */
  readonly accepted: AcceptedThresholds | null;
}

const FROM_THE_TOP = ['high', 'medium', 'low'] as const satisfies readonly Level[];

/** What the figure on a card means, and where the levels begin. */
export function pointsCard({ settings, accepted }: PointsView, reader: Reader): Card {
  const { words, formats } = reader;
  const title = words.text('points.title');
  const { borders, segmentBorders = [] } = accepted ?? settings.thresholds;
  const rest = words.text('points.below');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [words.text(accepted === null ? 'why.points' : 'why.model.risk')] },
      {
        type: 'fields',
        fields: FROM_THE_TOP.map((level) => ({
          label: words.text(`level.${level}`),
          value:
            accepted === null
              ? words.text('points.from', { points: borders[level] })
              : words.text('points.fromChance', { percent: formats.percent(borders[level]) }),
        })),
      },
      {
        type: 'text',
        text: [segmentBorders.length === 0 ? rest : `${rest} ${words.text('points.segments')}`],
      },
      {
        type: 'buttons',
        visible: [{ text: words.text('mine.title'), press: press('command.run', 'mine') }],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
