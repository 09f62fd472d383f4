import { TEAMS_LIMITS } from '../limits.js';
import type { CardElement } from './adaptive-card.js';
import type { BlockRenderer } from './block-renderer.js';
import { lineElements } from './lines.js';

/** A long text shows its beginning; the rest unfolds at a press on "…". */
export const renderText: BlockRenderer<'text'> = ({ text, isMuted }, { index, mentions }) => {
  const lines = lineElements(text, mentions, { isMuted: isMuted === true });
  if (lines.length === 0) return [];
  const [inSight, rest] = parted(lines);
  const whole: CardElement = { type: 'Container', items: inSight };
  if (rest.length === 0) return [whole];
  const id = `rest-${index}`;
  return [
    whole,
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: '…', targetElements: [id] }],
      spacing: 'Small',
    },
    { type: 'Container', id, isVisible: false, items: rest, spacing: 'Small' },
  ];
};

/** Whole lines, and at least one in sight. */
function parted(lines: readonly CardElement[]): [CardElement[], CardElement[]] {
  let room: number = TEAMS_LIMITS.textInSight;
  const last = lines.findIndex((line, index) => {
    room -= lengthOf(line);
    return room < 0 && index > 0;
  });
  return last === -1 ? [[...lines], []] : [lines.slice(0, last), lines.slice(last)];
}

function lengthOf(line: CardElement): number {
  if (line.type === 'TextBlock') return line.text.length;
  return line.type === 'RichTextBlock' ? line.inlines.reduce((sum, { text }) => sum + text.length, 0) : 0;
}
