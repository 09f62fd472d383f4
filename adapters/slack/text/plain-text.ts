import type { PlainTextElement } from '@slack/types';
import { cleanLine, isBlank } from '../../text/clean-text.js';
import { truncate } from './truncate.js';

const NOTHING = '–';

/**
 * One line of plain text: Slack reads no markup, mention or address in it. emoji is off, or ":tada:" in a name would
 * become a picture. Never empty, which Slack would refuse.
 */
export function plainLine(text: string, limit: number): PlainTextElement {
  const line = cleanLine(text);
  return { type: 'plain_text', text: isBlank(line) ? NOTHING : truncate(line, limit), emoji: false };
}
