import { isBlank } from '../../text/clean-text.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineElements, wordsOf } from './lines.js';

/** Told apart by its mark too, not by colour alone. */
export const renderNotice: BlockRenderer<'notice'> = ({ text, tone }, { mentions }) => {
  if (isBlank(wordsOf(text))) return [];
  const isWarning = tone === 'warning';
  const items = lineElements([isWarning ? '⚠️ ' : 'ℹ️ ', ...text], mentions, { isMuted: !isWarning });
  return [{ type: 'Container', style: isWarning ? 'warning' : 'emphasis', items }];
};
