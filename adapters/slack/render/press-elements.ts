import type {
  ActionsBlock,
  ActionsBlockElement,
  KnownBlock,
  PlainTextOption,
  Button as SlackButton,
} from '@slack/types';
import type { Button, CardAction } from '../../../src/chat/card.js';
import { SLACK_LIMITS } from '../limits.js';
import { ACTION_PREFIX, blockIdOf, encodePress, type Place } from '../press-value.js';
import { plainLine } from '../text/plain-text.js';

export interface Choice {
  readonly text: string;
  readonly press: CardAction;
}

/** An element without its action id, which depends on its place. */
type Unplaced = ActionsBlockElement;

/** A button, or nothing where even a button's value has no room for the press. */
export function buttonElement(button: Button, subject: string | null): Unplaced[] {
  const value = encodePress(button.press, subject);
  if (value.length > SLACK_LIMITS.buttonValue) return [];
  const element: SlackButton = {
    type: 'button',
    text: plainLine(button.text, SLACK_LIMITS.buttonText),
    value,
    ...(button.style === undefined ? {} : { style: button.style }),
  };
  return [element];
}

/** Menus of at most 100 options each. */
export function selectElements(
  label: string,
  choices: readonly Choice[],
  subject: string | null,
): Unplaced[] {
  const elements: Unplaced[] = [];
  for (let start = 0; start < choices.length; start += SLACK_LIMITS.optionsPerSelect) {
    elements.push({
      type: 'static_select',
      placeholder: plainLine(label, SLACK_LIMITS.placeholder),
      options: choices
        .slice(start, start + SLACK_LIMITS.optionsPerSelect)
        .map((choice) => option(choice, subject)),
    });
  }
  return elements;
}

export function overflowElement(choices: readonly Choice[], subject: string | null): Unplaced {
  return { type: 'overflow', options: choices.map((choice) => option(choice, subject)) };
}

/** Whether the press fits into an option; where not, it becomes a button of its own. */
export function fitsOption(choice: Choice, subject: string | null): boolean {
  return encodePress(choice.press, subject).length <= SLACK_LIMITS.optionValue;
}

/** Rows of elements with ids that are unique in the message. */
export function actionRows(
  elements: readonly Unplaced[],
  place: Place,
  subject: string | null,
): KnownBlock[] {
  const rows: ActionsBlock[] = [];
  for (let start = 0; start < elements.length; start += SLACK_LIMITS.elementsPerActions) {
    const row = elements.slice(start, start + SLACK_LIMITS.elementsPerActions);
    rows.push({
      type: 'actions',
      block_id: blockIdOf(place, rows.length, subject),
      elements: row.map((element, column) => ({
        ...element,
        action_id: `${ACTION_PREFIX}${place.index}.${start + column}`,
      })),
    });
  }
  return rows;
}

function option(choice: Choice, subject: string | null): PlainTextOption {
  return { text: plainLine(choice.text, SLACK_LIMITS.optionText), value: encodePress(choice.press, subject) };
}
