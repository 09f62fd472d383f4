import type { MissingSignal } from '../../domain/score.js';
import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { missingLines } from './missing-text.js';

/** Every sign that could not be measured for a customer, and why. */
export function missingCard(customer: string, missing: readonly MissingSignal[], reader: Reader): Card {
  const { words } = reader;
  const title = words.text('why.missing.title', { customer });
  const lines = missingLines(missing, reader).map((line) => `• ${line}`);
  const text = lines.length === 0 ? words.text('why.missing.none') : lines.join('\n');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [text] },
    ],
  };
}
