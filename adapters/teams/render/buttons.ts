import type { Button } from '../../../src/chat/card.js';
import { TEAMS_LIMITS } from '../limits.js';
import { pressData } from '../press-data.js';
import type { CardActionElement } from './adaptive-card.js';
import type { BlockRenderer } from './block-renderer.js';
import { plainText } from './lines.js';
import { actionRows, executeAction } from './press-actions.js';

/** The visible buttons, then the rest, which unfolds: an overflow menu does not exist on every client. */
export const renderButtons: BlockRenderer<'buttons'> = ({ visible, more, moreLabel }, { origin }) => {
  const action = ({ text, press, style }: Button): CardActionElement =>
    executeAction(text, pressData(press, origin), 'none', style);
  // A menu of one would only hide it.
  if (more.length <= 1) return actionRows([...visible, ...more].map(action));
  const rest: CardActionElement = {
    type: 'Action.ShowCard',
    title: `${plainText(moreLabel, TEAMS_LIMITS.buttonText)}…`,
    card: { type: 'AdaptiveCard', version: '1.5', body: actionRows(more.map(action)) },
  };
  return actionRows([...visible.map(action), rest]);
};
