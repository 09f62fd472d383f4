import type { Level } from '../../../src/domain/level.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { BlockRenderer } from './block-renderer.js';
import { plainMarkdown } from './lines.js';

/** Told apart by outline too, so that colour is never needed. */
const SHAPES: Readonly<Record<Level, string>> = { high: '🔺', medium: '🔶', low: '🔵' };

/** A heading, which screen readers can jump to. */
export const renderTitle: BlockRenderer<'title'> = ({ text, level, levelWord }) => {
  const mark = [level === undefined ? '' : SHAPES[level], levelWord ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const title = mark === '' ? text : `${mark} · ${text}`;
  return [
    {
      type: 'TextBlock',
      text: plainMarkdown(title, TEAMS_LIMITS.title),
      wrap: true,
      style: 'heading',
      size: 'Large',
      weight: 'Bolder',
    },
  ];
};
