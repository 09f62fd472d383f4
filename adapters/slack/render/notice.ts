import { isBlank } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { wordsOf } from '../text/mrkdwn.js';
import { textObject } from '../text/text-object.js';
import type { BlockRenderer } from './block-renderer.js';

/** A warning stands at the size of the text; what is merely good to know is smaller. */
export const renderNotice: BlockRenderer<'notice'> = ({ text, tone }) => {
  if (isBlank(wordsOf(text))) return [];
  const isWarning = tone === 'warning';
  const words = textObject([isWarning ? '⚠️ ' : 'ℹ️ ', ...text], SLACK_LIMITS.textObject);
  return isWarning ? [{ type: 'section', text: words }] : [{ type: 'context', elements: [words] }];
};
