import type { RichText } from '../../../src/chat/card.js';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import { truncate } from '../../text/truncate.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineElement } from './lines.js';

/** One line per reason with its size at the end, which wraps well on a phone. */
export const renderFactors: BlockRenderer<'factors'> = ({ heading, factors }, { mentions }) => {
  const headline: RichText[] = isBlank(heading) ? [] : [[{ bold: line(heading) }]];
  const lines = factors.map(({ text, size }): RichText => [`• ${line(text)} `, { bold: line(size) }]);
  const items = [...headline, ...lines].map((each, index) => ({
    ...lineElement(each, mentions),
    ...(index === 0 ? {} : { spacing: 'Small' as const }),
  }));
  return items.length === 0 ? [] : [{ type: 'Container', items }];
};

function line(text: string): string {
  return truncate(cleanLine(text), TEAMS_LIMITS.fieldValue);
}
