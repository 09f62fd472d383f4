import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import type { RichText } from '../../../src/chat/card.js';
import { cleanLines, isBlank } from '../../text/clean-text.js';
import { isMarkup, mrkdwn, wordsOf } from './mrkdwn.js';
import { plainLine } from './plain-text.js';

/**
 * Running text for a block: plain, unless something in it is bold, a mention, or a line break, which plain text does
 * not show everywhere. verbatim keeps Slack from making links and mentions out of what merely looks like one.
 */
export function textObject(text: RichText, limit: number): PlainTextElement | MrkdwnElement {
  const words = cleanLines(wordsOf(text)).trim();
  const isPlain = !text.some(isMarkup) && !words.includes('\n');
  if (isPlain || isBlank(words)) return plainLine(words, limit);
  return { type: 'mrkdwn', text: mrkdwn(text, limit), verbatim: true };
}
