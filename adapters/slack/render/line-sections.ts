import type { SectionBlock } from '@slack/types';
import type { RichText } from '../../../src/chat/card.js';
import { SLACK_LIMITS } from '../limits.js';
import { mrkdwn } from '../text/mrkdwn.js';

/**
 * Lines one below the other, in as few sections as hold them. Lines and not Slack's two columns, which leave a phone
 * half its width for a value; and in markup, because plain text does not keep lines apart everywhere.
 */
export function lineSections(lines: readonly RichText[]): SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = mrkdwn(line, SLACK_LIMITS.textObject);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= SLACK_LIMITS.textObject)
      texts[texts.length - 1] = `${last}\n${text}`;
    else texts.push(text);
  }
  return texts.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }));
}
