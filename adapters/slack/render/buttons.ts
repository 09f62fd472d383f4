import type { ActionsBlockElement } from '@slack/types';
import type { Button } from '../../../src/chat/card.js';
import { SLACK_LIMITS } from '../limits.js';
import { blockSubjectOf } from '../press-value.js';
import type { BlockRenderer } from './block-renderer.js';
import { actionRows, buttonElement, fitsOption, overflowElement, selectElements } from './press-elements.js';

/**
 * The visible buttons, then the rest behind "⋯", of which there may be two. Only beyond that in a named menu: such a menu
 * stays on what was chosen, and choosing that again does nothing.
 */
export const renderButtons: BlockRenderer<'buttons'> = ({ visible, more, moreLabel }, place) => {
  const subject = blockSubjectOf((visible[0] ?? more[0])?.press.subject);
  const inMenu = more.filter((button) => fitsOption(button, subject));
  const tooLong = more.filter((button) => !fitsOption(button, subject));
  const elements = [...visible, ...tooLong].flatMap((button) => buttonElement(button, subject));
  return actionRows([...elements, ...menuElements(inMenu, moreLabel, subject)], place, subject);
};

function menuElements(
  buttons: readonly Button[],
  label: string,
  subject: string | null,
): ActionsBlockElement[] {
  // A menu of one would only hide it.
  if (buttons.length <= 1) return buttons.flatMap((button) => buttonElement(button, subject));
  if (buttons.length <= SLACK_LIMITS.optionsPerOverflow) return [overflowElement(buttons, subject)];
  if (buttons.length > 2 * SLACK_LIMITS.optionsPerOverflow) return selectElements(label, buttons, subject);
  const half = Math.ceil(buttons.length / 2);
  return [buttons.slice(0, half), buttons.slice(half)].map((part) => overflowElement(part, subject));
}
