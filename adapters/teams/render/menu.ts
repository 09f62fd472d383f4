import { TEAMS_LIMITS } from '../limits.js';
import { choiceValue, inputId, menuData, pressData } from '../press-data.js';
import type { CardElement } from './adaptive-card.js';
import type { BlockRenderer } from './block-renderer.js';
import { fittingChoices, LISTED_AT_MOST } from './choices.js';
import { plainText } from './lines.js';
import { actionRows, executeAction } from './press-actions.js';

/** Beyond so many, buttons would only repeat the lines above them. */
const REPEATED_AT_MOST = 3;

/** Of a button, on a phone; what is longer is cut off there. */
const FITS_ON_PHONE = 36;

/** Few short options are buttons; others are a list to choose from, with a button that answers. */
export const renderMenu: BlockRenderer<'menu'> = (
  { label, options, openText, isListedAbove = false },
  { index, origin },
) => {
  const buttonsAtMost = isListedAbove ? REPEATED_AT_MOST : TEAMS_LIMITS.actionsPerSet;
  if (options.length <= buttonsAtMost && options.every(({ text }) => text.length <= FITS_ON_PHONE)) {
    const buttons = actionRows(
      options.map(({ text, press }) => executeAction(text, pressData(press, origin), 'none')),
    );
    // Where no line above asks, only the label says what choosing one does.
    return openText === undefined && !isListedAbove ? [labelElement(label), ...buttons] : buttons;
  }
  const menuId = `menu-${index}`;
  const title = plainText(openText ?? label, TEAMS_LIMITS.buttonText);
  const choices = fittingChoices(options.map(({ text, press }) => ({ text, value: choiceValue(press) })));
  // A press with nothing chosen would be answered by silence. What more than opens is never chosen beforehand.
  const [first] = openText === undefined ? [] : choices;
  return [
    {
      type: 'Input.ChoiceSet',
      id: inputId(menuId),
      label: plainText(label, TEAMS_LIMITS.inputLabel),
      style: options.length > LISTED_AT_MOST ? 'filtered' : 'compact',
      choices,
      ...(first === undefined ? {} : { value: first.value }),
    },
    ...actionRows([executeAction(title, menuData(menuId, origin), 'auto')]),
  ];
};

function labelElement(label: string): CardElement {
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: plainText(label, TEAMS_LIMITS.inputLabel) }],
  };
}
