import type { Level } from '../../../src/domain/level.js';
import { cleanLine } from '../../text/clean-text.js';
import { SLACK_LIMITS } from '../limits.js';
import { plainLine } from '../text/plain-text.js';
import { slackLength } from '../text/truncate.js';
import type { BlockRenderer } from './block-renderer.js';

/** Told apart by outline too, so that colour is never needed. */
const SHAPES: Readonly<Record<Level, string>> = { high: '🔺', medium: '🔶', low: '🔵' };

/** A header; a title that is too long for one follows in full below it. */
export const renderTitle: BlockRenderer<'title'> = ({ text, level, levelWord }) => {
  const mark = [level === undefined ? '' : SHAPES[level], levelWord ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const title = mark === '' ? text : `${mark} · ${text}`;
  const header = { type: 'header' as const, text: plainLine(title, SLACK_LIMITS.header) };
  if (slackLength(cleanLine(title)) <= SLACK_LIMITS.header) return [header];
  return [header, { type: 'context', elements: [plainLine(text, SLACK_LIMITS.textObject)] }];
};
