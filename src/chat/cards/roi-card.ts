import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { type ReturnView, returnLines } from './return-lines.js';

/** The return, or what is missing to measure it. */
export function roiCard(view: ReturnView, reader: Reader): Card {
  const title = reader.words.text('roi.title');
  const [first = '', ...rest] = returnLines(view, reader);
  return {
    summary: `${title}: ${first}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: first }] },
      { type: 'text', text: [rest.join('\n')] },
    ],
  };
}
