import type { Option } from '../../../src/chat/card.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { Choice } from './adaptive-card.js';
import { plainText } from './lines.js';

/** Beyond so many options people type to find theirs. */
export const LISTED_AT_MOST = 15;

/** As many of the options, from the first, as one list may hold. */
export function fittingChoices(options: readonly Option[]): Choice[] {
  let room: number = TEAMS_LIMITS.choicesUnits;
  const choices: Choice[] = [];
  for (const { text, value } of options.slice(0, TEAMS_LIMITS.choices)) {
    const choice = { title: plainText(text, TEAMS_LIMITS.choiceText), value };
    room -= JSON.stringify(choice).length + 1;
    if (room < 0) break;
    choices.push(choice);
  }
  return choices;
}
