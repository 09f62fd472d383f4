import { isBlank } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { wordsOf } from '../text/mrkdwn.js';
import { textObject } from '../text/text-object.js';
import type { BlockRenderer } from './block-renderer.js';

export const renderText: BlockRenderer<'text'> = ({ text, isMuted }) => {
  if (isBlank(wordsOf(text))) return [];
  const words = textObject(text, SLACK_LIMITS.textObject);
  return isMuted === true ? [{ type: 'context', elements: [words] }] : [{ type: 'section', text: words }];
};
