import type { RichText } from '../../../src/chat/card.js';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineSections } from './line-sections.js';

/** One line per reason with its size at the end, which wraps well on a phone. */
export const renderFactors: BlockRenderer<'factors'> = ({ heading, factors }) => {
  const headline: RichText[] = isBlank(heading) ? [] : [[{ bold: cleanLine(heading) }]];
  const lines = factors.map(
    ({ text, size }): RichText => [`• ${cleanLine(text)} `, { bold: cleanLine(size) }],
  );
  return lineSections([...headline, ...lines]);
};
