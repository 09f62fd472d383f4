import { TEAMS_LIMITS } from '../limits.js';
import { choiceValue, inputId, menuData, pressData } from '../press-data.js';
import type { BlockRenderer } from './block-renderer.js';
import { fittingChoices } from './choices.js';
import { plainText } from './lines.js';
import { actionRows, executeAction } from './press-actions.js';

/** Few options are buttons; many are a list to choose from, with a button that answers. */
export const renderMenu: BlockRenderer<'menu'> = ({ label, options }, { index, origin }) => {
  if (options.length <= TEAMS_LIMITS.actionsPerSet)
    return actionRows(
      options.map(({ text, press }) => executeAction(text, pressData(press, origin), 'none')),
    );
  const menuId = `menu-${index}`;
  const title = plainText(label, TEAMS_LIMITS.buttonText);
  return [
    {
      type: 'Input.ChoiceSet',
      id: inputId(menuId),
      label: plainText(label, TEAMS_LIMITS.inputLabel),
      style: 'filtered',
      choices: fittingChoices(options.map(({ text, press }) => ({ text, value: choiceValue(press) }))),
    },
    ...actionRows([executeAction(title, menuData(menuId, origin), 'auto')]),
  ];
};
